import type {DatabaseSync} from 'node:sqlite';
import type {Propose} from '../../../core/search/query/word-expressions.ts';
import {createWordList, type WordList} from '../../../core/search/word-list.ts';
import {statement} from '../statement.ts';
import {joined} from './article-set.ts';
import {readNumbers} from './ids-of.ts';

/**
The words of a library's heads, read again when it has changed.
*/
export type LibraryWords = {
	/**
	What may have been meant by a word. What was read of an earlier version serves as well where reading takes long: that is left to `prepare`, and what is spelt as it
	is typed needs no list.
	*/
	readonly proposerFor: (version: string) => Propose;
	/** Reads on for some 10 ms; whether there is more to read. */
	readonly prepare: (version: string) => boolean;
};

/** Of a word that was mistyped, so many others may have been meant. */
const meantAtMost = 40;

/** How many words are read in a step: they stand in as many lists of articles. 100,000 take a quarter of a second. */
const wordsAStep = 4000;

/** A library of so few words is read again as soon as it has changed. */
const readAtOnce = 10_000;

/** While a library changes all the time, its words are read again after so many milliseconds. */
const rest = 5000;

type Reading = {
	readonly version: string;
	readonly terms: string[];
	readonly counts: Int32Array[];
	last: string;
};

export function followWords(database: DatabaseSync): LibraryWords {
	let known: {readonly version: string; readonly words: WordList; readonly at: number} | undefined;
	let reading: Reading | undefined;

	const readOn = (version: string): boolean => {
		reading ??= {version, terms: [], counts: [], last: ''};
		if (readStep(database, reading)) {
			return true;
		}

		const {terms, counts} = reading;
		known = {
			version: reading.version,
			words: createWordList(terms.join(''), joined(counts)),
			at: performance.now(),
		};
		reading = undefined;
		return false;
	};
	return {
		proposerFor: version => typed => {
			const isUsable = known?.version === version || (known?.words.size ?? 0) > readAtOnce;
			while (!isUsable && readOn(version)) {}

			return known?.words.propose(typed, meantAtMost) ?? [];
		},
		prepare(version) {
			const isFresh = known !== undefined && performance.now() - known.at < rest;
			return known?.version !== version && !isFresh && readOn(version);
		},
	};
}

/* Reads some words more; whether there were any. */
function readStep(database: DatabaseSync, reading: Reading): boolean {
	const row = statement(
		database,
		`SELECT count(*) AS size, max(term) AS last, group_concat(term, char(10)) AS terms, group_concat(doc) AS counts
		FROM (SELECT term, doc FROM head_vocabulary WHERE term > ? LIMIT ${wordsAStep})`,
	).get(reading.last);
	const size = Number(row?.['size'] ?? 0);
	if (size === 0) {
		return false;
	}

	reading.terms.push(`${row?.['terms']}\n`);
	reading.counts.push(readNumbers(String(row?.['counts']), size));
	reading.last = String(row?.['last']);
	return true;
}
