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
	const sides = [left, right].map(text =>
		Array.from(
			segmenter.segment(text),
			({segment}) => new Set(segment.toLowerCase().match(/[\p{L}\p{N}]+/gu)),
		),
	);
	const sentences = sides.flat();
	const frequencies = new Map();
	for (const term of sentences.flatMap(terms => [...terms])) {
		frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
	}

	const squareOf = term => Math.log((sentences.length + 1) / frequencies.get(term)) ** 2;
	const sumOf = terms => terms.reduce((sum, term) => sum + squareOf(term), 0);
	const norms = new Map(sentences.map(terms => [terms, Math.sqrt(sumOf([...terms])) || 1]));
	return sides[0].flatMap((one, row) =>
		sides[1].flatMap((other, column) => {
			const shared = sumOf([...one].filter(term => other.has(term)));
			return shared === 0
				? []
				: [{left: row, right: column, score: shared / (norms.get(one) * norms.get(other))}];
		}),
	);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const [left, right] = process.argv.slice(2, 4).map(file => fs.readFileSync(file, 'utf8'));
	console.log(JSON.stringify(comparePlainly(left, right)));
}
