import {Text} from 'ink';
import {memo} from 'react';
import {paintLine, type StyledLine} from '../lines/styled-line.ts';
import type {Theme} from '../theme.ts';

/* A block that did not change is not measured again. */
const Block = memo(({painted}: {readonly painted: string}) => <Text wrap="truncate">{painted}</Text>);

type Properties = {readonly lines: readonly StyledLine[]; readonly theme: Theme};

/**
Rows of the screen, each already at its width. They are one `Text`: Ink has nothing to wrap in it, and lays out one box
instead of one for each row.
*/
export function Lines({lines, theme}: Properties) {
	return lines.length > 0 && <Block painted={lines.map(line => paintLine(line, theme)).join('\n')} />;
}
