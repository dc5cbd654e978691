import {writtenWords} from '../../text/find-words.ts';

/** So many words in a row that two reporters do not write by chance. */
const runLength = 5;

/** So much of the shorter text makes it a copy: an outlet cuts a wire text at the end and puts a sentence of its own before it. */
const leastShare = 0.8;

/**
Whether two texts are one text, as when several outlets print what an agency sends them: nearly all of the shorter one stands word for word in the longer one.
*/
export function areCopies(one: string, other: string): boolean {
	const [shorter, longer] = [runsOf(one), runsOf(other)].toSorted((a, b) => a.size - b.size);
	if (shorter === undefined || longer === undefined || shorter.size === 0) {
		return one === other;
	}

	const shared = shorter.values().filter(run => longer.has(run));
	return Array.from(shared).length >= leastShare * shorter.size;
}

function runsOf(text: string): ReadonlySet<string> {
	const words = writtenWords(text).map(word => word.toLowerCase());
	return new Set(
		Array.from({length: Math.max(0, words.length - runLength + 1)}, (_, at) =>
			words.slice(at, at + runLength).join(' '),
		),
	);
}
