import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import test, {type TestContext} from 'node:test';
import {keepVerdicts} from '../../../source/storage/store/keep-verdicts.ts';
import {migrations} from '../../../source/storage/store/migrations.ts';
import type {StoreOptions} from '../../../source/storage/store/open-store.ts';
import {temporaryFolder} from '../../helpers/temporary-folder.ts';
import {entryOn, laterMigrations, openTold, pairIn} from './entries.ts';

const articles = pairIn('a.txt', 'b.txt');

function open(context: TestContext, file: string, options: Partial<StoreOptions> = {}) {
	const {store, told} = openTold(file, options);
	context.after(store.close);
	const keeper = keepVerdicts(store);
	return {
		store,
		told,
		keep: (count = 1) => keeper.keep(Array.from({length: count}, () => entryOn(articles))),
		count: () => keeper.recall(articles).length,
	};
}

/** A database with so many verdicts, that no program has open. */
function makeDatabase(context: TestContext, count = 3): {folder: string; file: string} {
	const folder = temporaryFolder(context);
	const file = `${folder}/newsreader.db`;
	const {keep, store} = open(context, file);
	keep(count);
	store.close();
	return {folder, file};
}

const modeOf = (file: string): string => (fs.statSync(file).mode & 0o777).toString(8);

function inDatabase<T>(file: string, step: (database: DatabaseSync) => T): T {
	const database = new DatabaseSync(file);
	try {
		return step(database);
	} finally {
		database.close();
	}
}

test('folders and files are the reader’s alone, also where others may usually read', context => {
	const before = process.umask(0);
	context.after(() => process.umask(before));
	const folder = temporaryFolder(context);
	const file = `${folder}/share/newsreader/newsreader.db`;
	open(context, file).keep();
	assert.equal(modeOf(`${folder}/share`), '700');
	assert.equal(modeOf(path.dirname(file)), '700');
	assert.deepEqual(
		fs.readdirSync(path.dirname(file)).map(name => [name, modeOf(`${path.dirname(file)}/${name}`)]),
		[
			['newsreader.db', '600'],
			['newsreader.db-shm', '600'],
			['newsreader.db-wal', '600'],
		],
	);
});

test('a database that others could read is closed to them, unless the reader chose its place', context => {
	const {file} = makeDatabase(context);
	for (const [isOwn, mode] of [
		[false, '644'],
		[true, '600'],
	] as const) {
		fs.chmodSync(file, 0o644);
		assert.equal(open(context, file, {isOwn}).count(), 3);
		assert.equal(modeOf(file), mode);
	}
});

test('the database is marked as newsreader’s, in WAL, and every commit waits for the disk', context => {
	const {file} = makeDatabase(context);
	const pragmas = ['application_id', 'user_version', 'journal_mode'];
	assert.deepEqual(
		inDatabase(file, database =>
			pragmas.map(name => Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0]),
		),
		[0x6e777372, migrations.length, 'wal'],
	);
	const {store} = open(context, file);
	assert.equal(
		store.write(database => database.prepare('PRAGMA synchronous').get()?.['synchronous']),
		3,
	);
});

test('a database is brought to the form of today, after a copy of it was put beside it', context => {
	const {folder, file} = makeDatabase(context);
	const {count, keep, told} = open(context, file, {migrations: laterMigrations});
	assert.equal(count(), 3);
	keep();
	assert.equal(count(), 4);
	assert.deepEqual(told, []);
	const copies = fs.readdirSync(folder).filter(name => name.includes('backup'));
	assert.equal(copies.length, 1);
	const [copy = ''] = copies;
	assert.match(copy, /^newsreader\.db\.backup-v4-\d{8}T\d{6}Z$/);
	assert.equal(modeOf(`${folder}/${copy}`), '600');
	assert.equal(open(context, `${folder}/${copy}`).count(), 3);
	// Whoever looks at the first bytes only already finds the new version.
	assert.equal(fs.readFileSync(file).readUInt32BE(60), laterMigrations.length);
});

