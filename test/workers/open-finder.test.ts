import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test, {type TestContext} from 'node:test';
import {parseQuery} from '../../source/core/search/query/parse-query.ts';
import {addBatch, addRoots} from '../../source/storage/index/add-batch.ts';
import type {IndexPlace} from '../../source/storage/index/index-place.ts';
import {openIndex} from '../../source/storage/index/open-index.ts';
import {openFinder} from '../../source/workers/open-finder.ts';
import type {WorkerProblem} from '../../source/workers/worker-problem.ts';
import {readArticle} from '../helpers/sessions.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';

const ask = (query: string) => ({query: parseQuery(query), marked: {}});

/** Opens an index; `add` puts an article with a title into it. */
function openLibrary(context: TestContext, place: IndexPlace) {
	const database = openIndex(place);
	context.after(() => database.close());
	const names = addRoots(database, [{path: '/news', name: 'news'}]);
	return {
		add: (name: string, title: string) =>
			addBatch(database, names, {
				articles: [
					readArticle(`news/${name}`, `=== METADATA ===\n\nTitle: ${title}\n\n=== ARTICLE ===\nSnow fell.\n`),
				],
				problems: [],
			}),
	};
}

function open(context: TestContext, place: IndexPlace) {
	const problems: WorkerProblem[] = [];
	const finder = openFinder(place, problem => problems.push(problem));
	context.after(() => finder.close());
	return {finder, problems};
}

const fileIn = (context: TestContext): IndexPlace => ({
	kind: 'file',
	file: path.join(temporaryFolder(context), 'index.db'),
});

test('a thread answers from a file, and sees what is added later', async context => {
	const place = fileIn(context);
	const library = openLibrary(context, place);
	library.add('a.txt', 'The harbour');
	const {finder, problems} = open(context, place);
	assert.deepEqual(await finder.search(ask('harbuor')), {ids: Int32Array.of(1), bodyFrom: 1});
	library.add('b.txt', 'Council');
	assert.deepEqual(await finder.search(ask('council')), {ids: Int32Array.of(2), bodyFrom: 1});
	assert.deepEqual((await finder.search(ask('snow')))?.ids.length, 2);
	assert.deepEqual((await finder.search(ask('')))?.ids.length, 2);
	assert.deepEqual((await finder.search(ask('')))?.ids.length, 2, 'what was handed over once is kept');
	assert.deepEqual(problems, []);
});

test('a thread shares an index in memory', async context => {
	const place: IndexPlace = {kind: 'memory', name: `open-finder-test-${process.pid}`};
	const library = openLibrary(context, place);
	library.add('a.txt', 'The harbour');
	const {finder} = open(context, place);
	assert.equal((await finder.search(ask('harb')))?.ids.length, 1);
	library.add('b.txt', 'A harbour');
	assert.equal((await finder.search(ask('harb')))?.ids.length, 2);
});

test('only the latest of several searches is answered', async context => {
	const place = fileIn(context);
	openLibrary(context, place).add('a.txt', 'The harbour');
	const {finder} = open(context, place);
	const answers = await Promise.all(['h', 'ha', 'har', 'harb'].map(async query => finder.search(ask(query))));
	assert.deepEqual(
		answers.map(found => found?.ids.length),
		[undefined, undefined, undefined, 1],
	);
});

test('where there is no index yet, nothing is found; once there is, it is searched', async context => {
	const place = fileIn(context);
	const {finder, problems} = open(context, place);
	assert.deepEqual(await finder.search(ask('harbour')), {ids: new Int32Array(), bodyFrom: 0});
	openLibrary(context, place).add('a.txt', 'The harbour');
	assert.equal((await finder.search(ask('harbour')))?.ids.length, 1);
	assert.deepEqual(problems, []);
});

test('a closed thread leaves nobody waiting', async context => {
	const {finder, problems} = open(context, fileIn(context));
	const waiting = finder.search(ask('harbour'));
	await finder.close();
	assert.equal(await waiting, undefined);
	assert.equal(await finder.search(ask('harbour')), undefined);
	assert.deepEqual(problems, []);
});

test('a thread that cannot go on says so once, and leaves nobody waiting', async context => {
	const place: IndexPlace = {kind: 'file', file: path.join(temporaryFolder(context), 'folder')};
	fs.mkdirSync(place.file);
	const {finder, problems} = open(context, place);
	assert.equal(await finder.search(ask('harbour')), undefined);
	assert.equal(problems.length, 1);
	assert.match(problems[0]?.message ?? '', /^Searching has stopped: /);
	assert.equal(await finder.search(ask('harbour')), undefined);
});
