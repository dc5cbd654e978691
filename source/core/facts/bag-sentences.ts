import type {Span} from '../span.ts';
import type {Word} from '../text/find-words.ts';
import {rootOf} from '../text/word-roots.ts';
import {implyNames} from './imply-names.ts';
import type {Keys} from './keys.ts';
import type {Sentence} from './read-sentences.ts';

/**
The keys of a sentence by their numbers, one bag for each way in which two sentences can be alike.
*/
export type Bags = {
	/** Every word that says something, by its stem. */
	readonly terms: readonly number[];
	/** Those of them that belong to no name, number or date: what happened, rather than to whom and when. */
	readonly plain: readonly number[];
	/** The terms without their endings, and words that are exchanged for each other as one. */
	readonly roots: readonly number[];
	/** Pieces of four letters of the terms: `resign` and `resignation` share three. */
	readonly grams: readonly number[];
	/** Neighbouring words of which at least one says something. */
	readonly bigrams: readonly number[];
	/** Neighbouring words that are quoted. */
	readonly quoted: readonly number[];
	readonly names: readonly number[];
	/** The names, and who is meant by a pronoun or speaks. */
	readonly implied: readonly number[];
	readonly numbers: readonly number[];
	readonly dates: readonly number[];
};

export const bagNames = [
	'terms',
	'plain',
	'roots',
	'grams',
	'bigrams',
	'quoted',
	'names',
	'implied',
	'numbers',
	'dates',
] as const satisfies readonly (keyof Bags)[];

/**
Takes the sentences of an article apart, and numbers the keys that are new.
*/
export function bagSentences(sentences: readonly Sentence[], keys: Keys): readonly Bags[] {
	const implied = implyNames(sentences);
	return sentences.map((sentence, index) => ({
		...bagWords(sentence, keys),
		...bagNeighbours(sentence, keys),
		implied: (implied[index] ?? []).map(key => keys.numberOf(`n:${key}`)),
	}));
}

/** The prefix keeps a name apart from a word that is spelt like it. */
function bagWords({words, names, numbers, dates}: Sentence, keys: Keys) {
	const told = words.filter(word => !word.isStop);
	const marked = [...names, ...numbers, ...dates];
	return {
		terms: told.map(word => keys.numberOf(word.stem)),
		plain: told.filter(word => !isInside(word, marked)).map(word => keys.numberOf(word.stem)),
		roots: told.map(word => keys.numberOfRoot(word.folded, () => rootOf(word))),
		grams: told.flatMap(word => keys.numbersOfGrams(word.folded)),
		names: names.map(name => keys.numberOf(`n:${name.key}`)),
		numbers: numbers.map(number => keys.numberOf(`#:${number.key}`)),
		dates: dates.map(date => keys.numberOf(`d:${date.key}`)),
	};
}

function bagNeighbours({words, quotes}: Sentence, keys: Keys) {
	const stems = words.map(({stem}) => keys.numberOf(stem));
	const bigrams: number[] = [];
	const quoted: number[] = [];
	for (const [index, word] of words.entries()) {
		const last = words[index - 1];
		const isQuoted = last !== undefined && isInside(last, quotes) && isInside(word, quotes);
		if (last !== undefined && (isQuoted || !last.isStop || !word.isStop)) {
			const id = keys.numberOfPair(stems[index - 1] ?? 0, stems[index] ?? 0);
			if (!last.isStop || !word.isStop) {
				bigrams.push(id);
			}

			if (isQuoted) {
				quoted.push(id);
			}
		}
	}

	return {bigrams, quoted};
}

const isInside = (word: Word, spans: readonly Span[]) =>
	spans.some(span => span.start <= word.start && word.end <= span.end);
