/*
What the index finds in a text are the words that `queryWords` finds in a query: SQLite's own cutter is asked.
*/
import assert from 'node:assert/strict';
import {DatabaseSync} from 'node:sqlite';
import {after, test} from 'node:test';
import fc from 'fast-check';
import {queryWords} from '../../../../source/core/search/highlight-query.ts';
import {together} from '../../../../source/core/search/query/match-expression.ts';
import {searchableText} from '../../../../source/core/search/searchable-text.ts';

const database = new DatabaseSync(':memory:');
database.exec(`
	CREATE VIRTUAL TABLE sample USING fts5(text, tokenize = 'unicode61 remove_diacritics 2');
	CREATE VIRTUAL TABLE sample_words USING fts5vocab(sample, 'instance')`);
after(() => database.close());

/** The words that SQLite finds in texts, of each in order. */
function indexedWords(texts: readonly string[]): readonly (readonly string[])[] {
	const insert = database.prepare('INSERT INTO sample (rowid, text) VALUES (?, ?)');
	const words: string[][] = texts.map(() => []);
	database.exec('BEGIN');
	for (const [index, text] of texts.entries()) {
		insert.run(index, text);
	}

	for (const {doc, term} of database
		.prepare('SELECT doc, term FROM sample_words ORDER BY doc, offset')
		.iterate()) {
		words[Number(doc)]?.push(String(term));
	}

	database.exec('ROLLBACK');
	return words;
}

test('law: every character is cut alike, whatever stands beside it', () => {
	const characters = Array.from({length: 0x1_10_00}, (_, code) => code)
		.filter(code => code > 0 && (code < 0xd8_00 || code > 0xdf_ff))
		// Of Chinese and Korean signs, of which there are thousands in a row, one in a hundred.
		.filter(code => code < 0x34_00 || code >= 0xf9_00 || code % 100 === 0)
		.map(code => String.fromCodePoint(code));
	const texts = characters.flatMap(character => [`a${character}b`, `Ä’${character} ${character}É`]);
	const found = indexedWords(texts.map(searchableText));
	for (const [index, text] of texts.entries()) {
		assert.deepEqual(found[index], queryWords(text), `U+${text.codePointAt(1)?.toString(16)} in ${text}`);
	}
});

test('law: every text is cut alike', () => {
	const text = fc.oneof(
		fc.string({unit: 'grapheme', maxLength: 40}),
		fc.string({unit: 'binary', maxLength: 40}),
		fc.stringMatching(/^[a-zA-ZÀ-ſΑ-ώ東京ー“”’ .-]{0,40}$/),
	);
	fc.assert(
		fc.property(fc.array(text, {minLength: 1, maxLength: 20}), texts => {
			assert.deepEqual(indexedWords(texts.map(searchableText)), texts.map(queryWords));
		}),
	);
});

test('accents, sigmas and signs as they are searched', () => {
	assert.deepEqual(indexedWords(['Élysée’s', 'ΟΔΟΣ οδός', '東京2020', 'ﬁne №5'].map(searchableText)), [
		['elysee', 's'],
		['οδοσ', 'οδοσ'],
		['東', '京', '2020'],
		['fine', 'no5'],
	]);
});

test('law: no query makes SQLite stumble', () => {
	const count = database.prepare('SELECT count(*) AS hits FROM sample WHERE sample MATCH ?');
	fc.assert(
		fc.property(fc.string({unit: 'binary', maxLength: 30}), fc.boolean(), (text, isPrefix) => {
			const words = queryWords(text);
			fc.pre(words.length > 0);
			assert.equal(count.get(together(words, isPrefix))?.['hits'], 0);
		}),
		{numRuns: 1000},
	);
});
