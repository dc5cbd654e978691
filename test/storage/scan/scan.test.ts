import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import {readFile} from '../../../source/storage/scan/read-file.ts';
import {libraryOf} from './library-of.ts';

const nothing = {parsed: [], hasChanged: false, found: 0, read: 0};

/** All that is told, but for the sweep. */
const told = async (scanning: Promise<{readonly outcome: unknown}>) => {
	const {outcome, ...rest} = await scanning;
	assert.ok(outcome);
	return rest;
};

test('a first scan reads everything, and a second nothing', async context => {
	const library = libraryOf(context, {'a.txt': 'One fish.', 'in/b.txt': 'Two fish.'});
	assert.deepEqual(await told(library.scan()), {
		parsed: ['a.txt', 'in/b.txt'],
		hasChanged: true,
		found: 2,
		read: 2,
	});
	assert.deepEqual(Object.keys(library.articles()), ['a.txt', 'in/b.txt']);
	assert.deepEqual(library.find('fish'), ['a.txt', 'in/b.txt']);
	assert.deepEqual(await told(library.scan()), nothing);
	library.check();
});

test('only what is new or changed is read again, and an article that changes keeps its id', async context => {
	const library = libraryOf(context, {'a.txt': 'One fish.', 'b.txt': 'Two fish.'});
	await library.scan();
	const before = library.articles();
	library.write('b.txt', 'Two birds.');
	library.write('c.txt', 'Three birds.');
	assert.deepEqual(await told(library.scan()), {
		parsed: ['b.txt', 'c.txt'],
		hasChanged: true,
		found: 2,
		read: 2,
	});
	const after = library.articles();
	assert.deepEqual([after['a.txt'], after['b.txt']], [before['a.txt'], before['b.txt']]);
	assert.deepEqual(library.find('birds'), ['b.txt', 'c.txt']);
	assert.deepEqual(library.find('fish'), ['a.txt']);
	library.check();
});

test('a file of another time and the same bytes is not parsed again, nor looked at a third time', async context => {
	const library = libraryOf(context, {'a.txt': 'One fish.'});
	await library.scan();
	fs.utimesSync(`${library.root}/a.txt`, 2_000_000, 2_000_000);
	assert.deepEqual(await told(library.scan()), {parsed: [], hasChanged: false, found: 1, read: 1});
	assert.deepEqual(await told(library.scan()), nothing);
});

test('a change of equal length, so soon after it was read that the time tells nothing, is seen', async context => {
	const library = libraryOf(context);
	const now = Date.now() / 1000;
	library.write('a.txt', 'One fish.', now);
	await library.scan();
	library.write('a.txt', 'One bird.', now);
	assert.deepEqual((await library.scan()).parsed, ['a.txt']);
	assert.deepEqual(library.find('bird'), ['a.txt']);
});

test('a file that is moved keeps its articles, and is not parsed again', async context => {
	const library = libraryOf(context, {'a.txt': 'One fish.', 'b.txt': 'Two fish.'});
	await library.scan();
	const before = library.articles();
	fs.mkdirSync(`${library.root}/deep/down`, {recursive: true});
	fs.renameSync(`${library.root}/a.txt`, `${library.root}/deep/down/z.txt`);
	assert.deepEqual(await told(library.scan()), {parsed: [], hasChanged: true, found: 1, read: 1});
	assert.deepEqual(library.articles(), {'b.txt': before['b.txt'], 'deep/down/z.txt': before['a.txt']});
	assert.deepEqual(await told(library.scan()), nothing);
	library.check();
});

test('a folder that is renamed keeps its articles, each its own, also where many have the same size or the same bytes', async context => {
	const names = Array.from({length: 60}, (_, index) => `${index + 10}.txt`);
	const texts = names.map((name, index) => [
		`old/${name}`,
		index % 3 === 0 ? 'The same.' : `Text ${name.slice(0, 2)}.`,
	]);
	const library = libraryOf(context, Object.fromEntries(texts));
	await library.scan();
	const before = library.articles();
	fs.renameSync(`${library.root}/old`, `${library.root}/new`);
	assert.deepEqual((await library.scan()).parsed, []);
	const after = library.articles();
	for (const [index, name] of names.entries()) {
		if (index % 3 !== 0) {
			assert.equal(after[`new/${name}`], before[`old/${name}`]);
		}
	}

	assert.deepEqual(Object.values(after).toSorted(), Object.values(before).toSorted());
	library.check();
});

test('a copy is another article, and of two copies of what is gone one is it', async context => {
	const library = libraryOf(context, {'a.txt': 'One fish.'});
	await library.scan();
	const [id] = Object.values(library.articles());
	fs.copyFileSync(`${library.root}/a.txt`, `${library.root}/b.txt`);
	assert.deepEqual((await library.scan()).parsed, ['b.txt']);
	fs.renameSync(`${library.root}/a.txt`, `${library.root}/c.txt`);
	fs.copyFileSync(`${library.root}/c.txt`, `${library.root}/d.txt`);
	await library.scan();
	const {'c.txt': c, 'd.txt': d, 'b.txt': b, ...others} = library.articles();
	assert.deepEqual(others, {});
	assert.equal(new Set([b, c, d]).size, 3);
	assert.ok(c === id || d === id);
});

