import stringWidth from 'string-width';

/*
Characters that every terminal draws in one column: Latin, Greek and Cyrillic letters without combining marks, typographic
quotes and dashes, currency signs, arrows, and the box and block drawings of our own frames. The general function costs
10–20 ms when it is first called (it compiles a table of emoji), and most articles never need it.
*/
const oneColumn =
	/^[\u0020-\u007E\u00A1-\u00A8\u00AA-\u00AC\u00AF-\u02FF\u0370-\u0377\u0384-\u038A\u038E-\u03A1\u03A3-\u0482\u048A-\u052F\u2010-\u2015\u2018-\u201F\u2022\u2026\u2032\u2033\u20A0-\u20BF\u2190-\u2193\u25CF\u25E7\u25E8\u25B8\u276F\u2282-\u2287\u2500-\u2595]*$/;

/**
How many terminal columns a line of clean text takes.
*/
export const displayWidth = (line: string): number =>
	isOneColumnEach(line) ? line.length : stringWidth(line);

/**
Whether each unit of the text takes exactly one column.
*/
export const isOneColumnEach = (text: string): boolean => oneColumn.test(text);

let segmenter: Intl.Segmenter | undefined;

/**
What a reader sees as single characters: letters with their marks, emoji with all their parts.
*/
export function graphemesOf(text: string): readonly string[] {
	if (isOneColumnEach(text)) {
		return text.split('');
	}

	segmenter ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'});
	return Array.from(segmenter.segment(text), ({segment}) => segment);
}

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
