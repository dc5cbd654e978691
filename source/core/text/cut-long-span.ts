import type {Span} from '../span.ts';

/**
Cuts a span that is longer than `longest` into pieces that are not: behind a comma or semicolon in the second half of a
piece, else at white space, else anywhere but inside a character. White space at the cuts belongs to no piece.
*/
export function cutLongSpan(text: string, {start, end}: Span, longest: number): readonly Span[] {
	const pieces: Span[] = [];
	let from = start;
	while (end - from > longest) {
		const piece = text.slice(from, from + lengthOfPiece(text.slice(from, from + longest)));
		pieces.push({start: from, end: from + piece.trimEnd().length});
		space.lastIndex = from + piece.length;
		space.test(text);
		from = space.lastIndex;
	}

	return from < end ? [...pieces, {start: from, end}] : pieces;
}

const space = /\s*/y;

function lengthOfPiece(window: string): number {
	const half = window.length >> 1;
	const comma = /^.*[,;](?=\s)/s.exec(window)?.[0].length ?? 0;
	if (comma > half) {
		return comma;
	}

	const space = /^.*\S(?=\s)/s.exec(window)?.[0].length ?? 0;
	if (space > half) {
		return space;
	}

	return /[\uD800-\uDBFF]$/.test(window) ? window.length - 1 : window.length;
}
