import {Text} from 'ink';
import SelectInput from 'ink-select-input';
import {memo} from 'react';
import {paintLine, type StyledLine} from '../lines/styled-line.ts';
import type {Theme} from '../theme.ts';

type Properties = {
	/** The visible rows only, the pointer of the selected one included. */
	readonly rows: readonly StyledLine[];
	readonly theme: Theme;
};

const NoIndicator = () => null;

/* A row that did not change is not measured again. */
const Row = memo(({label}: {readonly label: string}) => <Text wrap="truncate">{label}</Text>);

/**
The visible rows of a list, drawn by ink-select-input as a controlled view. Keys reach the session and never the list, which
would lose some of those that arrive in one piece; and since the list keeps a selection of its own, which it gives up only
when it is built anew, the pointer is part of the rows.
*/
export function SelectList({rows, theme}: Properties) {
	const items = rows.map((row, index) => ({key: String(index), value: index, label: paintLine(row, theme)}));
	return <SelectInput items={items} isFocused={false} indicatorComponent={NoIndicator} itemComponent={Row} />;
}
