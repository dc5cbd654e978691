import {mapPair, type Pair} from '../pair.ts';
import type {Span} from '../span.ts';
import {commonStems} from '../text/common-stems.ts';
import type {Word} from '../text/find-words.ts';
import type {Sentence} from './read-sentences.ts';
import {toVector, type Vector} from './vector.ts';

/**
A sentence as vectors, one for each way in which two sentences can be alike.
*/
export type Profile = {
	readonly sentence: Sentence;
	/** Every word that says something, by its stem. */
	readonly terms: Vector;
	/** Those of them that belong to no name, number or date: what happened, rather than to whom and when. */
	readonly plain: Vector;
	/** The first five letters of the terms: `resign` and `resignation` share them. */
	readonly beginnings: Vector;
	/** Neighbouring words of which at least one says something. */
	readonly bigrams: Vector;
	/** Neighbouring words that are quoted. */
	readonly quoted: Vector;
	readonly names: Vector;
	readonly numbers: Vector;
	readonly dates: Vector;
};

/**
The sentences of two articles as profiles, and how much a stem tells in them.
*/
export type Profiles = {
	readonly profiles: Pair<readonly Profile[]>;
	readonly weigh: (stem: string) => number;
};

/**
Describes the sentences of two articles. Rare things tell more: the weight of a key in k of the n sentences is
log((n + 1) / k), and 0.7 of that for an everyday word (out of fold that adds 0.005 to the average precision, as
much as 0.5 or 0.35 does).
*/
export function profileSentences(sentences: Pair<readonly Sentence[]>): Profiles {
	const ids = new Map<string, number>();
	const bags = mapPair(sentences, side => side.map(sentence => bagsOf(sentence, key => idIn(ids, key))));
	const weights = weighKeys(ids, [...bags.left, ...bags.right]);
	const weigh = (id: number) => weights[id] ?? 0;
	const profiles = mapPair(sentences, (side, name) =>
		side.flatMap((sentence, index) => {
			const bag = bags[name][index];
			return bag === undefined ? [] : [{sentence, ...toVectors(bag, weigh)}];
		}),
	);
	return {profiles, weigh: stem => weigh(ids.get(stem) ?? -1)};
}

type Bags = Readonly<Record<Exclude<keyof Profile, 'sentence'>, readonly number[]>>;

function idIn(ids: Map<string, number>, key: string): number {
	const id = ids.get(key) ?? ids.size;
	if (id === ids.size) {
		ids.set(key, id);
	}

	return id;
}

/** The keys of a sentence by their numbers. The prefix keeps a name apart from a word that is spelt like it. */
function bagsOf({words, names, numbers, dates, quotes}: Sentence, idOf: (key: string) => number): Bags {
	const told = words.filter(word => !word.isStop);
	const marked = [...names, ...numbers, ...dates];
	const bigrams: number[] = [];
	const quoted: number[] = [];
	for (const [index, word] of words.entries()) {
		const last = words[index - 1];
		const isQuoted = last !== undefined && isInside(last, quotes) && isInside(word, quotes);
		if (last !== undefined && (isQuoted || !last.isStop || !word.isStop)) {
			const id = idOf(`b:${last.stem} ${word.stem}`);
			bigrams.push(...(last.isStop && word.isStop ? [] : [id]));
			quoted.push(...(isQuoted ? [id] : []));
		}
	}

	return {
		terms: told.map(word => idOf(word.stem)),
		plain: told.filter(word => !isInside(word, marked)).map(word => idOf(word.stem)),
		beginnings: told.map(word => idOf(`w:${word.folded.slice(0, 5)}`)),
		bigrams,
		quoted,
		names: names.map(name => idOf(`n:${name.key}`)),
		numbers: numbers.map(number => idOf(`#:${number.key}`)),
		dates: dates.map(date => idOf(`d:${date.key}`)),
	};
}

const isInside = (word: Word, spans: readonly Span[]) =>
	spans.some(span => span.start <= word.start && word.end <= span.end);

function weighKeys(ids: ReadonlyMap<string, number>, bags: readonly Bags[]): Float64Array {
	const counts = new Float64Array(ids.size);
	for (const bag of bags) {
		for (const id of new Set(Object.values(bag).flat())) {
			counts[id] = (counts[id] ?? 0) + 1;
		}
	}

	const weights = counts.map(count => Math.log((bags.length + 1) / count));
	for (const stem of commonStems) {
		const id = ids.get(stem);
		if (id !== undefined) {
			weights[id] = 0.7 * (weights[id] ?? 0);
		}
	}

	return weights;
}

const toVectors = (bags: Bags, weigh: (id: number) => number) => ({
	terms: toVector(bags.terms, weigh),
	plain: toVector(bags.plain, weigh),
	beginnings: toVector(bags.beginnings, weigh),
	bigrams: toVector(bags.bigrams, weigh),
	quoted: toVector(bags.quoted, weigh),
	names: toVector(bags.names, weigh),
	numbers: toVector(bags.numbers, weigh),
	dates: toVector(bags.dates, weigh),
});
