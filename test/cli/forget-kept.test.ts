import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import test, {type TestContext} from 'node:test';
import {addBatch, addRoots} from '../../source/storage/index/add-batch.ts';
import {openIndex} from '../../source/storage/index/open-index.ts';
import {keepState} from '../../source/storage/store/keep-state.ts';
import {keepVerdicts} from '../../source/storage/store/keep-verdicts.ts';
import {runMain} from '../helpers/run-main.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {articleIn, entryOn, laterMigrations, openTold} from '../storage/store/entries.ts';

/** A home with a database: three verdicts on a and b, two on b and c. */
function home(context: TestContext) {
	const folder = temporaryFolder(context, {
		'a.txt': 'The mayor resigned.\n',
		'b.txt': 'She left office.\n',
		'c.txt': 'The secret meeting took place.\n',
	});
	const [a, b, c] = ['a', 'b', 'c'].map(name =>
		articleIn(`${folder}/${name}.txt`, fs.readFileSync(`${folder}/${name}.txt`, 'utf8').trim()),
	);
	assert.ok(a && b && c);
	const file = `${folder}/share/newsreader/newsreader.db`;
	const {store} = openTold(file);
	const keeper = keepVerdicts(store);
	const [ab, bc] = [entryOn({left: a, right: b}), entryOn({left: b, right: c})];
	keeper.keep([ab, entryOn({left: b, right: a}), entryOn({left: a, right: b}, null)]);
	keeper.keep([bc, bc]);
	store.close();
	const env = {XDG_DATA_HOME: `${folder}/share`, HOME: `${folder}/nobody`};
	const count = (left = a, right = b): number => {
		const opened = openTold(file);
		const {length} = keepVerdicts(opened.store).recall({left, right});
		opened.store.close();
		return length;
	};
	return {folder, file, env, a, b, c, count};
}

test('what is kept is shown, and nothing is deleted without a terminal and without --yes', async context => {
	const {file, env, count} = home(context);
	const {exitCode, stdout, stderr} = await runMain(['forget'], {env});
	assert.equal(exitCode, 0);
	const [where, size, verdicts, ...others] = stdout.split('\n');
	assert.equal(where, `Kept in    ${file}`);
	assert.match(size ?? '', /^Size {7}\d+ kB$/);
	assert.match(verdicts ?? '', /^Verdicts {3}5, on 2 pairs of articles, given (on|from) \d{4}-\d\d-\d\d/);
	assert.deepEqual(others, ['']);
	assert.equal(stderr, 'newsreader: nothing was deleted. The same with --yes deletes it for good.\n');
	assert.equal(count(), 3);
});

test('--json shows the same as data', async context => {
	const {file, env} = home(context);
	const {exitCode, stdout} = await runMain(['forget', '--json'], {env});
	const {bytes, verdicts, ...others} = JSON.parse(stdout);
	assert.equal(exitCode, 0);
	assert.equal(bytes, fs.statSync(file).size);
	assert.deepEqual(others, {
		schema: 'newsreader/kept@1',
		library: file,
		files: [file],
		copies: [],
		about: [],
		corrections: {count: 0, articles: 0, first: null, last: null},
		marks: {count: 0, articles: 0, first: null, last: null},
		stories: {count: 0, first: null, last: null},
		searches: {count: 0},
		paths: [],
		places: {count: 0},
		indexes: [],
		deleted: false,
	});
	assert.equal(verdicts.count, 5);
	assert.equal(verdicts.pairs, 2);
	assert.match(verdicts.first, /^\d{4}-\d\d-\d\dT/);
	assert.ok(verdicts.first <= verdicts.last);
});

test('--yes deletes the database with all that belongs to it, and nothing else', async context => {
	const {folder, file, env, count} = home(context);
	// A copy from before a migration, a damaged one, and files of the reader that only look alike.
	const later = openTold(file, {migrations: laterMigrations});
	later.store.read(() => 0);
	later.store.close();
	fs.writeFileSync(file, 'garbage');
	assert.equal(count(), 0);
	const mine = ['newsreader.db.mine', 'newsreader.db.backup', 'newsreader.dbx', 'other.db-wal'];
	for (const name of mine) {
		fs.writeFileSync(path.join(path.dirname(file), name), '');
	}

	const shown = await runMain(['forget'], {env});
	assert.match(shown.stdout, /^Size .+, with 2 older or damaged copies$/m);
	const {exitCode, stdout} = await runMain(['forget', '--yes'], {env});
	assert.equal(exitCode, 0);
	assert.match(stdout, /Deleted\.\n$/);
	assert.deepEqual(fs.readdirSync(path.dirname(file)).toSorted(), mine.toSorted());
	assert.deepEqual(fs.readdirSync(folder).toSorted(), ['a.txt', 'b.txt', 'c.txt', 'share']);
	assert.match((await runMain(['forget'], {env})).stdout, /^Nothing is kept in /);
});

