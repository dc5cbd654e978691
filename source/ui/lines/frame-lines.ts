import {displayWidth, truncate} from '../../layout/display-width.ts';
import type {Size} from '../../layout/window-layout.ts';
import {fitLine, type StyledLine, segment} from './styled-line.ts';

/**
The upper edge of a frame, with its title in it.
*/
export function frameTop(title: string, columns: number): StyledLine {
	const words = truncate(title, Math.max(0, columns - 6));
	const rest = Math.max(0, columns - 5 - displayWidth(words));
	const end = segment(`${'─'.repeat(rest)}┐`, 'frame');
	return fitLine([segment('┌─ ', 'frame'), segment(`${words} `, 'strong'), end], columns);
}

export const frameBottom = (columns: number): StyledLine =>
	fitLine([segment(`└${'─'.repeat(Math.max(0, columns - 2))}┘`, 'frame')], columns);

/**
Lines in a frame of exactly this size, edges included. What does not fit is left out.
*/
export function frameLines(
	title: string,
	lines: readonly StyledLine[],
	{columns, rows}: Size,
): readonly StyledLine[] {
	if (rows < 3 || columns < 4) {
		return lines.slice(0, rows).map(line => fitLine(line, columns));
	}

	const inner = Array.from({length: rows - 2}, (_, row) => lines[row] ?? []);
	const edge = segment('│', 'frame');
	return [
		frameTop(title, columns),
		...inner.map(line => [edge, ...fitLine(line, columns - 2), edge]),
		frameBottom(columns),
	];
}
