import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test, {type TestContext} from 'node:test';
import {runMain} from '../helpers/run-main.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';

function home(context: TestContext) {
	const folder = temporaryFolder(context, {
		'a.txt':
			'=== METADATA ===\n\nTitle: Bridge falls\n\n=== ARTICLE ===\n\nThe bridge over the river fell on Monday, police said.\n',
		'b.txt':
			'=== METADATA ===\n\nSource: AP\n\n=== ARTICLE ===\n\nPolice said that the bridge over the river fell on Monday.\n',
		'c.txt':
			'=== METADATA ===\n\nSource: AFP\n\n=== ARTICLE ===\n\nThe bridge over the river fell on Monday, officials said.\n',
	});
	const env = {XDG_DATA_HOME: `${folder}/share`};
	const paths = ['a', 'b', 'c'].map(name => `${folder}/${name}.txt`);
	const run = (...argv: readonly string[]) => runMain(argv, {env});
	const json = async (...argv: readonly string[]) => JSON.parse((await run(...argv, '--json')).stdout);
	return {folder, paths, run, json, library: `${folder}/share/newsreader/newsreader.db`};
}

test('what is set is printed, and stands in list, show, compare and explain, as the reader’s', async context => {
	const {paths, run, json} = home(context);
	const [a = '', b = '', c = ''] = paths;
	const before = fs.readFileSync(a);
	const set = await run('set', a, 'outlet=UPI', 'title=A bridge = gone', 'published=1 Dec 2025');
	assert.deepEqual(set, {
		exitCode: 0,
		stdout:
			'outlet     UPI\ntitle      A bridge = gone\npublished  2025-12-01\nstarred    no\nread       no\ntags       none\n',
		stderr: '',
	});
	const metadata = {
		outlet: {value: 'UPI', origin: 'reader'},
		title: {value: 'A bridge = gone', origin: 'reader'},
		published: {value: '2025-12-01', origin: 'reader'},
	};
	assert.deepEqual((await json('show', a)).metadata, metadata);
	assert.deepEqual((await json('list', a)).articles[0].metadata, metadata);
	assert.deepEqual((await json('compare', b, a)).articles.right.metadata, metadata);
	assert.deepEqual((await json('explain', b, a)).articles.right.metadata, metadata);
	assert.deepEqual((await json('compare', b, a, c)).articles[1].metadata, metadata);
	assert.match((await run('show', a)).stdout, /^Outlet +UPI \(reader\)$/m);
	assert.match((await run('list', a)).stdout, /\tUPI\t2025-12-01\tA bridge = gone$/m);
	for (const argv of [
		['compare', b, a],
		['compare', b, a, c],
	]) {
		assert.match((await run(...argv)).stdout, /UPI · /);
	}

	assert.deepEqual(fs.readFileSync(a), before, 'the file stays as it is');
});

test('a date is kept as far as it is known', async context => {
	const {paths, run, json} = home(context);
	const [a = '', b = ''] = paths;
	assert.match((await run('set', a, 'published=Nov. 2025')).stdout, /^published +2025-11$/m);
	assert.match((await run('set', b, 'published=2025')).stdout, /^published +2025$/m);
	assert.deepEqual((await json('show', a)).metadata.published, {value: '2025-11', origin: 'reader'});
	assert.match((await run('compare', a, b)).stdout, /Nov 2025|2025-11/);
});

test('a field is emptied, and filled in as the file has it; what is so already is not kept again', async context => {
	const {paths, run, json} = home(context);
	const b = paths[1] ?? '';
	assert.match((await run('set', b, 'Outlet=')).stdout, /^outlet +unknown$/m);
	assert.equal((await json('show', b)).metadata.outlet, undefined);
	await run('set', b, 'outlet=AP');
	assert.deepEqual((await json('show', b)).metadata.outlet, {value: 'AP', origin: 'header'});
	const again = await run('set', b, 'outlet=AP');
	assert.equal(again.exitCode, 0);
	assert.match(again.stderr, /nothing was changed/);
	assert.equal((await json('forget')).corrections.count, 2);
});

const refused: ReadonlyArray<readonly [words: readonly string[], message: RegExp, hint: RegExp]> = [
	[[], /takes FILE FIELD=…, and was given one word/, /^Type: newsreader set FILE FIELD=…$/m],
	[['UPI'], /“UPI” sets nothing/, /outlet=UPI title="…" published=2025-12-01/],
	[['=UPI'], /sets nothing/, /outlet=UPI/],
	[['outlt=UPI'], /no field “outlt”/, /Did you mean outlet=…\?/],
	[
		['authors=A. Person'],
		/no field “authors”/,
		/The fields are outlet, title, published, starred, read, tag, untag\./,
	],
	[['stared=yes'], /no field “stared”/, /Did you mean starred=…\?/],
	[['starred=maybe'], /starred is yes or no, and not “maybe”/, /starred=yes or starred=no/],
	[['tag=a,b'], /“a,b” cannot be a tag/, /tag=climate-talks/],
	[['untag='], /cannot be a tag/, /untag=climate-talks/],
	[['published=03/04/2025'], /no date newsreader can read/, /published=2025-12-01/],
	[['outlet=UPI', 'outlet=AP'], /outlet is set twice/, /once/],
	[['outlet=UPI', '--no-store'], /--no-store is a flag of/, /newsreader --help/],
];

