import {displayWidth, fittingStart, truncate} from '../../layout/display-width.ts';
import type {Style, Theme} from '../theme.ts';

/**
A stretch of a line with one meaning.
*/
export type Segment = {readonly text: string; readonly style?: Style | undefined};

/**
One row of the screen, before it is painted.
*/
export type StyledLine = readonly Segment[];

export const segment = (text: string, style?: Style): Segment => ({text, style});

export const lineWidth = (line: StyledLine): number =>
	line.reduce((sum, {text}) => sum + displayWidth(text), 0);

/**
The line at exactly this width: padded with blanks, or cut with an ellipsis. Less than no room is none.
*/
export function fitLine(line: StyledLine, room: number): StyledLine {
	const columns = Math.max(0, room);
	const width = lineWidth(line);
	if (width <= columns) {
		return width === columns ? line : [...line, segment(' '.repeat(columns - width))];
	}

	return fitLine(cutLine(line, columns), columns);
}

/* A wide character may not fit into the last column: then it stays blank. */
function cutLine(line: StyledLine, columns: number): StyledLine {
	const kept: Segment[] = [];
	let rest = columns;
	for (const piece of line) {
		const width = displayWidth(piece.text);
		if (width >= rest) {
			const text = rest > 0 ? `${fittingStart(piece.text, rest - 1)}…` : '';
			return [...kept, {...piece, text}];
		}

		kept.push(piece);
		rest -= width;
	}

	return kept;
}

/**
A line with words at its left and at its right end. Where both have no room, the left one is cut.
*/
export function spreadLine(left: StyledLine, right: StyledLine, columns: number): StyledLine {
	const rightWidth = lineWidth(right);
	if (rightWidth >= columns) {
		return fitLine(left, columns);
	}

	return [...fitLine(left, columns - rightWidth), ...right];
}

/**
A table cell: the text at exactly this width.
*/
export const cell = (text: string, columns: number, style?: Style): Segment => {
	const cut = truncate(text, columns);
	return segment(cut + ' '.repeat(Math.max(0, columns - displayWidth(cut))), style);
};

/**
The line as one string with the terminal's colours in it.
*/
export const paintLine = (line: StyledLine, theme: Theme): string =>
	line.map(({text, style}) => theme.paint(text, style)).join('');
