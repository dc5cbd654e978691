import assert from 'node:assert/strict';
import path from 'node:path';
import test, {type TestContext} from 'node:test';
import {pathToFileURL} from 'node:url';
import {openParserPool, type PoolOptions} from '../../source/workers/parser-pool.ts';
import {startWorkerAt} from '../../source/workers/start-worker.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';

const place = pathToFileURL(path.join(import.meta.dirname, 'failing-parser.ts'));

function openPool(context: TestContext, options: Partial<PoolOptions> = {}) {
	let started = 0;
	const pool = openParserPool({
		start: given => {
			started++;
			return startWorkerAt(place, 'parser', {...given, megabytes: 40});
		},
		lanes: 2,
		...options,
	});
	context.after(pool.stop);
	return {pool, started: () => started};
}

const names = ['1.txt', '2.txt', '3.txt', 'hang.txt', 'crash.txt', 'fill.txt'];

const folderOf = (context: TestContext): string =>
	temporaryFolder(context, Object.fromEntries(names.map(name => [name, `Text of ${name}.`])));

const ask = (folder: string, ...files: readonly string[]) =>
	files.map(name => ({file: `${folder}/${name}`, isNamed: false, known: []}));

const toldOf = (
	readings: Awaited<ReturnType<ReturnType<typeof openParserPool>['read']>>,
): readonly (string | undefined)[] =>
	readings.map(reading =>
		reading.kind === 'read' ? (reading.articles[0]?.text ?? reading.problems[0]?.message) : reading.kind,
	);

test('many batches are answered, each with its own, in no more threads than there are lanes', async context => {
	const folder = folderOf(context);
	const {pool, started} = openPool(context);
	const all = await Promise.all(
		Array.from({length: 20}, (_, index) => pool.read(ask(folder, `${(index % 3) + 1}.txt`, 'none.txt'))),
	);
	for (const [index, readings] of all.entries()) {
		assert.deepEqual(toldOf(readings), [`Text of ${(index % 3) + 1}.txt.`, 'gone']);
	}

	assert.equal(started(), 2);
});

test('threads rest when they have nothing to read, and come back', async context => {
	const folder = folderOf(context);
	const {pool, started} = openPool(context);
	await pool.read(ask(folder, '1.txt'));
	await pool.rest();
	assert.deepEqual(toldOf(await pool.read(ask(folder, '2.txt'))), ['Text of 2.txt.']);
	assert.equal(started(), 2);
	const reading = pool.read(ask(folder, '3.txt'));
	await pool.rest();
	assert.deepEqual(toldOf(await reading), ['Text of 3.txt.'], 'one that reads goes on');
	assert.equal(started(), 2);
});

for (const [name, sentence] of [
	['crash.txt', /^Reading it failed, and nobody knows why\. Save the article as plain text\.$/],
	['fill.txt', /^It takes more memory to read than there is for one file\. /],
] as const) {
	test(`a thread that comes to its end at ${name} is replaced, and every other file is read`, async context => {
		const folder = folderOf(context);
		const {pool, started} = openPool(context);
		const [first, second] = await Promise.all([
			pool.read(ask(folder, '1.txt', name, '2.txt', name)),
			pool.read(ask(folder, '3.txt')),
		]);
		const [one, failed = '', two, again = ''] = toldOf(first);
		assert.deepEqual([one, two, toldOf(second)], ['Text of 1.txt.', 'Text of 2.txt.', ['Text of 3.txt.']]);
		assert.match(failed, sentence);
		assert.match(again, sentence);
		assert.deepEqual(toldOf(await pool.read(ask(folder, name)))[0], failed, 'also as the only file');
		assert.ok(started() >= 3);
	});
}

test('a file at which a thread goes on for ever is given up, and the others are read', async context => {
	const folder = folderOf(context);
	const {pool} = openPool(context, {patience: 400, lanes: 1});
	const [first, second] = await Promise.all([
		pool.read(ask(folder, '1.txt', 'hang.txt', '2.txt')),
		pool.read(ask(folder, '3.txt')),
	]);
	const [one, failed = '', two] = toldOf(first);
	assert.deepEqual([one, two, toldOf(second)], ['Text of 1.txt.', 'Text of 2.txt.', ['Text of 3.txt.']]);
	assert.match(failed, /^Reading it was given up after \d+ seconds?\. /);
});

test('where no thread can be started, files are read all the same', async context => {
	const folder = folderOf(context);
	const {pool} = openPool(context, {
		start: given => startWorkerAt(pathToFileURL(`${folder}/none.js`), 'parser', given),
	});
	const all = await Promise.all([pool.read(ask(folder, '1.txt')), pool.read(ask(folder, '2.txt', '3.txt'))]);
	assert.deepEqual(all.map(toldOf), [['Text of 1.txt.'], ['Text of 2.txt.', 'Text of 3.txt.']]);
	assert.deepEqual(toldOf(await pool.read(ask(folder, '3.txt'))), ['Text of 3.txt.']);
});
