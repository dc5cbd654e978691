import type {Span} from '../span.ts';
import {isFalseStop} from './is-false-stop.ts';

/**
Splits a text into its sentences.

	in     Mr. Peskov left the U.S. The talks went on.
	ICU    Mr. │ Peskov left the U.S. │ The talks went on.
	out    Mr. Peskov left the U.S. │ The talks went on.

The rules of Unicode (UAX 29, in `Intl.Segmenter`) find every place where a sentence may end; `isFalseStop` takes
back the places where English news prose goes on. The spans come in order, trimmed of white space, and never cross a
line break; outside `skip` they cover every unit that is not white space.
*/
export function splitSentences(text: string, skip: readonly Span[] = []): readonly Span[] {
	return linesOf(text)
		.flatMap(line => without(line, skip))
		.flatMap(piece => sentencesOf(text, piece));
}

/** Made at the first use, because loading the rules takes more than ten milliseconds. */
let segmenter: Intl.Segmenter | undefined;

/** How far to look around the end of a sentence: a speaker's full name with titles fits in. */
const reach = 120;

function sentencesOf(text: string, piece: Span): Span[] {
	segmenter ??= new Intl.Segmenter('en', {granularity: 'sentence'});
	const sentences: Span[] = [];
	let start = piece.start;
	for (const {index, segment} of segmenter.segment(text.slice(piece.start, piece.end))) {
		const stop = piece.start + index + segment.length;
		const before = text.slice(Math.max(start, stop - reach), stop);
		const after = text.slice(stop, Math.min(piece.end, stop + reach));
		if (stop < piece.end && isFalseStop(before, after)) {
			continue;
		}

		sentences.push(...trimmed(text, {start, end: stop}));
		start = stop;
	}

	return sentences;
}

function linesOf(text: string): Span[] {
	return Array.from(text.matchAll(/[^\n\r\u2028\u2029]+/g), ({index, 0: line}) => ({
		start: index,
		end: index + line.length,
	}));
}

/** What is left of a line when the spans of `skip` are taken out of it. */
function without(line: Span, skip: readonly Span[]): Span[] {
	const inside = skip.filter(({start, end}) => start < line.end && end > line.start);
	const pieces: Span[] = [];
	let {start} = line;
	for (const hole of inside.toSorted((one, other) => one.start - other.start)) {
		pieces.push({start, end: Math.max(start, hole.start)});
		start = Math.max(start, hole.end);
	}

	return [...pieces, {start, end: line.end}].filter(piece => piece.start < piece.end);
}

/** The span without the white space at its ends; nothing where only white space is left. */
function trimmed(text: string, {start, end}: Span): Span[] {
	const words = text.slice(start, end);
	const first = start + words.length - words.trimStart().length;
	const last = start + words.trimEnd().length;
	return first < last ? [{start: first, end: last}] : [];
}
