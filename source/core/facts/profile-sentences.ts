import {mapPair, type Pair} from '../pair.ts';
import type {Word} from '../text/find-words.ts';
import type {Sentence} from './read-sentences.ts';
import {toVector, type Vector} from './vector.ts';

/**
A sentence as vectors, one for each way in which two sentences can be alike. Rare words weigh more: the weight is
log((n + 1) / k) for a word in k of the n sentences of both articles.
*/
export type Profile = {
	readonly sentence: Sentence;
	/** Every word that says something, by its stem. */
	readonly terms: Vector;
	/** Those of them that belong to no name, number or date: what happened rather than to whom and when. */
	readonly plain: Vector;
	/** The beginnings of words: `resign` and `resignation` share one. */
	readonly beginnings: Vector;
	/** Neighbouring words, stop words included. */
	readonly bigrams: Vector;
	/** Neighbouring words that are quoted. */
	readonly quoted: Vector;
	readonly names: Vector;
	readonly numbers: Vector;
	readonly dates: Vector;
};

/**
The profiles of the sentences of two articles, in one numbering of terms.
*/
export function profileSentences(sentences: Pair<readonly Sentence[]>): Pair<readonly Profile[]> {
	const all = [...sentences.left, ...sentences.right];
	const ids = new Map<string, number>();
	const counts: number[] = [];
	const idOf = (key: string): number => {
		const known = ids.get(key) ?? ids.size;
		ids.set(key, known);
		return known;
	};
	const keys = new Map(all.map(sentence => [sentence, keysOf(sentence, idOf)]));
	for (const bags of keys.values()) {
		for (const id of new Set(Object.values(bags).flat())) {
			counts[id] = (counts[id] ?? 0) + 1;
		}
	}

	const weigh = (id: number) => Math.log((all.length + 1) / (counts[id] ?? 1));
	return mapPair(sentences, side =>
		side.map(sentence => {
			const bags = keysOf(sentence, idOf);
			return {
				sentence,
				terms: toVector(bags.terms, weigh),
				plain: toVector(bags.plain, weigh),
				beginnings: toVector(bags.beginnings, weigh),
				bigrams: toVector(bags.bigrams, weigh),
				quoted: toVector(bags.quoted, weigh),
				names: toVector(bags.names, weigh),
				numbers: toVector(bags.numbers, weigh),
				dates: toVector(bags.dates, weigh),
			};
		}),
	);
}

function keysOf(sentence: Sentence, idOf: (key: string) => number) {
	const {words} = sentence;
	const isInside = (word: Word, spans: readonly {start: number; end: number}[]) =>
		spans.some(span => span.start <= word.start && word.end <= span.end);
	const told = words.filter(word => !word.isStop);
	const marked = [...sentence.names, ...sentence.numbers, ...sentence.dates];
	const pairs = words.slice(1).map((word, index) => ({first: words[index] ?? word, word}));
	const bigram = ({first, word}: {first: Word; word: Word}) => idOf(`b:${first.stem} ${word.stem}`);
	return {
		terms: told.map(word => idOf(word.stem)),
		plain: told.filter(word => !isInside(word, marked)).map(word => idOf(word.stem)),
		beginnings: told.map(word => idOf(`p:${word.folded.slice(0, 5)}`)),
		bigrams: pairs.filter(({first, word}) => !first.isStop || !word.isStop).map(bigram),
		quoted: pairs
			.filter(({first, word}) => isInside(first, sentence.quotes) && isInside(word, sentence.quotes))
			.map(bigram),
		names: sentence.names.map(name => idOf(`n:${name.key}`)),
		numbers: sentence.numbers.map(number => idOf(`#:${number.key}`)),
		dates: sentence.dates.map(date => idOf(`d:${date.key}`)),
	};
}
