import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import fs from 'node:fs';
import test from 'node:test';
import {displayWidth} from '../../source/layout/display-width.ts';
import {runMain} from '../helpers/run-main.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';

const [withHeader, withoutHeader] = [
	'seeds/000_5a6485711e5016e9.txt',
	'seeds/004_dd4860ae21b4ceb9.txt',
] as const;

test('show tells each field with its origin, keeps unknown fields, and calls the rest unknown', async () => {
	const {exitCode, stdout} = await runMain(['show', withHeader]);
	assert.equal(exitCode, 0);
	assert.match(stdout, /^Outlet +New York Times \(header\)$/m);
	assert.match(stdout, /^Conflict +Russia-Ukraine War$/m);
	assert.match(stdout, /^Updated +unknown$/m);
});

test('show says which paragraphs are no reporting', async () => {
	const {stdout} = await runMain(['show', withoutHeader]);
	assert.match(stdout, /^\[caption\] 1 of 2 \| French President/m);
	assert.match(stdout, /^Ukrainian President Volodymyr Zelensky was in Paris/m);
});

test('show --json holds the whole text, its spans, and the hash of the bytes of the file', async () => {
	const {exitCode, stdout} = await runMain(['show', withoutHeader, '--json']);
	const document = JSON.parse(stdout);
	assert.equal(exitCode, 0);
	assert.equal(document.schema, 'newsreader/article@1');
	assert.equal(document.sha256, createHash('sha256').update(fs.readFileSync(withoutHeader)).digest('hex'));
	const [caption] = document.furniture;
	assert.match(document.text.slice(caption.start, caption.end), /^1 of 2/);
});

test('in a terminal the text is wrapped', async () => {
	const {stdout} = await runMain(['show', withHeader], {columns: 60, env: {TERM: 'dumb'}});
	assert.deepEqual(
		stdout.split('\n').filter(line => displayWidth(line) > 60),
		[],
	);
});

test('a folder is told as one, whatever lies in it', async context => {
	const folder = temporaryFolder(context, {'empty.txt': ''});
	const readdir = context.mock.method(fs, 'readdirSync');
	const {exitCode, stderr} = await runMain(['show', folder]);
	assert.equal(exitCode, 2);
	assert.match(stderr, /is a folder.*\nnewsreader list .* names the articles in it/);
	assert.doesNotMatch(stderr, /empty/);
	assert.equal(readdir.mock.callCount(), 0);
});

test('a file that is no article is an error with the reason', async () => {
	const {exitCode, stdout, stderr} = await runMain(['show', 'no/such/file.txt']);
	assert.equal(exitCode, 4);
	assert.equal(stdout, '');
	assert.match(stderr, /no\/such\/file\.txt: There is no such file or folder/);
});