test('a file that is moved onto another takes its place', async context => {
	const library = libraryOf(context, {'a.txt': 'One fish.', 'b.txt': 'Two fish.'});
	await library.scan();
	const before = library.articles();
	fs.renameSync(`${library.root}/a.txt`, `${library.root}/b.txt`);
	await library.scan();
	assert.deepEqual(library.articles(), {'b.txt': before['a.txt']});
	library.check();
});

test('what is deleted goes, with its problems and words', async context => {
	const library = libraryOf(context, {
		'a.txt': 'One fish.',
		'in/b.txt': 'Two fish.',
		'in/c.json': '{"broken',
	});
	await library.scan();
	assert.deepEqual(Object.keys(library.problems()), ['in/c.json']);
	fs.rmSync(`${library.root}/in`, {recursive: true});
	assert.equal((await library.scan()).hasChanged, true);
	assert.deepEqual(Object.keys(library.articles()), ['a.txt']);
	assert.deepEqual(library.problems(), {});
	assert.deepEqual(library.find('two'), []);
	library.check();
});

test('the articles of a root that is not there stay, and are known again when it is back', async context => {
	const library = libraryOf(context, {'a.txt': 'One fish.'});
	await library.scan();
	fs.renameSync(library.root, `${library.root}-away`);
	const {outcome, hasChanged} = await library.scan();
	assert.equal(hasChanged, false);
	assert.deepEqual(outcome?.unread, [{root: library.root, path: '', reason: 'missing'}]);
	assert.deepEqual(Object.keys(library.articles()), ['a.txt']);
	fs.renameSync(`${library.root}-away`, library.root);
	assert.deepEqual(await told(library.scan()), nothing);
});

test('the articles of a disk that is not mounted stay; where it is no disk, an empty folder has none', async context => {
	const library = libraryOf(context, {'usb/a.txt': 'One fish.', 'b.txt': 'Two fish.'});
	await library.scan();
	fs.rmSync(`${library.root}/usb/a.txt`);
	await library.scan({mounts: [{root: library.root, path: 'usb'}]});
	assert.deepEqual(Object.keys(library.articles()), ['b.txt', 'usb/a.txt']);
	await library.scan();
	assert.deepEqual(Object.keys(library.articles()), ['b.txt']);
});

test('a folder that cannot be looked into is a problem, its articles stay, and later it is none', async context => {
	const library = libraryOf(context, {'a.txt': 'One fish.', 'locked/b.txt': 'Two fish.'});
	await library.scan();
	const lock = (): void => {
		// Permissions do not bind the superuser, as whom tests run in containers.
		context.mock.method(fs, 'readdirSync').mock.mockImplementationOnce(() => {
			throw Object.assign(new Error('EACCES: permission denied'), {code: 'EACCES'});
		}, 1);
	};
	lock();
	assert.equal((await library.scan()).hasChanged, true);
	assert.match(library.problems()['locked'] ?? '', /not allowed to read it/);
	assert.deepEqual(Object.keys(library.articles()), ['a.txt', 'locked/b.txt']);
	context.mock.restoreAll();
	lock();
	assert.equal((await library.scan()).hasChanged, false);
	context.mock.restoreAll();
	await library.scan();
	assert.deepEqual(library.problems(), {});
	assert.deepEqual(Object.keys(library.articles()), ['a.txt', 'locked/b.txt']);
});

test('a file that cannot be read keeps what was read of it, is tried at every scan, and told once', async context => {
	const library = libraryOf(context, {'a.txt': 'One fish.'});
	await library.scan();
	const before = library.articles();
	const forbid = (): void => {
		context.mock.method(fs, 'openSync').mock.mockImplementation(() => {
			throw Object.assign(new Error('EACCES: permission denied'), {code: 'EACCES'});
		});
	};
	library.write('a.txt', 'One fish more.');
	library.write('new.txt', 'Two fish.');
	forbid();
	assert.equal((await library.scan()).hasChanged, true);
	assert.deepEqual(Object.keys(library.problems()), ['a.txt', 'new.txt']);
	assert.deepEqual(library.articles(), before);
	assert.deepEqual(await told(library.scan()), {
		parsed: ['a.txt', 'new.txt'],
		hasChanged: false,
		found: 2,
		read: 2,
	});
	context.mock.restoreAll();
	await library.scan();
	assert.deepEqual(library.problems(), {});
	assert.deepEqual(library.find('more'), ['a.txt']);
	assert.deepEqual(Object.keys(library.articles()), ['a.txt', 'new.txt']);
	library.check();
});

test('a file that grows whenever it is read is told, and read at the next scan', async context => {
	const library = libraryOf(context, {'a.txt': 'One fish.'});
	const {readFileSync} = fs;
	context.mock.method(fs, 'readFileSync', (file: number) => {
		const bytes = readFileSync(file);
		fs.appendFileSync(`${library.root}/a.txt`, ' More.');
		return bytes;
	});
	await library.scan();
	assert.match(library.problems()['a.txt'] ?? '', /^It was being written while it was read\./);
	assert.deepEqual(library.articles(), {});
	context.mock.restoreAll();
	await library.scan();
	assert.deepEqual(library.problems(), {});
	assert.deepEqual(library.find('more'), ['a.txt']);
});

