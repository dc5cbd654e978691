import {fold} from './fold-text.ts';
import {letterKinds, missingKinds} from './letter-kinds.ts';
import {type SearchEntry, searchedFields} from './search-entry.ts';
import {allowedMistakes, prefixDistance} from './word-distance.ts';

/**
All distinct words of a library's search entries, and in which entries each stands.

It proposes the entries that can answer a query, so that fuse.js need not scan a large library: fuse.js takes 140 ms a
keystroke for 10,000 articles, this 1–3.
*/
export type Vocabulary = {
	/** Positions of the entries in which every word of the query stands, the best spelt first, then in the library's order. */
	readonly propose: (words: readonly string[]) => readonly number[];
};

type Word = {readonly letters: string; readonly mask: number; readonly entries: number[]};

const wordPattern = /[\p{L}\p{N}]+/gu;

export function createVocabulary(entries: readonly SearchEntry[]): Vocabulary {
	const words = collectWords(entries);
	return {
		propose(typedWords) {
			let costs: Map<number, number> | undefined;
			for (const typed of typedWords) {
				const found = entriesWith(words, typed);
				costs = costs === undefined ? found : joinCosts(costs, found);
			}

			const proposals = [...(costs ?? [])];
			proposals.sort(([one, oneCost], [other, otherCost]) => oneCost - otherCost || one - other);
			return proposals.map(([entry]) => entry);
		},
	};
}

function collectWords(entries: readonly SearchEntry[]): readonly Word[] {
	const known = new Map<string, Word>();
	for (const [position, entry] of entries.entries()) {
		for (const field of searchedFields) {
			for (const letters of fold(entry[field]).match(wordPattern) ?? []) {
				let word = known.get(letters);
				if (word === undefined) {
					word = {letters, mask: letterKinds(letters, 0, letters.length), entries: []};
					known.set(letters, word);
				}

				if (word.entries.at(-1) !== position) {
					word.entries.push(position);
				}
			}
		}
	}

	return [...known.values()];
}

/* The entries with a word like this one, and how unlike it is: 0 the word, 1 its beginning, 2 inside it, 3 and more mistyped. */
function entriesWith(words: readonly Word[], typed: string): Map<number, number> {
	const mask = letterKinds(typed, 0, typed.length);
	const mistakes = allowedMistakes(typed.length);
	const costs = new Map<number, number>();
	for (const word of words) {
		// A letter that the word lacks is a mistake: most words are ruled out by this alone.
		if (missingKinds(mask, word.mask) > mistakes) {
			continue;
		}

		const cost = spellingCost(typed, word.letters, mistakes);
		if (cost !== undefined) {
			for (const entry of word.entries) {
				costs.set(entry, Math.min(cost, costs.get(entry) ?? cost));
			}
		}
	}

	return costs;
}

function spellingCost(typed: string, word: string, mistakes: number): number | undefined {
	const inside = word.indexOf(typed);
	if (inside !== -1) {
		return inside > 0 ? 2 : Number(word.length > typed.length);
	}

	const distance = prefixDistance(typed, word, mistakes);
	return distance === undefined ? undefined : 2 + distance;
}

function joinCosts(
	one: ReadonlyMap<number, number>,
	other: ReadonlyMap<number, number>,
): Map<number, number> {
	const both = new Map<number, number>();
	for (const [entry, cost] of one) {
		const otherCost = other.get(entry);
		if (otherCost !== undefined) {
			both.set(entry, cost + otherCost);
		}
	}

	return both;
}
