import {numberRuns} from './number-runs.ts';

/** So many words in a row that two reporters do not write by chance. */
export const runLength = 5;

/**
So much of the shorter text makes it a copy: an outlet cuts a wire text at the end, puts a sentence of its own before it, and changes a word here and there, each of
which is in five runs. Of the marked stories, which are reported independently but quote the same people, no two articles share more than 0.35.
*/
const leastShare = 0.65;

/** A text that is a smaller part of another one, as a statement that a report quotes in full, is not another print of it. */
const leastPart = 0.2;

/** Of texts with fewer runs, a caption or a line, only the same is a copy. */
const fewRuns = 20;

/**
Whether two texts are one text, as when several outlets print what an agency sends them: most of the shorter one stands word for word in the longer one.
*/
export const areCopies = (one: string, other: string): boolean =>
	one === other || holdSameRuns(runsOf(one), runsOf(other));

/**
The runs of words of a text, each once, in ascending order.
*/
export function runsOf(text: string): Uint32Array {
	const runs = numberRuns(text, runLength).sort();
	return runs.filter((run, at) => at === 0 || run !== runs[at - 1]);
}

/**
Whether texts with these runs of words are copies.
*/
export function holdSameRuns(one: Uint32Array, other: Uint32Array): boolean {
	const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
	if (shorter.length === 0 || shorter.length < leastPart * longer.length) {
		return false;
	}

	const least = shorter.length < fewRuns ? longer.length : leastShare * shorter.length;
	return countShared(shorter, longer) >= least;
}

function countShared(one: Uint32Array, other: Uint32Array): number {
	let shared = 0;
	let by = 0;
	for (const run of one) {
		while (by < other.length && (other[by] ?? 0) < run) {
			by++;
		}

		shared += other[by] === run ? 1 : 0;
	}

	return shared;
}
