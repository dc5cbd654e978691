import {holds} from '../span.ts';
import type {BaggedSentence} from './bag-sentences.ts';
import type {Sentence} from './read-sentences.ts';
import {toVector, type Vector} from './vector.ts';

/**
How a sentence is built, as far as two of them are compared by it.
*/
export type Outline = {
	/** All words by their stems as numbers, those of stop words too. */
	readonly sequence: readonly number[];
	/** The words that say something, each stem once, in order. */
	readonly told: readonly ToldWord[];
	/** The terms of each quote of two or more. */
	readonly quotes: readonly Vector[];
	/** The share (0–1) of the words that is quoted. */
	readonly quotedShare: number;
	readonly isNegated: boolean;
};

/**
A word that says something, by the numbers of its stem and its root. `isPlain` is one that is part of no name, number or date.
*/
export type ToldWord = {
	readonly stem: number;
	readonly root: number;
	readonly weight: number;
	readonly isPlain: boolean;
};

/**
Outlines a sentence. `weigh` says how much a key tells.
*/
export function outlineSentence(
	{words, quotes}: Sentence,
	{sequence, terms, roots, plain}: BaggedSentence,
	weigh: (id: number) => number,
): Outline {
	const plainStems = new Set(plain);
	const told = new Map<number, ToldWord>();
	for (const [index, stem] of terms.entries()) {
		if (!told.has(stem)) {
			const root = roots[index] ?? 0;
			told.set(stem, {stem, root, weight: weigh(stem), isPlain: plainStems.has(stem)});
		}
	}

	return {
		sequence,
		told: [...told.values()],
		quotes: quotes.flatMap(quote => {
			const quoted = words.flatMap((word, index) =>
				!word.isStop && holds(quote, word) ? [sequence[index] ?? 0] : [],
			);
			const vector = toVector(quoted, weigh);
			return vector.ids.length >= 2 ? [vector] : [];
		}),
		quotedShare:
			quotes.length === 0
				? 0
				: words.filter(word => quotes.some(quote => holds(quote, word))).length / Math.max(1, words.length),
		isNegated: words.some(({folded}) => isNegation(folded)),
	};
}

const negations: ReadonlySet<string> = new Set(
	'no not never none nor nobody nothing without cannot'.split(' '),
);

const isNegation = (word: string) => negations.has(word) || word.endsWith("n't");
