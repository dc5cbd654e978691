import {Text} from 'ink';
import SelectInput from 'ink-select-input';
import {paintLine, type StyledLine} from '../lines/styled-line.ts';
import type {Theme} from '../theme.ts';

type Properties = {
	/** The visible rows only, each two columns narrower than the list. */
	readonly rows: readonly StyledLine[];
	/** Which of the visible rows is selected. */
	readonly selected: number;
	readonly theme: Theme;
};

type RowItem = {readonly isSelected?: boolean; readonly label: string};

const Pointer = ({isSelected = false}: {readonly isSelected?: boolean}) => (
	<Text bold>{isSelected ? '❯ ' : '  '}</Text>
);

const Row = ({label}: RowItem) => <Text wrap="truncate">{label}</Text>;

/**
A list with one selected row, drawn by ink-select-input as a controlled view: keys reach the session, never the list, which
would lose some of those that arrive in one piece.
*/
export function SelectList({rows, selected, theme}: Properties) {
	const items = rows.map((row, index) => ({key: String(index), value: index, label: paintLine(row, theme)}));
	return (
		<SelectInput
			// It keeps its own selection: a new one needs a new list.
			key={`${selected} ${rows.length}`}
			items={items}
			initialIndex={selected}
			isFocused={false}
			indicatorComponent={Pointer}
			itemComponent={Row}
		/>
	);
}