test('a file that grew once while it was read is read again at once', async context => {
	const library = libraryOf(context, {'a.txt': 'One fish.'});
	const {readFileSync} = fs;
	let times = 0;
	context.mock.method(fs, 'readFileSync', (file: number) => {
		const bytes = readFileSync(file);
		if (times++ === 0) {
			fs.appendFileSync(`${library.root}/a.txt`, ' More.');
		}

		return bytes;
	});
	await library.scan();
	assert.deepEqual(library.find('more'), ['a.txt']);
	assert.equal(times, 2);
});

test('a file that is gone before it is read is none, and no problem', async context => {
	const library = libraryOf(context, {'a.txt': 'One fish.', 'b.txt': 'Two fish.'});
	await library.scan({
		async read(batch) {
			fs.rmSync(`${library.root}/a.txt`);
			return Promise.all(batch.map(readFile));
		},
	});
	assert.deepEqual(Object.keys(library.articles()), ['b.txt']);
	assert.deepEqual(library.problems(), {});
});

test('a part is scanned alone: what lies elsewhere is neither looked at nor lost', async context => {
	const library = libraryOf(context, {
		'a/1.txt': 'One.',
		'a/2.txt': 'Two.',
		'ab.txt': 'Near.',
		'b/3.txt': 'Three.',
	});
	await library.scan();
	fs.rmSync(`${library.root}/a`, {recursive: true});
	fs.rmSync(`${library.root}/b/3.txt`);
	await library.scan({places: [{root: library.root, path: 'a'}]});
	assert.deepEqual(Object.keys(library.articles()), ['ab.txt', 'b/3.txt']);
	library.write('b/4.txt', 'Four.');
	await library.scan({
		places: [
			{root: library.root, path: 'b/4.txt'},
			{root: library.root, path: 'b/3.txt'},
		],
	});
	assert.deepEqual(Object.keys(library.articles()), ['ab.txt', 'b/4.txt']);
});

test('a part with a link in it is left to a scan of the whole', async context => {
	const library = libraryOf(context, {'a/1.txt': 'One.'});
	await library.scan();
	fs.symlinkSync('a', `${library.root}/b`);
	const {outcome, hasChanged} = await library.scan({places: [{root: library.root, path: 'b'}]});
	assert.deepEqual([outcome?.hasLinks, hasChanged], [true, false]);
	assert.deepEqual(Object.keys(library.articles()), ['a/1.txt']);
});

test('a scan that is broken off goes on where it was', async context => {
	const files = Object.fromEntries(
		Array.from({length: 400}, (_, index) => [`${index}.txt`, `Text ${index}.`]),
	);
	const library = libraryOf(context, files);
	const stop = new AbortController();
	const {outcome} = await library.scan({
		lanes: 1,
		signal: stop.signal,
		tell: ({read}) => (read > 0 ? stop.abort() : undefined),
	});
	assert.equal(outcome, undefined);
	const done = Object.keys(library.articles());
	assert.ok(done.length > 0 && done.length < 400, String(done.length));
	const {parsed} = await library.scan();
	assert.equal(parsed.length, 400 - done.length);
	assert.equal(Object.keys(library.articles()).length, 400);
	library.check();
});

test('several articles of a file, its odd name and its problems come in as they are', async context => {
	const library = libraryOf(context, {
		'feed#1.jsonl': '{"title": "A", "text": "One fish."}\n{"broken\n{"title": "B", "text": "Two fish."}\n',
	});
	await library.scan();
	assert.deepEqual(Object.keys(library.articles()), ['feed#1.jsonl#1', 'feed#1.jsonl#2']);
	assert.equal(Object.keys(library.problems()).length, 1);
	assert.deepEqual(await told(library.scan()), nothing);
});

test('a picture with the name of a text is known, and neither article nor problem', async context => {
	const library = libraryOf(context);
	fs.writeFileSync(path.join(library.root, 'a.txt'), Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
	fs.utimesSync(`${library.root}/a.txt`, 1000, 1000);
	await library.scan();
	assert.deepEqual([library.articles(), library.problems()], [{}, {}]);
	assert.deepEqual(await told(library.scan()), nothing);
});

test('where there is no room left, what was written is whole, and it goes on once there is', async context => {
	const files = Object.fromEntries(
		Array.from({length: 300}, (_, index) => [`${index}.txt`, `Text ${index}. `.repeat(200)]),
	);
	const library = libraryOf(context, files);
	const pages = Number(library.database.prepare('PRAGMA page_count').get()?.['page_count']);
	library.database.exec(`PRAGMA max_page_count = ${pages + 200}`);
	await assert.rejects(library.scan({lanes: 1}), {errcode: 13});
	library.check();
	library.database.exec('PRAGMA max_page_count = 1000000');
	await library.scan();
	assert.equal(Object.keys(library.articles()).length, 300);
	library.check();
});
