import {chanceAt} from '../text/background/word-background.ts';
import {stems as commonStems} from '../text/background/word-table.ts';
import {numberStem} from './number-stem.ts';
import type {Outline} from './outline-article.ts';
import {multiplyVectors, type SparseVector} from './sparse-vector.ts';

/**
One vector of weighted terms for each article, in rows: the row of article `i` runs from `starts[i]` up to `starts[i + 1]`, its terms ascend.
The length of a vector is at most 1, and less where an article says little.
*/
export type Vectors = {
	readonly starts: Int32Array;
	readonly terms: Int32Array;
	readonly weights: Float32Array;
	/** Terms are numbered from 0 up to here. */
	readonly termCount: number;
};

/**
As if so many articles of general news, each of so many words, stood in the library: two articles alone do not make “government” rare, and a
large story does not make its names common. With 1,000, a library on a single event falls apart from a hundred articles on; with 3,000, F1 of train
stories within a week is 0.005 lower.
*/
const background = {articles: 2000, words: 400};

/** What a term weighs at most: the rarest words of all, misspellings among them, must not outweigh the names of a story. */
const most = 5;

/** Lighter terms are in every third article, and tell next to nothing. */
const least = 1;

/** As if each article had so many terms more that no other has, at a middle weight: two short ones share a word by chance. */
const unsaid = {terms: 10, weight: 4};

/**
Weighs what articles are about: the rarer a stem is in the library and in general news, and the more often an article has it, the more it tells.
*/
export function weighOutlines(outlines: readonly Outline[]): Vectors {
	const {starts, terms, stems} = numberTerms(outlines);
	const told = weighTerms(terms, stems, outlines.length);
	const counts = outlines.map(outline => outline.counts);
	return fillRows({starts, terms, counts, told});
}

type Numbered = {readonly starts: Int32Array; readonly terms: Int32Array; readonly stems: Int32Array};

/** Numbers the stems from 0 in ascending order, so that the numbers do not depend on the order of the articles. */
function numberTerms(outlines: readonly Outline[]): Numbered {
	const starts = new Int32Array(outlines.length + 1);
	for (const [index, {stems}] of outlines.entries()) {
		starts[index + 1] = (starts[index] ?? 0) + stems.length;
	}

	const terms = new Int32Array(starts.at(-1) ?? 0);
	const numbers = new Map<number, number>();
	let at = 0;
	for (const {stems} of outlines) {
		for (const stem of stems) {
			const number = numbers.get(stem) ?? numbers.size;
			if (number === numbers.size) {
				numbers.set(stem, number);
			}

			terms[at++] = number;
		}
	}

	const stems = Int32Array.from(numbers.keys()).sort();
	const ranks = new Int32Array(stems.length);
	for (const [rank, stem] of stems.entries()) {
		ranks[numbers.get(stem) ?? 0] = rank;
	}

	return {starts, terms: terms.map(number => ranks[number] ?? 0), stems};
}

function weighTerms(terms: Int32Array, stems: Int32Array, articleCount: number): Float64Array {
	const frequencies = new Float64Array(stems.length);
	for (const term of terms) {
		frequencies[term] = (frequencies[term] ?? 0) + 1;
	}

	const all = articleCount + background.articles + 1;
	return frequencies.map((frequency, term) =>
		Math.min(most, Math.log(all / (frequency + generalFrequencyOf(stems[term] ?? 0)))),
	);
}

/** In how many articles of the background a stem stands. */
const generalFrequencyOf = (stem: number): number => generalFrequencies().get(stem) ?? 0;

let general: ReadonlyMap<number, number> | undefined;

function generalFrequencies(): ReadonlyMap<number, number> {
	general ??= new Map(
		commonStems
			.split(' ')
			.map((stem, place) => [
				numberStem(stem),
				background.articles * (1 - (1 - chanceAt(place)) ** background.words),
			]),
	);
	return general;
}

type Rows = {
	readonly starts: Int32Array;
	readonly terms: Int32Array;
	readonly counts: readonly Uint8Array[];
	readonly told: Float64Array;
};

/** Leaves out what tells next to nothing, and shortens each vector to its length. */
function fillRows({starts, terms, counts, told}: Rows): Vectors {
	const kept = new Int32Array(terms.length);
	const weights = new Float32Array(terms.length);
	const keptStarts = new Int32Array(starts.length);
	let size = 0;
	for (const [index, own] of counts.entries()) {
		const start = starts[index] ?? 0;
		const first = size;
		let squares = unsaid.terms * unsaid.weight ** 2;
		for (const [offset, count] of own.entries()) {
			const term = terms[start + offset] ?? 0;
			const rarity = told[term] ?? 0;
			if (rarity >= least) {
				const weight = rarity * (1 + Math.log(count));
				squares += weight * weight;
				kept[size] = term;
				weights[size++] = weight;
			}
		}

		const length = Math.sqrt(squares);
		for (let at = first; at < size; at++) {
			weights[at] = (weights[at] ?? 0) / length;
		}

		keptStarts[index + 1] = size;
	}

	return {
		starts: keptStarts,
		terms: kept.slice(0, size),
		weights: weights.slice(0, size),
		termCount: told.length,
	};
}

/**
The vector of one article.
*/
export function rowOf({starts, terms, weights}: Vectors, article: number): SparseVector {
	const [start, end] = [starts[article], starts[article + 1]];
	return {terms: terms.subarray(start, end), weights: weights.subarray(start, end)};
}

/**
How alike two articles are (0–1): the cosine of what they are about, lowered where they say little.
*/
export const likenessOf = (vectors: Vectors, one: number, other: number): number =>
	multiplyVectors(rowOf(vectors, one), rowOf(vectors, other));
