import assert from 'node:assert/strict';
import test, {type TestContext} from 'node:test';
import type {LibraryBatch} from '../../source/core/library-batch.ts';
import {readLibrary} from '../../source/storage/read-library.ts';
import {readWholeLibrary} from '../../source/storage/read-whole-library.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';

const article = (number: number): string =>
	`Council meets, number ${number}\n\nIt met on Monday and decided nothing.\n`;

const folderOf = (context: TestContext, count: number): string =>
	temporaryFolder(
		context,
		Object.fromEntries(
			Array.from({length: count}, (_, index) => [`${String(index).padStart(5, '0')}.txt`, article(index)]),
		),
	);

/** A clock on which every look takes a millisecond. */
const tickingClock = (): (() => number) => {
	let time = 0;
	return () => time++;
};

async function collect(batches: AsyncIterable<LibraryBatch>): Promise<readonly LibraryBatch[]> {
	const collected: LibraryBatch[] = [];
	for await (const batch of batches) {
		collected.push(batch);
	}

	return collected;
}

test('a small library is there at once', async context => {
	const {first, rest} = readLibrary([folderOf(context, 3)], {now: () => 0});
	assert.equal(first.articles.length, 3);
	assert.deepEqual([first.done, first.total], [3, 3]);
	assert.deepEqual(await collect(rest), []);
});

test('the first batch ends when its time is over; the rest comes in batches, in order and complete', async context => {
	const {first, rest} = readLibrary([folderOf(context, 200)], {now: tickingClock(), budget: 25});
	assert.ok(first.articles.length > 0 && first.articles.length <= 25);
	const batches = [first, ...(await collect(rest))];
	assert.ok(batches.length > 10);
	const titles = batches.flatMap(({articles}) => articles.map(({metadata}) => metadata.title?.value));
	assert.deepEqual(
		titles,
		Array.from({length: 200}, (_, index) => `Council meets, number ${index}`),
	);
	assert.deepEqual(
		batches.map(({total}) => total),
		batches.map(() => 200),
	);
	assert.equal(batches.at(-1)?.done, 200);
});

test('between two batches, others get their turn', async context => {
	const {rest} = readLibrary([folderOf(context, 100)], {now: tickingClock()});
	let turns = 0;
	const timer = setInterval(() => turns++, 0);
	context.after(() => clearInterval(timer));
	const batches: LibraryBatch[] = [];
	for await (const batch of rest) {
		batches.push(batch);
		await new Promise(resolve => setTimeout(resolve, 1));
	}

	assert.ok(turns >= batches.length / 2, `${turns} turns in ${batches.length} batches`);
});

test('a reader who leaves does not wait for the rest', async context => {
	const stop = new AbortController();
	const {rest} = readLibrary([folderOf(context, 100)], {now: tickingClock(), signal: stop.signal});
	stop.abort();
	assert.deepEqual(await collect(rest), []);
});

test('pictures are passed over whatever they are called, and counted', async context => {
	const folder = temporaryFolder(context, {
		'a.txt': article(1),
		picture: Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'),
		'sound.dat': Buffer.from('RIFF\0\0\0\0WAVEfmt ', 'latin1'),
	});
	const {articles, problems, passedOver} = await readWholeLibrary([folder]);
	assert.equal(articles.length, 1);
	assert.deepEqual(problems, []);
	assert.equal(passedOver, 2);
});

test('a picture that the reader named is a problem', async context => {
	const folder = temporaryFolder(context, {picture: Buffer.from('\x89PNG\r\n\x1A\n\0\0', 'latin1')});
	const {problems, passedOver} = await readWholeLibrary([`${folder}/picture`]);
	assert.equal(problems.length, 1);
	assert.equal(passedOver, 0);
});

test('ten thousand articles are read, and the first of them within the time of the first batch', {
	timeout: 60_000,
}, async context => {
	const folder = folderOf(context, 10_000);
	const started = performance.now();
	const {first, rest} = readLibrary([folder], {now: () => performance.now()});
	const waited = performance.now() - started;
	let count = first.articles.length;
	for await (const {articles} of rest) {
		count += articles.length;
	}

	assert.equal(count, 10_000);
	// Ten times the 25 ms that are promised, because a test machine may be busy; reading all takes far longer than that.
	assert.ok(waited < 250, `the first batch took ${waited} ms`);
});
