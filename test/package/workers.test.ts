import assert from 'node:assert/strict';
import path from 'node:path';
import test from 'node:test';
import {pathToFileURL} from 'node:url';
import {openIndexToRead} from '../../source/storage/index/open-index.ts';
import type {LibrarianWorker} from '../../source/workers/librarian.ts';
import type {ParserWorker} from '../../source/workers/parser.ts';
import {startWorkerAt} from '../../source/workers/start-worker.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';

const built = (name: string): URL =>
	pathToFileURL(path.join(import.meta.dirname, `../../dist/workers/${name}.js`));

test('the built parser reads files of every form that has to be loaded', async context => {
	const folder = temporaryFolder(context, {
		'a.txt': 'The mayor resigned on Friday.',
		'b.json': '{"title": "Mayor resigns", "text": "The mayor resigned on Friday."}',
	});
	const told = await new Promise<ParserWorker['told']>((hear, fail) => {
		const current = new Int32Array(new SharedArrayBuffer(4));
		const worker = startWorkerAt<ParserWorker>(built('parser'), 'parser', {setup: {current}, hear, fail});
		context.after(worker.stop);
		worker.ask(['a.txt', 'b.json'].map(name => ({file: `${folder}/${name}`, isNamed: false, known: []})));
	});
	assert.deepEqual(
		told.map(reading => reading.kind === 'read' && reading.articles[0]?.text),
		['The mayor resigned on Friday.', 'The mayor resigned on Friday.'],
	);
});

test('the built librarian keeps an index with parsers of its own', async context => {
	const folder = temporaryFolder(context, {
		'news/a.txt': 'The mayor resigned on Friday.',
		'news/b.json': '{"title": "Mayor resigns", "text": "The mayor resigned on Friday."}',
	});
	const place = {kind: 'file', file: `${folder}/index/library.db`} as const;
	await new Promise<void>((resolve, fail) => {
		const worker = startWorkerAt<LibrarianWorker>(built('librarian'), 'librarian', {
			setup: {place, roots: [{path: `${folder}/news`, name: 'news'}]},
			hear: ({kind}) => (kind === 'settled' ? resolve() : undefined),
			fail,
		});
		context.after(worker.stop);
	});
	const index = openIndexToRead(place) ?? assert.fail();
	context.after(() => index.close());
	assert.deepEqual(
		index
			.prepare('SELECT path FROM file ORDER BY path')
			.all()
			.map(row => row['path']),
		['a.txt', 'b.json'],
	);
	assert.equal(index.prepare('SELECT count(*) AS count FROM article').get()?.['count'], 2);
});
