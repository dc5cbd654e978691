import type {Span} from '../span.ts';
import type {Word} from '../text/find-words.ts';
import {rootOf} from '../text/word-roots.ts';
import type {Keys} from './keys.ts';
import type {Meaning} from './read-meaning.ts';
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
	/** Neighbouring words of which at least one says something. */
	readonly bigrams: readonly number[];
	/** Neighbouring words that are quoted. */
	readonly quoted: readonly number[];
	readonly numbers: readonly number[];
	readonly dates: readonly number[];
	/** Who is named, meant or speaks, and what they stand for. */
	readonly who: readonly number[];
	/** Who is named, meant or speaks, each with every root: what is said about whom. */
	readonly deeds: readonly number[];
};

export const bagNames = [
	'terms',
	'plain',
	'roots',
	'bigrams',
	'quoted',
	'numbers',
	'dates',
	'who',
	'deeds',
] as const satisfies readonly (keyof Bags)[];

/**
Takes the sentences of an article apart, and numbers the keys that are new.
*/
export function bagSentences(
	sentences: readonly Sentence[],
	meanings: readonly Meaning[],
	keys: Keys,
): readonly Bags[] {
	return sentences.map((sentence, index) => {
		const words = bagWords(sentence, keys);
		return {...words, ...bagNeighbours(sentence, keys), ...bagPeople(meanings[index], words.roots, keys)};
	});
}

/** The prefix keeps a number apart from a word that is spelt like it. */
function bagWords({words, names, numbers, dates}: Sentence, keys: Keys) {
	const told = words.filter(word => !word.isStop);
	const marked = [...names, ...numbers, ...dates];
	return {
		terms: told.map(word => keys.numberOf(word.stem)),
		plain: told.filter(word => !isInside(word, marked)).map(word => keys.numberOf(word.stem)),
		roots: told.map(word => keys.numberOfRoot(word.folded, () => rootOf(word))),
		numbers: numbers.map(number => keys.numberOf(`#:${number.key}`)),
		dates: dates.map(date => keys.numberOf(`d:${date.key}`)),
	};
}

function bagPeople(
	{who, aliases, speakers}: Pick<Meaning, 'who' | 'aliases' | 'speakers'> = nobody,
	roots: readonly number[],
	keys: Keys,
) {
	const numberOf = (key: string) => keys.numberOf(`w:${key}`);
	const people = new Set([...who, ...speakers].map(numberOf));
	return {
		who: [...people, ...aliases.map(numberOf)],
		deeds: Array.from(people).flatMap(person => roots.map(root => keys.numberOfPair(person, root))),
	};
}

const nobody = {who: [], aliases: [], speakers: []};

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
