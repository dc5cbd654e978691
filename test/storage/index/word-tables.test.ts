import assert from 'node:assert/strict';
import type {DatabaseSync} from 'node:sqlite';
import {test} from 'node:test';
import {addBatch, addRoots} from '../../../source/storage/index/add-batch.ts';
import {openIndex} from '../../../source/storage/index/open-index.ts';
import {beginRush, endRush, isRush, mergeWords} from '../../../source/storage/index/word-tables.ts';
import {readArticle} from '../../helpers/sessions.ts';

const pieces = (database: DatabaseSync) =>
	database.prepare('SELECT count(DISTINCT segid) AS count FROM body_words_idx').get()?.['count'];

const found = (database: DatabaseSync, words: string) =>
	database.prepare('SELECT count(*) AS count FROM body_words WHERE body_words MATCH ?').get(words)?.['count'];

test('in a rush nothing is merged, afterwards all is, and all is found at any time', () => {
	const database = openIndex({kind: 'memory', name: 'word-tables-test'});
	const names = addRoots(database, [{path: '/news', name: 'news'}]);
	beginRush(database);
	assert.ok(isRush(database));
	for (let index = 0; index < 40; index++) {
		const article = readArticle(`news/${index}.txt`, `Boat ${index} was moored in Ystad harbour.`);
		addBatch(database, names, {articles: [article], problems: []});
	}

	assert.equal(pieces(database), 40);
	endRush(database);
	assert.equal(isRush(database), false);
	const steps = mergeWords(database);
	for (const _ of steps) {
		assert.equal(found(database, 'harbour'), 40);
	}

	assert.equal(pieces(database), 1);
	assert.equal(found(database, 'ystad + harbour'), 40);
	assert.deepEqual([...mergeWords(database)], [], 'once is enough');
	database.exec("INSERT INTO body_words(body_words) VALUES('integrity-check')");
});
