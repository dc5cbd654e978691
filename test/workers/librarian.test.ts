import assert from 'node:assert/strict';
import fs from 'node:fs';
import test, {type TestContext} from 'node:test';
import type {IndexPlace} from '../../source/storage/index/index-place.ts';
import {openIndex, openIndexToRead} from '../../source/storage/index/open-index.ts';
import {articlesIn, isSettled, keep, placeFor} from './library.ts';

const inFile = (file: string): IndexPlace => ({kind: 'file', file});

/** Waits until the index holds just these. */
async function untilHolds(
	{heard, news}: ReturnType<typeof keep>,
	place: IndexPlace,
	files: readonly string[],
): Promise<void> {
	for (let start = 0; articlesIn(place).join() !== files.join(); start = news.length) {
		await heard(({kind}) => kind === 'changed', start);
	}
}

async function settled(context: TestContext, files: Readonly<Record<string, string>>) {
	const {root, file, folder} = placeFor(context, files);
	const library = keep(context, inFile(file), root);
	await library.heard(isSettled);
	return {root, folder, place: inFile(file), library};
}

test('a library is read into its index, told as it comes, sorted, and then settled', async context => {
	const {place, library} = await settled(context, {
		'a.txt': 'One fish.',
		'in/b.md': '---\ntitle: Two\n---\n\nTwo fish.',
		'broken.json': '{"bro',
		'photo.jpg': '',
		'.hidden': '',
	});
	assert.deepEqual(articlesIn(place), ['a.txt', 'in/b.md']);
	const {news} = library;
	assert.deepEqual(
		news.findLast(({kind}) => kind === 'progress'),
		{kind: 'progress', done: 3, total: 3},
	);
	assert.deepEqual(
		news.slice(-2).map(({kind}) => kind),
		['changed', 'settled'],
	);
	assert.deepEqual(news.at(-1), {kind: 'settled', passedOver: 2, remarks: []});
	const database = openIndexToRead(place) ?? assert.fail();
	const row = database.prepare("SELECT length(entries) AS bytes FROM listing WHERE name = 'title'").get();
	assert.equal(row?.['bytes'], 8);
	database.close();
});

test('an index in memory is shared with the thread that started it', async context => {
	const {root} = placeFor(context, {'a.txt': 'One fish.'});
	const place: IndexPlace = {kind: 'memory', name: 'librarian-test'};
	const reader = openIndex(place);
	context.after(() => reader.close());
	const library = keep(context, place, root);
	await library.heard(isSettled);
	assert.equal(reader.prepare('SELECT lead FROM article').get()?.['lead'], 'One fish.');
});

test('what is written, renamed and removed while it is open is noticed', async context => {
	const {root, place, library} = await settled(context, {'a.txt': 'One fish.', 'in/b.txt': 'Two fish.'});
	fs.writeFileSync(`${root}/in/c.txt`, 'Three fish.');
	await untilHolds(library, place, ['a.txt', 'in/b.txt', 'in/c.txt']);
	fs.renameSync(`${root}/in`, `${root}/out`);
	await untilHolds(library, place, ['a.txt', 'out/b.txt', 'out/c.txt']);
	fs.mkdirSync(`${root}/new/deep`, {recursive: true});
	fs.writeFileSync(`${root}/new/deep/d.txt`, 'Four fish.');
	await untilHolds(library, place, ['a.txt', 'new/deep/d.txt', 'out/b.txt', 'out/c.txt']);
	fs.writeFileSync(`${root}/new/deep/e.txt`, 'Five fish.');
	await untilHolds(library, place, ['a.txt', 'new/deep/d.txt', 'new/deep/e.txt', 'out/b.txt', 'out/c.txt']);
	fs.rmSync(`${root}/new`, {recursive: true});
	await untilHolds(library, place, ['a.txt', 'out/b.txt', 'out/c.txt']);
});

test('a flood of changes is taken in', async context => {
	const {root, place, library} = await settled(context, {'a.txt': 'One fish.'});
	const names = Array.from({length: 700}, (_, index) => `n${index}.txt`);
	for (const name of names) {
		fs.writeFileSync(`${root}/${name}`, `Text ${name}.`);
	}

	await untilHolds(library, place, ['a.txt', ...names].toSorted());
});

test('a library is looked at again when it is asked for, and a root that went is told with its articles', async context => {
	const {root, place, library} = await settled(context, {'a.txt': 'One fish.'});
	fs.renameSync(root, `${root}-away`);
	const start = library.news.length;
	library.worker.ask({kind: 'scan'});
	const told = await library.heard(isSettled, start);
	assert.deepEqual(told, {
		kind: 'settled',
		passedOver: 0,
		remarks: [`${root} is not there: its disk may not be mounted. Its article stays.`],
	});
	assert.deepEqual(articlesIn(place), ['a.txt']);
});

