import {writtenWords} from '../../text/find-words.ts';
import {isPlain} from '../../text/plain-letters.ts';
import {foldHash, numberStem} from '../number-stem.ts';
import {scanWords} from '../scan-words.ts';
import {evenText} from './even-text.ts';

/**
What a text is known again by where it is printed elsewhere: the lowest numbers of its runs of words, in ascending order. Of a text that is a part of another
one, as large a part of these is among those of the other.
*/
export type Sketch = Uint32Array;

/** So many words in a row that two reporters do not write by chance. */
export const runLength = 5;

/** A text that is a third of another shares five numbers with it. */
const numbersEach = 16;

/**
Sketches a text.
*/
export function sketchText(text: string): Sketch {
	const words = numberWords(evenText(text));
	const lowest: number[] = [];
	for (let at = 0; at + runLength <= words.length; at++) {
		const number = numberRun(words, at);
		if (lowest.length < numbersEach || number < (lowest.at(-1) ?? 0)) {
			insert(lowest, number);
		}
	}

	return Uint32Array.from(lowest);
}

function numberWords(text: string): readonly number[] {
	if (!isPlain(text)) {
		return writtenWords(text).map(numberStem);
	}

	const numbers: number[] = [];
	scanWords(text, {start: 0, end: text.length}, (_start, _end, hash) => numbers.push(foldHash(hash)));
	return numbers;
}

/** The words' numbers in their order, mixed so that any number is as likely as any other (the last steps of MurmurHash3). */
function numberRun(words: readonly number[], start: number): number {
	let mixed = 0;
	for (let at = start; at < start + runLength; at++) {
		mixed = Math.imul(mixed, 0x01000193) ^ (words[at] ?? 0);
	}

	mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
	return (mixed ^ (mixed >>> 16)) >>> 0;
}

function insert(lowest: number[], number: number): void {
	const place = lowest.findIndex(other => other >= number);
	if (place >= 0 && lowest[place] === number) {
		return;
	}

	lowest.splice(place < 0 ? lowest.length : place, 0, number);
	lowest.length = Math.min(lowest.length, numbersEach);
}
