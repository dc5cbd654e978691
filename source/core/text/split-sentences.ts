import type {Span} from '../span.ts';
import {findSentenceEnds} from './find-sentence-ends.ts';
import {isFalseStop} from './is-false-stop.ts';

/**
Splits a text into its sentences, and stops at `most` of them.

	in     Mr. Peskov left the U.S. The talks went on.
	ICU    Mr. │ Peskov left the U.S. │ The talks went on.
	out    Mr. Peskov left the U.S. │ The talks went on.

The rules of Unicode find every place where a sentence may end; `isFalseStop` takes back the places where English news
prose goes on. The spans come in order, trimmed of white space, and never cross a line break; outside `skip` they cover
every unit that is not white space.
*/
export function splitSentences(
	text: string,
	skip: readonly Span[] = [],
	most = Number.POSITIVE_INFINITY,
): readonly Span[] {
	const sentences: Span[] = [];
	for (const line of linesOf(text)) {
		for (const piece of without(line, skip)) {
			for (const sentence of sentencesOf(text, piece)) {
				if (sentences.push(sentence) >= most) {
					return sentences;
				}
			}
		}
	}

	return sentences;
}

/** How far to look around the end of a sentence: a speaker's full name with titles fits in. */
const reach = 120;

function* sentencesOf(text: string, piece: Span): Generator<Span> {
	let start = piece.start;
	for (const end of findSentenceEnds(text.slice(piece.start, piece.end))) {
		const stop = piece.start + end;
		const before = text.slice(Math.max(start, stop - reach), stop);
		const after = text.slice(stop, Math.min(piece.end, stop + reach));
		if (stop < piece.end && isFalseStop(before, after)) {
			continue;
		}

		yield* trimmed(text, {start, end: stop});
		start = stop;
	}
}

function* linesOf(text: string): Generator<Span> {
	for (const {index, 0: line} of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
		yield {start: index, end: index + line.length};
	}
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
