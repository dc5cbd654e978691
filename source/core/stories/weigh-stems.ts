import {chanceAt} from '../text/background/word-background.ts';
import {stems as commonStems} from '../text/background/word-table.ts';
import {numberStem} from './number-stem.ts';
import type {Outline} from './outline.ts';
import {openStemTable, type StemTable} from './stem-table.ts';

/**
In how many articles of a library each stem stands: of those that are frequent enough to weigh less for it. `stems` ascends.
*/
export type StemFrequencies = {
	readonly articles: number;
	readonly stems: Int32Array;
	readonly counts: Int32Array;
};

/**
How much a stem tells of an article that has it once; 0 where it tells next to nothing.
*/
export type WeighStem = (stem: number) => number;

/**
How many times as much a stem tells that stands in an article so often.
*/
export const gainOf = (count: number): number => gains[count] ?? 0;

const gains = Float64Array.from({length: 256}, (_, count) => (count === 0 ? 0 : 1 + Math.log(count)));

/**
How much each stem of an article tells of it.
*/
export function weighEach({stems, counts}: Outline, weigh: WeighStem): Float32Array {
	const told = new Float32Array(stems.length);
	for (let at = 0; at < told.length; at++) {
		told[at] = weigh(stems[at] ?? 0) * gainOf(counts[at] ?? 0);
	}

	return told;
}

/**
As if so many articles of general news, each of so many words, stood in the library: two articles alone do not make “government” rare, and a
large story does not make its names common. With 1,000, a library on a single event falls apart from a hundred articles on; with 3,000, F1 of train
stories within a week is 0.005 lower.
*/
const background = {articles: 2000, words: 400};

/** What a stem weighs at most: the rarest words of all, misspellings among them, must not outweigh the names of a story. */
export const highestWeight = 5;

/** Lighter stems are in every third article, and tell next to nothing. */
const least = 1;

/**
The rarer a stem is in the library and in general news, the more it tells.
*/
export function openWeights({articles, stems, counts}: StemFrequencies): WeighStem {
	const all = articles + background.articles + 1;
	const lost = openStemTable(Float32Array, stems.length + commonStems.length / 8);
	const put = (stem: number, frequency: number) => {
		const weight = Math.min(highestWeight, Math.log(all / frequency));
		lost.set(stem, highestWeight - (weight >= least ? weight : 0));
	};
	general ??= readGeneral();
	for (const stem of general.stems()) {
		put(stem, general.of(stem));
	}

	for (const [index, stem] of stems.entries()) {
		put(stem, (counts[index] ?? 0) + general.of(stem));
	}

	return stem => highestWeight - lost.of(stem);
}

/**
Keeps of what was counted in a library the stems that weigh less for it: a few thousand of half a million.
*/
export function keepFrequent(counted: StemTable, articles: number): StemFrequencies {
	general ??= readGeneral();
	const {of} = general;
	const bar = (articles + background.articles + 1) / Math.exp(highestWeight);
	const stems = counted.stems().filter(stem => counted.of(stem) + of(stem) > bar);
	return {articles, stems, counts: stems.map(counted.of)};
}

/** In how many articles of the background each stem stands. */
let general: StemTable | undefined;

function readGeneral(): StemTable {
	const table = openStemTable(Float32Array, commonStems.length / 8);
	for (const [place, stem] of commonStems.split(' ').entries()) {
		table.set(numberStem(stem), background.articles * (1 - (1 - chanceAt(place)) ** background.words));
	}

	return table;
}
