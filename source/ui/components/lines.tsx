import {Box, Text} from 'ink';
import {memo} from 'react';
import {paintLine, type StyledLine} from '../lines/styled-line.ts';
import type {Theme} from '../theme.ts';

type LineProperties = {readonly painted: string};

/* A row that did not change is not measured again. */
const Line = memo(({painted}: LineProperties) => (
	<Text wrap="truncate">{painted === '' ? ' ' : painted}</Text>
));

type Properties = {readonly lines: readonly StyledLine[]; readonly theme: Theme};

/**
Rows of the screen, each already at its width: one `Text` a row, so that Ink has nothing to wrap.
*/
export function Lines({lines, theme}: Properties) {
	return (
		<Box flexDirection="column" flexShrink={0}>
			{lines.map((line, row) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a row is its place on the screen.
				<Line key={row} painted={paintLine(line, theme)} />
			))}
		</Box>
	);
}