test('the folder goes with the last file in it', async context => {
	const {folder, env} = home(context);
	await runMain(['forget', '--yes', '--json'], {env});
	assert.deepEqual(fs.readdirSync(`${folder}/share`), []);
});

for (const [typed, isDeleted] of [
	['y\n', true],
	['Yes\n', true],
	['n\n', false],
	['\n', false],
	['yesterday\n', false],
	['', false],
] as const) {
	test(`on a terminal, ${JSON.stringify(typed)} ${isDeleted ? 'deletes' : 'deletes nothing'}`, async context => {
		const {file, env} = home(context);
		const {exitCode, stdout} = await runMain(['forget'], {env, columns: 80, typed});
		assert.equal(exitCode, 0);
		assert.match(stdout, /Delete all of this for good\? Type y, then Enter: /);
		assert.equal(fs.existsSync(file), !isDeleted);
	});
}

test('what is about some files can be forgotten alone, to the last byte', async context => {
	const {folder, file, env, b, c, count} = home(context);
	const holds = (words: string): boolean =>
		fs
			.readdirSync(path.dirname(file))
			.some(name => fs.readFileSync(path.join(path.dirname(file), name)).includes(words));
	fs.copyFileSync(file, `${file}.backup-v0-20260101T120000Z`);
	assert.ok(holds('secret meeting'));
	const shown = await runMain(['forget', `${folder}/c.txt`], {env});
	assert.match(shown.stdout, /^Verdicts {3}2, on 1 pair of articles/m);
	assert.match(shown.stdout, /^Size .+, with an older or damaged copy$/m);
	assert.equal(count(b, c), 2);
	// Known by its text, wherever it lies now.
	fs.renameSync(`${folder}/c.txt`, `${folder}/moved.txt`);
	const {stdout} = await runMain(['forget', `${folder}/moved.txt`, '--yes'], {env});
	assert.match(stdout, /Deleted\.\n$/);
	assert.ok(!holds('secret meeting'));
	assert.equal(count(b, c), 0);
	assert.equal(count(), 3);
	assert.match(
		(await runMain(['forget', `${folder}/moved.txt`], {env})).stdout,
		/^Nothing is kept about this in/,
	);
});

test('an article that is gone is known by its path', async context => {
	const {folder, env, count} = home(context);
	fs.rmSync(`${folder}/a.txt`);
	const {stdout} = await runMain(['forget', `${folder}/a.txt`, '--json', '--yes'], {env});
	const {verdicts, deleted} = JSON.parse(stdout);
	assert.equal(verdicts.count, 3);
	assert.equal(deleted, true);
	assert.equal(count(), 0);
});

test('where nothing is kept, forget says so, and makes nothing', async context => {
	const folder = temporaryFolder(context);
	for (const flags of [[], ['--yes'], ['--json'], ['--json', '--yes']]) {
		const {exitCode, stdout, stderr} = await runMain(['forget', ...flags], {env: {HOME: folder}});
		assert.equal(exitCode, 0);
		assert.match(stdout, /^Nothing is kept in .+newsreader\.db$|"deleted": false/m);
		assert.equal(stderr, '');
	}

	assert.deepEqual(fs.readdirSync(folder), []);
});

test('--library names another database', async context => {
	const {folder, file, env} = home(context);
	fs.copyFileSync(file, `${folder}/other.db`);
	const {stdout} = await runMain(['forget', '--yes', '--library', `${folder}/other.db`], {env});
	assert.match(stdout, /other\.db\n/);
	assert.ok(fs.existsSync(file));
	assert.ok(!fs.existsSync(`${folder}/other.db`));
});

test('a file that is not newsreader’s is never deleted', async context => {
	const {folder, env} = home(context);
	const foreign = new DatabaseSync(`${folder}/foreign.db`);
	foreign.exec('CREATE TABLE a (b)');
	foreign.close();
	for (const name of ['a.txt', 'foreign.db']) {
		const {exitCode, stdout, stderr} = await runMain(['forget', '--yes', '--library', `${folder}/${name}`], {
			env,
		});
		assert.equal(exitCode, 1);
		assert.equal(stdout, '');
		assert.match(stderr, /is not of newsreader, and was left as it is/);
		assert.ok(fs.existsSync(`${folder}/${name}`));
	}

	const {exitCode, stderr} = await runMain(['forget', '--library', folder], {env});
	assert.equal(exitCode, 1);
	assert.match(stderr, /is a folder\. Name a file/);
});

