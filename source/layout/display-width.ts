import stringWidth from 'string-width';
import {isOneColumnEach} from './one-column.ts';
import {quickSegmenter} from './quick-text.ts';

/**
How many terminal columns a line of clean text takes.
*/
export const displayWidth = (line: string): number =>
	isOneColumnEach(line) ? line.length : stringWidth(line);

/**
What a reader sees as single characters: letters with their marks, emoji with all their parts.
*/
export const graphemesOf = (text: string): readonly string[] =>
	Array.from(quickSegmenter.segment(text), ({segment}) => segment);

/**
The longest beginning of a text that fits into so many columns; a cut text ends in an ellipsis.
*/
export function truncate(text: string, columns: number): string {
	if (displayWidth(text) <= columns) {
		return text;
	}

	return columns < 1 ? '' : `${fittingStart(text, columns - 1).trimEnd()}…`;
}

/**
The longest beginning of a text, in whole graphemes, that is no wider than so many columns.
*/
export function fittingStart(text: string, columns: number): string {
	if (isOneColumnEach(text)) {
		return text.slice(0, Math.max(0, columns));
	}

	let width = 0;
	let end = 0;
	for (const grapheme of graphemesOf(text)) {
		width += displayWidth(grapheme);
		if (width > columns) {
			break;
		}

		end += grapheme.length;
	}

	return text.slice(0, end);
}