test('a root that is no longer of the library takes its articles with it', async context => {
	const {root, folder, place, library} = await settled(context, {'a.txt': 'One fish.'});
	await library.worker.stop();
	fs.mkdirSync(`${folder}/other`);
	fs.writeFileSync(`${folder}/other/b.txt`, 'Two fish.');
	const both = keep(context, place, root, `${folder}/other`);
	await both.heard(isSettled);
	assert.deepEqual(articlesIn(place), ['a.txt', 'b.txt']);
	await both.worker.stop();
	const one = keep(context, place, `${folder}/other`);
	await one.heard(isSettled);
	assert.deepEqual(articlesIn(place), ['b.txt']);
});

test('an index that is damaged, or deleted while it is open, is made anew', async context => {
	const {root, place, library} = await settled(context, {'a.txt': 'One fish.'});
	const file = place.kind === 'file' ? place.file : '';
	for (const name of ['', '-wal', '-shm']) {
		fs.rmSync(file + name, {force: true});
	}

	fs.writeFileSync(`${root}/b.txt`, 'Two fish.');
	library.worker.ask({kind: 'scan'});
	await untilHolds(library, place, ['a.txt', 'b.txt']);
	await library.worker.stop();
	fs.writeFileSync(file, 'garbage '.repeat(1000));
	const again = keep(context, place, root);
	await again.heard(isSettled);
	assert.deepEqual(articlesIn(place), ['a.txt', 'b.txt']);
});

test('an index that turns out to be damaged while it is written is made anew', async context => {
	const files = Object.fromEntries(
		Array.from({length: 50}, (_, index) => [`${index + 10}.txt`, `Text ${index}.`]),
	);
	const {root, place, library} = await settled(context, files);
	await library.worker.stop();
	const database = openIndex(place);
	database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
	database.exec('DROP TABLE body_words');
	database.close();
	fs.writeFileSync(`${root}/new.txt`, 'New text.');
	const again = keep(context, place, root);
	await again.heard(isSettled);
	assert.deepEqual(articlesIn(place), [...Object.keys(files), 'new.txt']);
	const reader = openIndexToRead(place) ?? assert.fail();
	const found = reader
		.prepare("SELECT count(*) AS count FROM body_words WHERE body_words MATCH 'text'")
		.get();
	reader.close();
	assert.equal(found?.['count'], 51);
	assert.ok(!again.news.some(({kind}) => kind === 'remark'));
});

test('where an index cannot be made, a sentence says so, once, and nothing hangs', async context => {
	const {root, folder} = placeFor(context, {'a.txt': 'One fish.'});
	fs.writeFileSync(`${folder}/file`, '');
	const library = keep(context, inFile(`${folder}/file/library.db`), root);
	const told = await library.heard(({kind}) => kind === 'remark');
	assert.match(told.kind === 'remark' ? told.sentence : '', /file/);
});

const event = (day: number, about: string): string =>
	`=== METADATA ===\n\nTitle: Mayor Anna Lund of Ystad resigns over harbour contract\nSource: Herald\nPublished_Date: 2025-11-0${day}\n\n=== ARTICLE ===\nMayor Anna Lund of Ystad resigned on Sunday over the harbour contract with Nordkaj, ${about}\n`;

const storiesIn = (place: IndexPlace): readonly (readonly string[])[] => {
	const database = openIndexToRead(place) ?? assert.fail();
	const rows = database
		.prepare(
			'SELECT a.story, f.path FROM article a JOIN file f ON f.id = a.file WHERE story IS NOT NULL ORDER BY f.path',
		)
		.all();
	database.close();
	return [...Map.groupBy(rows, ({story}) => story).values()].map(group =>
		group.map(row => String(row['path'])),
	);
};

test('articles on one event become a story, others come to it and leave it', async context => {
	const {root, place, library} = await settled(context, {
		'a.txt': event(2, 'the council said.'),
		'b.txt': event(2, 'her lawyer Per Holm told reporters.'),
		'c.txt': 'Snow fell in the Alps, and nobody minded the cold at all.',
	});
	assert.deepEqual(storiesIn(place), [['a.txt', 'b.txt']]);
	const untilStory = async (...files: readonly string[]): Promise<void> => {
		for (let start = 0; (storiesIn(place)[0] ?? []).join() !== files.join(); start = library.news.length) {
			await library.heard(({kind}) => kind === 'changed', start);
		}
	};
	fs.writeFileSync(`${root}/d.txt`, event(3, 'and the opposition rejoiced.'));
	await untilStory('a.txt', 'b.txt', 'd.txt');
	fs.rmSync(`${root}/a.txt`);
	await untilStory('b.txt', 'd.txt');
	fs.writeFileSync(
		`${root}/b.txt`,
		'The bakery on the corner sells rye bread again, its owner Eva Berg said.',
	);
	await untilStory();
});
