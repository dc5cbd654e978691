import {fittingStart, graphemesOf, truncate} from '../../layout/display-width.ts';

// Enough for the longest emoji; what lies beyond is never looked at.
const unitsPerColumn = 32;

/**
The text, or as much of its beginning as fits into so many columns, in whole graphemes, with an ellipsis.

A "word" of two megabytes takes no longer than one of two hundred letters.
*/
export function cut(text: string, columns: number): string {
	const head = text.slice(0, columns * unitsPerColumn);
	if (head.length === text.length) {
		return truncate(text, columns);
	}

	// The last grapheme may go on behind the head.
	const whole = graphemesOf(head).slice(0, -1).join('');
	return `${fittingStart(whole, columns - 1).trimEnd()}…`;
}
