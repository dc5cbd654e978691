import type {DatabaseSync} from 'node:sqlite';
import type {Propose} from '../../../core/search/query/word-expressions.ts';
import {createWordList, type WordList} from '../../../core/search/word-list.ts';
import {statement} from '../statement.ts';
import {readNumbers} from './ids-of.ts';

/**
The words of a library, read again when it has changed.
*/
export type LibraryWords = {readonly proposerFor: (version: string) => Propose};

/** Of a word that was mistyped, so many others may have been meant. */
const meantAtMost = 40;

/**
Where a library changes all the time, as while it is read first, its words are read again only after so many times as long as that takes. What is spelt as it is
typed needs no list, and is found at once.
*/
const rests = 20;

export function followWords(database: DatabaseSync): LibraryWords {
	let words: WordList | undefined;
	let readVersion = '';
	let readAgainAt = 0;
	return {
		proposerFor: version => typed => {
			if (words === undefined || (version !== readVersion && performance.now() >= readAgainAt)) {
				const startedAt = performance.now();
				words = readLibraryWords(database);
				readVersion = version;
				readAgainAt = performance.now() + rests * (performance.now() - startedAt);
			}

			return words.propose(typed, meantAtMost);
		},
	};
}

/* 160 ms for those of 100,000 articles. */
function readLibraryWords(database: DatabaseSync): WordList {
	const row = statement(
		database,
		`SELECT count(*) AS size, group_concat(term, char(10)) AS terms, group_concat(doc) AS counts
		FROM head_vocabulary`,
	).get();
	const terms = row?.['terms'];
	return terms === null || terms === undefined
		? createWordList('', new Int32Array())
		: createWordList(`${terms}\n`, readNumbers(String(row?.['counts']), Number(row?.['size'])));
}
