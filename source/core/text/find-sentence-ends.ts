import {isPlain} from './plain-letters.ts';

/**
The places in a line where a sentence may end by the rules of Unicode (UAX 29), and the end of the line, in order.

	It rose 5.2 %. │ “Why?” │ He left at 5 p.m. on Friday.

Plain text is read by the rules themselves, because loading `Intl.Segmenter` takes more than ten milliseconds; it reads
all other.
*/
export function* findSentenceEnds(line: string): Generator<number> {
	if (isPlain(line)) {
		yield* endsOfPlain(line);
		return;
	}

	segmenter ??= new Intl.Segmenter('en', {granularity: 'sentence'});
	for (const {index, segment} of segmenter.segment(line)) {
		yield index + segment.length;
	}
}

let segmenter: Intl.Segmenter | undefined;

/** The names of the rules are those of UAX 29. */
function* endsOfPlain(line: string): Generator<number> {
	for (const {index} of line.matchAll(/[.!?]/g)) {
		const closed = skip(closing, line, index + 1);
		const end = skip(space, line, closed);
		const mayGoOn =
			// SB8a: … said. – Or not!?
			going.test(line.charAt(end)) ||
			(line.charAt(index) === '.' &&
				// SB6, SB7, SB8: 5.2, U.S, etc. and so on
				(digit.test(line.charAt(index + 1)) || isInAcronym(line, index) || lowerFollows(line, end)));
		if (!mayGoOn && end < line.length) {
			yield end;
		}
	}

	yield line.length;
}

const closing = /["'()[\]{}«»‘-‟‹›]*/y;
const space = /[\t \xa0]*/y;
const going = /[.!?,\-:;–—]/;
const digit = /\d/;

function skip(what: RegExp, line: string, start: number): number {
	what.lastIndex = start;
	what.test(line);
	return what.lastIndex;
}

const isLower = (letter: string) => letter.toUpperCase() !== letter && letter.toLowerCase() === letter;
const isUpper = (letter: string) => letter.toLowerCase() !== letter;

const isInAcronym = (line: string, index: number) =>
	isUpper(line.charAt(index + 1)) && (isUpper(line.charAt(index - 1)) || isLower(line.charAt(index - 1)));

/** Whether the next letter is a small one, with no other mark at which a sentence may end before it. */
function lowerFollows(line: string, start: number): boolean {
	for (let index = start; index < line.length; index++) {
		const letter = line.charAt(index);
		if (isLower(letter)) {
			return true;
		}

		if (isUpper(letter) || letter === '.' || letter === '!' || letter === '?') {
			return false;
		}
	}

	return false;
}
