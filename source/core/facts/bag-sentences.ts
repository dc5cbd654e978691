import {holds, type Span} from '../span.ts';
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
] as const satisfies readonly (keyof Bags)[];

/**
The bags of a sentence, and all its words in order by the numbers of their stems.
*/
export type BaggedSentence = Bags & {readonly sequence: readonly number[]};

/**
Takes the sentences of an article apart, and numbers the keys that are new.
*/
export const bagSentences = (
	sentences: readonly Sentence[],
	meanings: readonly Meaning[],
	keys: Keys,
): readonly BaggedSentence[] =>
	sentences.map((sentence, index) => {
		const sequence = sentence.words.map(({stem}) => keys.numberOf(stem));
		return {
			sequence,
			...bagWords(sentence, sequence, keys),
			...bagNeighbours(sentence, sequence, keys),
			who: bagPeople(meanings[index], keys),
		};
	});

/** The prefix keeps a number apart from a word that is spelt like it. */
function bagWords({words, names, numbers, dates}: Sentence, sequence: readonly number[], keys: Keys) {
	const marked = [...names, ...numbers, ...dates];
	const terms: number[] = [];
	const plain: number[] = [];
	const roots: number[] = [];
	for (const [index, word] of words.entries()) {
		if (!word.isStop) {
			const stem = sequence[index] ?? 0;
			terms.push(stem);
			roots.push(keys.numberOfRoot(word.folded, () => rootOf(word)));
			if (!isInside(word, marked)) {
				plain.push(stem);
			}
		}
	}

	return {
		terms,
		plain,
		roots,
		numbers: numbers.map(number => keys.numberOf(`#:${number.key}`)),
		dates: dates.map(date => keys.numberOf(`d:${date.key}`)),
	};
}

function bagPeople(meaning: Meaning | undefined, keys: Keys): readonly number[] {
	const {who = [], speakers = [], aliases = []} = meaning ?? {};
	return [...who, ...speakers, ...aliases].map(key => keys.numberOf(`w:${key}`));
}

function bagNeighbours({words, quotes}: Sentence, sequence: readonly number[], keys: Keys) {
	const bigrams: number[] = [];
	const quoted: number[] = [];
	for (let index = 1; index < words.length; index++) {
		const [last, word] = [words[index - 1], words[index]];
		if (last === undefined || word === undefined) {
			continue;
		}

		const isQuoted = quotes.length > 0 && isInside(last, quotes) && isInside(word, quotes);
		if (isQuoted || !last.isStop || !word.isStop) {
			const id = keys.numberOfPair(sequence[index - 1] ?? 0, sequence[index] ?? 0);
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

const isInside = (word: Word, spans: readonly Span[]) => spans.some(span => holds(span, word));
