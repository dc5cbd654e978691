import type {Span} from '../span.ts';
import {rootOf} from '../text/word-roots.ts';
import type {Keys} from './keys.ts';
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
Outlines a sentence. `plain` are its plain terms, `weigh` says how much a key tells.
*/
export function outlineSentence(
	sentence: Sentence,
	plain: Vector,
	keys: Keys,
	weigh: (id: number) => number,
): Outline {
	const {words, quotes} = sentence;
	const sequence = words.map(({stem}) => keys.numberOf(stem));
	const plainIds = new Set(plain.ids);
	const told = new Map<number, ToldWord>();
	for (const [index, word] of words.entries()) {
		const stem = sequence[index] ?? 0;
		if (!word.isStop && !told.has(stem)) {
			const root = keys.numberOfRoot(word.folded, () => rootOf(word));
			told.set(stem, {stem, root, weight: weigh(stem), isPlain: plainIds.has(stem)});
		}
	}

	const isQuoted = (word: Span) => quotes.some(quote => holds(quote, word));
	return {
		sequence,
		told: [...told.values()],
		quotes: quotes.flatMap(quote => {
			const terms = words.flatMap((word, index) =>
				!word.isStop && holds(quote, word) ? [sequence[index] ?? 0] : [],
			);
			const vector = toVector(terms, weigh);
			return vector.ids.length >= 2 ? [vector] : [];
		}),
		quotedShare: words.filter(isQuoted).length / Math.max(1, words.length),
		isNegated: words.some(({folded}) => negations.test(folded)),
	};
}

const holds = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;

const negations = /^(?:no|not|never|none|nor|nobody|nothing|without|cannot|.*n't)$/;