for (const [words, message, hint] of refused) {
	test(`set FILE ${words.join(' ')} is refused with a way out, and keeps nothing`, async context => {
		const {folder, paths, run} = home(context);
		const {exitCode, stdout, stderr} = await run('set', paths[0] ?? '', ...words);
		assert.equal(exitCode, 2);
		assert.equal(stdout, '');
		assert.match(stderr, message);
		assert.match(stderr, hint);
		assert.ok(!fs.existsSync(`${folder}/share`));
	});
}

test('standard input, a folder and a file that is not there have nothing to be known by', async context => {
	const {folder, run} = home(context);
	for (const [name, code] of [
		['-', 2],
		[folder, 2],
		[`${folder}/none.txt`, 4],
	] as const) {
		assert.equal((await run('set', name, 'outlet=UPI')).exitCode, code);
	}

	assert.ok(!fs.existsSync(`${folder}/share`));
});

test('--library keeps it elsewhere, and --no-store looks nowhere', async context => {
	const {folder, paths, run, json, library} = home(context);
	const a = paths[0] ?? '';
	const other = `${folder}/other.db`;
	await run('set', a, 'outlet=UPI', '--library', other);
	assert.ok(!fs.existsSync(library));
	assert.equal((await json('show', a)).metadata.outlet, undefined);
	for (const command of ['show', 'list', 'compare', 'explain']) {
		const operands = command === 'compare' || command === 'explain' ? [a, paths[1] ?? ''] : [a];
		assert.match((await run(command, ...operands, '--library', other, '--json')).stdout, /"UPI"/);
		fs.cpSync(other, library);
		assert.match((await run(command, ...operands, '--json')).stdout, /"UPI"/);
		assert.doesNotMatch((await run(command, ...operands, '--no-store', '--json')).stdout, /"UPI"/);
	}
});

test('what cannot be kept is told with a next step', async context => {
	const {paths, run, folder} = home(context);
	fs.writeFileSync(`${folder}/mine.txt`, 'No database.');
	const {exitCode, stdout, stderr} = await run(
		'set',
		paths[0] ?? '',
		'outlet=UPI',
		'--library',
		`${folder}/mine.txt`,
	);
	assert.equal(exitCode, 1);
	assert.equal(stdout, '');
	assert.match(stderr, /mine\.txt is no database, and was left as it is\. Name another file: --library FILE/);
	assert.equal((await runMain(['set', paths[0] ?? '', 'outlet=UPI'])).exitCode, 1);
});

test('forget shows corrections and deletes them, all or about one article', async context => {
	const {paths, run, json} = home(context);
	const [a = '', b = ''] = paths;
	await run('set', a, 'outlet=UPI', 'title=A bridge');
	await run('set', b, 'outlet=Associated Press');
	assert.match(
		(await run('forget')).stdout,
		/^Corrected {2}2 articles, by 3 corrections made (on|from) \d{4}-/m,
	);
	assert.match((await run('forget', a)).stdout, /^Corrected {2}1 article, by 2 corrections/m);
	assert.match((await run('forget', a, '--yes')).stdout, /Deleted\.\n$/);
	assert.match((await run('forget', a)).stdout, /^Nothing is kept about this/);
	assert.equal((await json('show', a)).metadata.outlet, undefined);
	assert.equal((await json('show', b)).metadata.outlet.value, 'Associated Press');
	await run('forget', '--yes');
	assert.equal((await json('show', b)).metadata.outlet.value, 'AP');
});

test('stars, tags and what was read are set, and stand in list and show', async context => {
	const {paths, run, json} = home(context);
	const [a = '', b = ''] = paths;
	const {stdout, exitCode} = await run(
		'set',
		a,
		'starred=yes',
		'read=yes',
		'tag=Asia',
		'tag=climate talks',
		'tag=asia',
	);
	assert.equal(exitCode, 0);
	assert.match(stdout, /^starred {4}yes\nread {7}yes\ntags {7}Asia, climate-talks$/m);
	const marks = {starred: true, read: true, tags: ['Asia', 'climate-talks']};
	assert.deepEqual((await json('show', a)).marks, marks);
	assert.deepEqual(
		(await json('list', a, b)).articles.map((article: {marks: unknown}) => article.marks),
		[marks, {starred: false, read: false, tags: []}],
	);
	assert.match((await run('show', a)).stdout, /^Marked +starred · read · #Asia · #climate-talks$/m);
	assert.doesNotMatch((await run('show', b)).stdout, /^Marked/m);
	assert.match(
		(await runMain(['list', a], {env: {XDG_DATA_HOME: `${path.dirname(a)}/share`}, columns: 200})).stdout,
		/ · ★ · #Asia/,
	);
	assert.equal((await run('list', a)).stdout.split('\t').length, 4, 'a pipe gets the same columns as ever');
	await run('set', a, 'starred=no', 'untag=ASIA', 'tag=wire');
	assert.deepEqual((await json('show', a)).marks, {
		starred: false,
		read: true,
		tags: ['climate-talks', 'wire'],
	});
	await run('set', a, 'tag=', 'tag=last');
	assert.deepEqual((await json('show', a)).marks.tags, ['last']);
	assert.match((await run('set', a, 'tag=LAST', 'read=yes')).stderr, /nothing was changed/);
	assert.match((await run('forget', a)).stdout, /^Marked {5}1 article, by 10 changes made (on|from) \d{4}-/m);
	await run('forget', a, '--yes');
	assert.deepEqual((await json('show', a)).marks, {starred: false, read: false, tags: []});
});
