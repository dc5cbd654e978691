import type {Outline} from './outline.ts';
import type {SparseVector} from './sparse-vector.ts';
import {openStemTable, type StemTable} from './stem-table.ts';
import {gainOf, keepFrequent, openWeights, type WeighStem} from './weigh-stems.ts';

/**
What each article is about, in rows: of article `i` the terms from `starts[i]` up to `starts[i + 1]`, which ascend, and how often it has each. A term is
a stem that two articles have. It weighs `weights[term]`, times what its count gains, divided by the article's `lengths`: at most 1, and less where an article says little.
*/
export type Vectors = {
	readonly starts: Int32Array;
	readonly terms: Int32Array;
	readonly counts: Uint8Array;
	readonly weights: Float32Array;
	readonly lengths: Float32Array;
};

/**
Gives outlines, as often as it is asked, always the same in the same order: those of a large library are not held all at once.
*/
export type Outlines = () => Iterable<Outline>;

/**
What is known of outlines already.
*/
export type Known = {readonly counted?: CountedStems; readonly weigh?: WeighStem};

/**
In how many of so many articles each stem stands.
*/
export type CountedStems = {readonly counted: StemTable; readonly articles: number};

/** As if each article had so many terms more that no other has, at a middle weight: two short ones share a word by chance. */
const unsaid = {terms: 10, weight: 4};

/**
Weighs what articles are about: the rarer a stem is in the library and in general news, and the more often an article has it, the more it tells.
Stems weigh what they do in the library that these are a part of, where that is given.
*/
export function weighOutlines(outlines: Outlines, known: Known = {}): Vectors {
	const {counted, articles} = known.counted ?? countStems(outlines());
	const weigh = known.weigh ?? openWeights(keepFrequent(counted, articles));
	const {numbers, weights, size} = numberTerms(counted, weigh);
	const rows = {
		starts: new Int32Array(articles + 1),
		terms: new Int32Array(size),
		counts: new Uint8Array(size),
		weights,
		lengths: new Float32Array(articles),
	};
	let article = 0;
	let end = 0;
	for (const {stems, counts} of outlines()) {
		let squares = unsaid.terms * unsaid.weight ** 2;
		for (let at = 0; at < stems.length; at++) {
			const stem = stems[at] ?? 0;
			const count = counts[at] ?? 0;
			squares += (weigh(stem) * gainOf(count)) ** 2;
			const number = numbers.of(stem);
			if (number > 0) {
				rows.terms[end] = number - 1;
				rows.counts[end++] = count;
			}
		}

		rows.lengths[article++] = Math.sqrt(squares);
		rows.starts[article] = end;
	}

	return rows;
}

/**
In how many outlines each stem stands.
*/
export function countStems(outlines: Iterable<Outline>): CountedStems {
	const counted = openStemTable(Int32Array);
	let articles = 0;
	for (const {stems} of outlines) {
		articles++;
		for (const stem of stems) {
			counted.add(stem, 1);
		}
	}

	return {counted, articles};
}

/** Numbers the stems that two articles have from 1, in ascending order; 0 is the number of the others. `size` is that of all rows. */
function numberTerms(counted: StemTable, weigh: WeighStem) {
	const stems = counted.stems();
	const isTerm = (stem: number) => counted.of(stem) > 1 && weigh(stem) > 0;
	const terms = stems.filter(isTerm);
	const size = terms.reduce((sum, stem) => sum + counted.of(stem), 0);
	const numbers = openStemTable(Int32Array, terms.length);
	for (const [index, stem] of terms.entries()) {
		numbers.set(stem, index + 1);
	}

	return {numbers, weights: Float32Array.from(terms, weigh), size};
}

/**
The weighted terms of one article.
*/
export function vectorOf({starts, terms, counts, weights, lengths}: Vectors, article: number): SparseVector {
	const [start = 0, end] = [starts[article], starts[article + 1]];
	const own = terms.subarray(start, end);
	const length = lengths[article] ?? 1;
	return {
		terms: own,
		weights: Float32Array.from(
			own,
			(term, at) => ((weights[term] ?? 0) * gainOf(counts[start + at] ?? 0)) / length,
		),
	};
}