test('a step that fails leaves the database as it was', context => {
	const {file} = makeDatabase(context);
	const broken = [...laterMigrations, 'CREATE TABLE more (a); CREATE TABLE more (a)'];
	const {count, told} = open(context, file, {migrations: broken});
	assert.equal(count(), 0);
	assert.match(told.join(), /could not be used: .*more already exists/);
	assert.deepEqual(
		inDatabase(file, database => database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'more'").all()),
		[],
	);
	assert.equal(open(context, file, {migrations: laterMigrations}).count(), 3);
});

test('a database of a newer newsreader is refused in a sentence, and not touched', context => {
	const {folder, file} = makeDatabase(context);
	inDatabase(file, database => database.exec('PRAGMA user_version = 7'));
	const before = fs.readFileSync(file);
	const {count, keep, told} = open(context, file);
	assert.equal(count(), 0);
	const sentence =
		/is of a newer newsreader \(form 7; .+ up to 4\), and was left as it is\. Install the newer/;
	assert.match(told.join(), sentence);
	assert.throws(() => keep(), sentence);
	assert.deepEqual(fs.readFileSync(file), before);
	assert.deepEqual(fs.readdirSync(folder), ['newsreader.db']);
});

test('a newer version that stands only in the log of what was written last is refused as well', context => {
	const {file} = makeDatabase(context);
	const newer = new DatabaseSync(file);
	context.after(() => newer.close());
	newer.exec('PRAGMA wal_autocheckpoint = 0; PRAGMA user_version = 7');
	assert.equal(fs.readFileSync(file).readUInt32BE(60), migrations.length);
	assert.throws(() => open(context, file).keep(), /is of a newer newsreader/);
});

for (const isOwn of [true, false]) {
	test(`a database of another program is left as it is, ${isOwn ? 'also in newsreader’s place' : 'where the reader names it'}`, context => {
		const file = `${temporaryFolder(context)}/places.db`;
		inDatabase(file, database => database.exec('CREATE TABLE verdict_entry (a); PRAGMA user_version = 1'));
		const before = fs.readFileSync(file);
		const {count, keep, told} = open(context, file, {isOwn});
		assert.equal(count(), 0);
		assert.match(told.join(), /is a database of another program, and was left as it is/);
		assert.throws(() => keep(), /--library FILE/);
		assert.deepEqual(fs.readFileSync(file), before);
	});
}

test('a file of the reader that is no database is left as it is', context => {
	const folder = temporaryFolder(context, {'a.txt': 'The mayor resigned.\n'});
	const {count, keep, told} = open(context, `${folder}/a.txt`, {isOwn: false});
	assert.equal(count(), 0);
	assert.match(told.join(), /a\.txt is no database, and was left as it is/);
	assert.throws(() => keep(), /is no database/);
	assert.equal(fs.readFileSync(`${folder}/a.txt`, 'utf8'), 'The mayor resigned.\n');
	assert.deepEqual(fs.readdirSync(folder), ['a.txt']);
});

test('an empty file becomes a database when something is kept, and not before', context => {
	const folder = temporaryFolder(context, {'newsreader.db': ''});
	const {count, keep, told} = open(context, `${folder}/newsreader.db`);
	assert.equal(count(), 0);
	assert.equal(fs.statSync(`${folder}/newsreader.db`).size, 0);
	keep();
	assert.equal(count(), 1);
	assert.deepEqual(told, []);
});

const pageSize = 4096;

function spoil(file: string, start: number, end: number): void {
	const bytes = fs.readFileSync(file);
	bytes.fill(0xa5, start, end);
	fs.writeFileSync(file, bytes);
}

/** Overwrites the page in the middle of those that hold words of verdicts. */
function spoilWords(file: string): void {
	const words = fs.readFileSync(file).indexOf('"exact"', sizeOf(file) / 2);
	const start = Math.floor(words / pageSize) * pageSize;
	spoil(file, start, start + pageSize);
}

const sizeOf = (file: string): number => fs.statSync(file).size;

/** As a flipped bit does: a word of the schema is another one, and nothing else. */
function renameColumn(file: string): void {
	const bytes = fs.readFileSync(file);
	bytes.write('verdicd TEXT', bytes.indexOf('verdict TEXT'));
	fs.writeFileSync(file, bytes);
}

const damages: ReadonlyArray<
	readonly [name: string, damage: (file: string) => void, isSaved: (saved: number) => boolean]
> = [
	['garbage', file => fs.writeFileSync(file, 'garbage '.repeat(2000)), saved => saved === 0],
	['a few bytes', file => fs.writeFileSync(file, 'SQLite'), saved => saved === 0],
	['overwritten behind its header', file => spoil(file, 100, pageSize), saved => saved === 0],
	['overwritten in the middle', spoilWords, saved => saved > 400 && saved < 500],
	['wrong in the name of a column', renameColumn, saved => saved === 500],
	[
		'cut off',
		file => fs.truncateSync(file, Math.floor(sizeOf(file) / 2)),
		saved => saved > 100 && saved < 500,
	],
	['cut off in its first page', file => fs.truncateSync(file, 3000), saved => saved === 0],
];

for (const [name, damage, isSaved] of damages) {
	for (const first of ['recall', 'keep'] as const) {
		test(`a database that is ${name} is set aside at the first ${first}, and what can be read of it is carried over`, context => {
			const {folder, file} = makeDatabase(context, 500);
			damage(file);
			const damaged = fs.readFileSync(file);
			const {count, keep, told} = open(context, file);
			const mine = first === 'keep' ? keep().length : 0;
			const saved = count() - mine;
			assert.ok(isSaved(saved), `${saved} were saved`);
			const [sentence = '', ...more] = told;
			assert.deepEqual(more, []);
			// A new verdict may have gone into the damaged one, where the damage is seen only by who reads.
			const number = Number(/(\d+) verdicts that could still be read/.exec(sentence)?.[1] ?? 0);
			assert.ok(number === saved || number === saved + mine, sentence);
			assert.ok(number > 0 || sentence.includes('nothing in it could be read'), sentence);
			const aside = fs.readdirSync(folder).filter(name => /damaged-[\dTZ]+$/.test(name));
			assert.equal(aside.length, 1);
			assert.ok(sentence.includes(aside[0] ?? '?'), sentence);
			if (first === 'recall') {
				assert.deepEqual(fs.readFileSync(`${folder}/${aside[0]}`), damaged, 'nothing of it is lost');
			}

			keep();
			assert.equal(count(), saved + mine + 1);
			assert.equal(
				inDatabase(file, database => database.prepare('PRAGMA integrity_check').get()?.['integrity_check']),
				'ok',
			);
		});
	}
}

test('what stands only in the log of what was written last is carried over as well', context => {
	const {folder, file} = makeDatabase(context, 200);
	const {keep} = open(context, file);
	const newest = keep(5);
	// As after a kill: the log is there, and the database has nothing of it.
	const copy = `${folder}/copy/newsreader.db`;
	fs.mkdirSync(path.dirname(copy));
	fs.copyFileSync(file, copy);
	fs.copyFileSync(`${file}-wal`, `${copy}-wal`);
	spoilWords(copy);
	const {store, told} = openTold(copy);
	context.after(store.close);
	const found = keepVerdicts(store).recall(articles);
	assert.match(told.join(), /was damaged/);
	assert.ok(found.length > 150 && found.length < 205, String(found.length));
	assert.deepEqual(found.slice(-5), newest);
});

test('a database that is deleted or exchanged while it is open is opened anew', context => {
	const {folder, file} = makeDatabase(context, 2);
	const {count, keep, told} = open(context, file);
	assert.equal(count(), 2);
	for (const name of fs.readdirSync(folder)) {
		fs.rmSync(`${folder}/${name}`);
	}

	assert.equal(count(), 0);
	keep();
	fs.renameSync(file, `${folder}/away.db`);
	fs.renameSync(`${file}-wal`, `${folder}/away.db-wal`);
	keep(5);
	assert.equal(count(), 5);
	assert.equal(open(context, file).count(), 5);
	assert.deepEqual(told, []);
});

test('where a file stands in the way of the folder, nothing is kept, and a sentence says so', context => {
	const folder = temporaryFolder(context, {share: ''});
	const {count, keep, told} = open(context, `${folder}/share/newsreader/newsreader.db`);
	assert.throws(
		() => keep(),
		/A part of the path .+newsreader\.db is a file, not a folder\. Move that file away, or/,
	);
	assert.equal(count(), 0);
	assert.match(told.join(), /is a file, not a folder/);
	assert.deepEqual(fs.readdirSync(folder), ['share']);
});

test('a folder in the place of the database is told as one', context => {
	const folder = temporaryFolder(context);
	assert.throws(() => open(context, folder).keep(), /is a folder\. Name a file: --library FILE/);
});

test('a database that another program does not let go of can be read, and what cannot be kept is told', context => {
	const {file} = makeDatabase(context);
	const other = new DatabaseSync(file);
	context.after(() => other.close());
	other.exec('BEGIN EXCLUSIVE');
	const {count, keep} = open(context, file, {patience: 20});
	assert.equal(count(), 3);
	assert.throws(
		() => keep(),
		/Another program uses .+ and does not let go of it\. Close that one, then try again/,
	);
	other.exec('ROLLBACK');
	keep();
	assert.equal(count(), 4);
});

test('on a full disk a sentence says what is not kept; the database is whole, and keeps again once there is room', context => {
	const {file} = makeDatabase(context);
	const {store, count, keep} = open(context, file);
	const setPages = (most: number): void =>
		void store.read(database => database.prepare(`PRAGMA max_page_count = ${most}`).get());
	setPages(12);
	let kept = 3;
	assert.throws(() => {
		for (;;) {
			kept += keep(2).length;
		}
	}, /There is no room left for .+: the disk, or your share of it, is full\. Free some space, then try again/);
	assert.ok(kept > 3);
	assert.equal(count(), kept);
	assert.equal(
		store.read(database => database.prepare('PRAGMA integrity_check').get()?.['integrity_check']),
		'ok',
	);
	setPages(1000);
	kept += keep(5).length;
	assert.equal(open(context, file).count(), kept);
});
