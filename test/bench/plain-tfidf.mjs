/*
The plain reference for comparing: cosines of TF-IDF vectors of all pairs of sentences, and nothing else.

	node test/bench/plain-tfidf.mjs LEFT RIGHT
*/
import fs from 'node:fs';
import {pathToFileURL} from 'node:url';

const segmenter = new Intl.Segmenter('en', {granularity: 'sentence'});

/**
@param {string} left
@param {string} right
@returns {Array<{left: number, right: number, score: number}>} pairs of sentences with a word in common
*/
export function comparePlainly(left, right) {
	const sides = [readPlainly(left), readPlainly(right)];
	const columns = sides[1].length;
	return Array.from(cosinesOf(...sides), (score, cell) => ({
		left: Math.floor(cell / columns),
		right: cell % columns,
		score,
	})).filter(({score}) => score > 0);
}

/**
@param {string} text
@returns {Array<Set<string>>} the words of each sentence
*/
export const readPlainly = text =>
	Array.from(segmenter.segment(text), ({segment}) => new Set(segment.toLowerCase().match(/[\p{L}\p{N}]+/gu)));

/**
The bare cosines, of sentences that are read already: a table, row by row.

@param {Array<Set<string>>} left
@param {Array<Set<string>>} right
@returns {Float64Array}
*/
export function cosinesOf(left, right) {
	const frequencies = new Map();
	for (const terms of [...left, ...right]) {
		for (const term of terms) {
			frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
		}
	}

	const count = left.length + right.length;
	const squareOf = term => Math.log((count + 1) / frequencies.get(term)) ** 2;
	const normOf = terms => Math.sqrt([...terms].reduce((sum, term) => sum + squareOf(term), 0)) || 1;
	const norms = Float64Array.from(right, normOf);
	const columnsOf = new Map();
	for (const [column, terms] of right.entries()) {
		for (const term of terms) {
			const columns = columnsOf.get(term) ?? [];
			columns.push(column);
			columnsOf.set(term, columns);
		}
	}

	const cosines = new Float64Array(left.length * right.length);
	for (const [row, terms] of left.entries()) {
		const line = cosines.subarray(row * right.length, (row + 1) * right.length);
		for (const term of terms) {
			const square = squareOf(term);
			for (const column of columnsOf.get(term) ?? []) {
				line[column] += square;
			}
		}

		const norm = normOf(terms);
		for (let column = 0; column < line.length; column++) {
			line[column] /= norm * norms[column];
		}
	}

	return cosines;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const [left, right] = process.argv.slice(2, 4).map(file => fs.readFileSync(file, 'utf8'));
	console.log(JSON.stringify(comparePlainly(left, right)));
}
