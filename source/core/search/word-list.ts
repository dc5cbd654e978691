import {letterKinds, missingKinds} from './letter-kinds.ts';
import {mistakeCounter} from './mistake-counter.ts';
import {allowedMistakes} from './word-distance.ts';

/**
A word of the library that may have been meant. `cost` is 0 for the typed word, 1 for one that begins with it, 2 for one that it stands
inside, 3 and more for one that was mistyped.
*/
export type Proposal = {readonly word: string; readonly cost: number};

/**
All distinct words of a library's titles, outlets, authors, sections, places and leads.

A hundred thousand of them take 2 MB and are looked through in 1–3 ms.
*/
export type WordList = {
	/** The words that may have been meant, the best spelt first, of those the most common; at most so many. */
	readonly propose: (typed: string, most: number) => readonly Proposal[];
	readonly size: number;
};

/**
Builds the list from folded words with a line feed after each, and in how many articles each stands.
*/
export function createWordList(lines: string, counts: Int32Array): WordList {
	const starts = startsOf(lines);
	const size = starts.length - 1;
	const kinds = Int32Array.from({length: size}, (_, index) =>
		letterKinds(lines, startOf(index), endOf(index)),
	);
	return {
		size,
		propose(typed, most) {
			const costs = new Map<number, number>();
			findInside(typed, costs);
			findMistyped(typed, costs);
			return [...costs]
				.sort(([one, oneCost], [other, otherCost]) => oneCost - otherCost || countOf(other) - countOf(one))
				.slice(0, most)
				.map(([index, cost]) => ({word: lines.slice(startOf(index), endOf(index)), cost}));
		},
	};

	function startOf(index: number): number {
		return starts[index] ?? 0;
	}

	function endOf(index: number): number {
		return startOf(index + 1) - 1;
	}

	function countOf(index: number): number {
		return counts[index] ?? 0;
	}

	/* Two letters stand inside too many words to mean any of them. */
	function findInside(typed: string, costs: Map<number, number>): void {
		for (let at = lines.indexOf(typed); at !== -1; at = lines.indexOf(typed, at + 1)) {
			const index = lastBefore(starts, at);
			const isBeginning = startOf(index) === at;
			if (isBeginning) {
				costs.set(index, Number(endOf(index) > at + typed.length));
			} else if (typed.length > 2 && !costs.has(index)) {
				costs.set(index, 2);
			}
		}
	}

	function findMistyped(typed: string, costs: Map<number, number>): void {
		const limit = allowedMistakes(typed.length);
		if (limit === 0) {
			return;
		}

		const wanted = letterKinds(typed, 0, typed.length);
		const countMistakes = mistakeCounter(typed, limit);
		for (let index = 0; index < size; index++) {
			// A letter that the word lacks is a mistake: most words are ruled out by this alone.
			if (missingKinds(wanted, kinds[index] ?? 0) <= limit && !costs.has(index)) {
				const mistakes = countMistakes(lines, startOf(index), endOf(index));
				if (mistakes !== undefined) {
					costs.set(index, 2 + mistakes);
				}
			}
		}
	}
}

/* Where each line starts, and the length of all. */
function startsOf(lines: string): Int32Array {
	let count = 0;
	for (let at = lines.indexOf('\n'); at !== -1; at = lines.indexOf('\n', at + 1)) {
		count++;
	}

	const starts = new Int32Array(count + 1);
	let line = 0;
	for (let at = lines.indexOf('\n'); at !== -1; at = lines.indexOf('\n', at + 1)) {
		line++;
		starts[line] = at + 1;
	}

	return starts;
}

/* The index of the last start at or before a place. */
function lastBefore(starts: Int32Array, at: number): number {
	let low = 0;
	let high = starts.length - 2;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((starts[middle] ?? 0) <= at) {
			low = middle;
		} else {
			high = middle - 1;
		}
	}

	return low;
}
