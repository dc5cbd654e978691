import {writtenWords} from '../../text/find-words.ts';
import {isPlain} from '../../text/plain-letters.ts';
import {foldHash, numberStem} from '../number-stem.ts';
import {scanWords} from '../scan-words.ts';

/**
Numbers for all runs of so many words of a text, in their order. The same words have the same number in every text; letter case and the kind of apostrophe do not
matter. Any number up to 2³² is as likely as any other.
*/
export function numberRuns(text: string, length: number): Uint32Array {
	const words = numberWords(evenText(text));
	return Uint32Array.from({length: Math.max(0, words.length - length + 1)}, (_, start) =>
		mix(words, start, length),
	);
}

function evenText(text: string): string {
	const even = text.toLowerCase();
	return even.includes('’') ? even.replaceAll('’', "'") : even;
}

function numberWords(text: string): readonly number[] {
	if (!isPlain(text)) {
		return writtenWords(text).map(numberStem);
	}

	const numbers: number[] = [];
	scanWords(text, {start: 0, end: text.length}, (_start, _end, hash) => numbers.push(foldHash(hash)));
	return numbers;
}

/** The words' numbers in their order, stirred by the last steps of MurmurHash3. */
function mix(words: readonly number[], start: number, length: number): number {
	let mixed = 0;
	for (let at = start; at < start + length; at++) {
		mixed = Math.imul(mixed, 0x01000193) ^ (words[at] ?? 0);
	}

	mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
	return (mixed ^ (mixed >>> 16)) >>> 0;
}