test('a database of a newer newsreader is shown, can be deleted whole, and not in parts', async context => {
	const {folder, file, env} = home(context);
	const newer = new DatabaseSync(file);
	newer.exec('PRAGMA user_version = 9');
	newer.close();
	const shown = await runMain(['forget'], {env});
	assert.match(shown.stdout, /^Contents {3}unknown: it cannot be read$/m);
	assert.match(shown.stderr, /is of a newer newsreader/);
	const part = await runMain(['forget', `${folder}/a.txt`, '--yes'], {env});
	assert.equal(part.exitCode, 1);
	assert.match(part.stderr, /is of a newer newsreader/);
	assert.ok(fs.existsSync(file));
	assert.equal((await runMain(['forget', '--yes'], {env})).exitCode, 0);
	assert.ok(!fs.existsSync(file));
});

test('without a home folder there is no place to keep anything', async () => {
	const {exitCode, stderr} = await runMain(['forget']);
	assert.equal(exitCode, 1);
	assert.match(stderr, /No home folder is set.+--library FILE/);
});

/** An index as newsreader makes it, of these articles. */
function makeIndex(file: string, root: string, articles: ReadonlyArray<ReturnType<typeof articleIn>>): void {
	fs.mkdirSync(path.dirname(file), {recursive: true});
	const database = openIndex({kind: 'file', file});
	const names = addRoots(database, [{path: root, name: root}]);
	addBatch(database, names, {articles, problems: []});
	database.close();
}

test('searchable copies of articles are shown, and deleted with all that is kept', async context => {
	const {folder, file, env, a, b, c} = home(context);
	const index = `${path.dirname(file)}/index`;
	makeIndex(`${index}/library.db`, folder, [a, b, c]);
	makeIndex(`${index}/0123456789abcdef.db`, folder, [c]);
	fs.writeFileSync(`${index}/fedcba9876543210.db`, 'garbage');
	fs.writeFileSync(`${index}/mine.txt`, 'My own.');
	const shown = await runMain(['forget'], {env});
	assert.match(shown.stdout, /^Index {6}a searchable copy of 1 article, \d+ kB$/m);
	assert.match(shown.stdout, /^Index {6}a searchable copy of 3 articles, \d+ kB$/m);
	assert.match(shown.stdout, /^Index {6}a searchable copy of articles, 1 kB$/m);
	assert.deepEqual(fs.readdirSync(index).toSorted(), [
		'0123456789abcdef.db',
		'fedcba9876543210.db',
		'library.db',
		'mine.txt',
	]);
	const {indexes} = JSON.parse((await runMain(['forget', '--json'], {env})).stdout);
	assert.deepEqual(
		indexes.map(({articles}: {articles: unknown}) => articles),
		[1, null, 3],
	);
	assert.match((await runMain(['forget', '--yes'], {env})).stdout, /Deleted\.\n$/);
	assert.deepEqual(fs.readdirSync(index), ['mine.txt']);
});

test('of an article that is forgotten no searchable copy is left, and those of others stay', async context => {
	const {folder, file, env, a, b, c} = home(context);
	const index = `${path.dirname(file)}/index`;
	makeIndex(`${index}/library.db`, folder, [a, b, c]);
	makeIndex(`${index}/0123456789abcdef.db`, folder, [a, b]);
	const {stdout} = await runMain(['forget', `${folder}/c.txt`, '--yes'], {env});
	assert.match(stdout, /^Index {6}a searchable copy of 3 articles/m);
	assert.deepEqual(fs.readdirSync(index), ['0123456789abcdef.db']);
	// One that was changed since it was copied is known by its place.
	fs.writeFileSync(`${folder}/a.txt`, 'Something else.\n');
	await runMain(['forget', `${folder}/a.txt`, '--yes'], {env});
	assert.ok(!fs.existsSync(index));
});

test('where only a searchable copy is left, it is shown and deleted', async context => {
	const {folder, a} = home(context);
	makeIndex(`${folder}/mine.db.index/library.db`, folder, [a]);
	const shown = await runMain(['forget', '--library', `${folder}/mine.db`]);
	assert.match(shown.stdout, /^Index {6}a searchable copy of 1 article/m);
	await runMain(['forget', '--yes', '--library', `${folder}/mine.db`]);
	assert.ok(!fs.existsSync(`${folder}/mine.db.index`));
});

test('where the reader was goes with the articles that it is about', async context => {
	const {folder, file, env} = home(context);
	const {store} = openTold(file);
	const keeper = keepState(store);
	keeper.keep(['/news'], {article: 'c.txt', quote: 'The secret meeting'});
	keeper.keep(['/other'], {article: 'd.txt'});
	store.close();
	assert.match((await runMain(['forget'], {env})).stdout, /^Place {6}where you were in 2 libraries$/m);
	await runMain(['forget', `${folder}/c.txt`, '--yes'], {env});
	const again = openTold(file);
	context.after(again.store.close);
	assert.equal(keepState(again.store).recall(['/news']), undefined);
	assert.deepEqual(keepState(again.store).recall(['/other']), {article: 'd.txt'});
	assert.ok(!fs.readFileSync(file).includes('secret meeting'));
});
