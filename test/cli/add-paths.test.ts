/* The library: what is put into it, taken out of it, and listed where no path is named. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import test, {type TestContext} from 'node:test';
import {runMain} from '../helpers/run-main.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';

const text = 'A council met on Monday.\n\nIt decided nothing, and will meet again on Friday.\n';

function home(context: TestContext) {
	const folder = fs.realpathSync(
		temporaryFolder(context, {
			'news/a.txt': text,
			'news/2025/b.txt': text.replace('Monday', 'Tuesday'),
			'news/2025/picture.png': '',
			'other.txt': text.replace('Monday', 'Sunday'),
		}),
	);
	const env = {XDG_DATA_HOME: `${folder}/share`};
	const run = (...argv: readonly string[]) => runMain(argv, {env});
	return {
		folder,
		run,
		json: async (...argv: readonly string[]) => JSON.parse((await run(...argv, '--json')).stdout),
		files: async () =>
			JSON.parse((await run('list', '--json')).stdout).articles.map(({file}: {file: string}) => file),
	};
}

test('what is added is told by its real path with the number of its files, and listed from then on', async context => {
	const {folder, run, files} = home(context);
	fs.symlinkSync(`${folder}/news`, `${folder}/link`);
	const before = fs.readFileSync(`${folder}/news/a.txt`);
	const {exitCode, stdout, stderr} = await run('add', `${folder}/link/../link`, `${folder}/other.txt`);
	assert.equal(exitCode, 0);
	assert.equal(stdout, `${folder}/news  2 files\n${folder}/other.txt  1 file\n`);
	assert.match(stderr, /newsreader opens this from now on\. The files stay where and as they are\.\n$/);
	assert.deepEqual(await files(), [
		`${folder}/news/2025/b.txt`,
		`${folder}/news/a.txt`,
		`${folder}/other.txt`,
	]);
	assert.equal((await run('list')).stderr.includes('Two examples'), false);
	assert.deepEqual(fs.readFileSync(`${folder}/news/a.txt`), before);
	assert.deepEqual(fs.readdirSync(`${folder}/news`), ['2025', 'a.txt']);
});

test('a path within one that is there is told and not added; one above takes it in', async context => {
	const {folder, run, json} = home(context);
	await run('add', `${folder}/news/2025`, `${folder}/other.txt`);
	const again = await run('add', `${folder}/news/2025`);
	assert.equal(again.stdout, `${folder}/news/2025  1 file; was in the library already\n`);
	assert.equal(again.stderr, '');
	const inner = await run('add', `${folder}/news/2025/b.txt`);
	assert.match(inner.stdout, /; is in the library already, within .+\/news\/2025\n$/);
	const outer = await run('add', `${folder}/news`);
	assert.equal(outer.stdout, `${folder}/news  2 files; takes in ${folder}/news/2025\n`);
	assert.deepEqual(
		(await json('add')).paths.map(({path}: {path: string}) => path),
		[`${folder}/other.txt`, `${folder}/news`],
	);
});

test('a name that only begins like one of the library is not within it', async context => {
	const {folder, json} = home(context);
	fs.mkdirSync(`${folder}/news2`);
	fs.mkdirSync(`${folder}/..news`);
	const {added, paths} = await json('add', `${folder}/news`, `${folder}/news2`, `${folder}/..news`);
	assert.equal(paths.length, 3);
	assert.ok(
		added.every(
			({within, folded}: {within: unknown; folded: unknown[]}) => within === null && folded.length === 0,
		),
	);
});

test('without a path, add lists the library, and what is missing stays in it', async context => {
	const {folder, run, json} = home(context);
	const empty = await run('add');
	assert.equal(empty.exitCode, 3);
	assert.equal(empty.stdout, '');
	assert.match(empty.stderr, /the library is empty\. Put something into it: newsreader add FOLDER/);
	assert.ok(!fs.existsSync(`${folder}/share`));
	await run('add', `${folder}/news`, `${folder}/other.txt`);
	fs.renameSync(`${folder}/news`, `${folder}/unmounted`);
	const {exitCode, stdout, stderr} = await run('add');
	assert.deepEqual(
		[exitCode, stdout, stderr],
		[0, `missing  ${folder}/news\nthere    ${folder}/other.txt\n`, ''],
	);
	assert.deepEqual(await json('add'), {
		schema: 'newsreader/library@1',
		library: `${folder}/share/newsreader/newsreader.db`,
		paths: [
			{path: `${folder}/news`, there: false},
			{path: `${folder}/other.txt`, there: true},
		],
		added: [],
	});
	const listed = await run('list');
	assert.equal(listed.exitCode, 4);
	assert.match(listed.stdout, /^.+other\.txt\t/);
	assert.match(listed.stderr, /\/news: It is missing; its disk may not be mounted\./);
	fs.renameSync(`${folder}/unmounted`, `${folder}/news`);
	assert.match((await run('add')).stdout, /^there {4}.+\/news$/m);
});

const refused: ReadonlyArray<readonly [name: string, code: number, message: RegExp, hint: RegExp]> = [
	['newz', 4, /There is no file or folder .+newz\./, /Did you mean: newsreader add .+\/news\?/],
	['nothing/like/it', 4, /There is no file or folder/, /Check the spelling/],
	['other.txt#2', 2, /one article of a file/, /newsreader add .+other\.txt$/m],
];

for (const [name, code, message, hint] of refused) {
	test(`add ${name} is refused with a way out, and then nothing is added`, async context => {
		const {folder, run} = home(context);
		const {exitCode, stdout, stderr} = await run('add', `${folder}/news`, `${folder}/${name}`);
		assert.equal(exitCode, code);
		assert.equal(stdout, '');
		assert.match(stderr, message);
		assert.match(stderr, hint);
		assert.ok(!fs.existsSync(`${folder}/share`));
	});
}

test('what is no file or folder is refused', {skip: process.platform === 'win32'}, async context => {
	const {run} = home(context);
	for (const name of ['/dev/null', '-']) {
		const {exitCode, stderr} = await run('add', name);
		assert.ok(exitCode === 2 || exitCode === 4, String(exitCode));
		assert.match(stderr, /neither a file nor a folder|no file or folder -/);
	}
});

test('what is removed is in the library no more, and what was said about its articles is', async context => {
	const {folder, run, json, files} = home(context);
	await run('add', `${folder}/news`, `${folder}/other.txt`);
	await run('set', `${folder}/news/a.txt`, 'starred=yes');
	fs.rmSync(`${folder}/other.txt`);
	const {exitCode, stdout} = await run('remove', `${folder}/other.txt`, `${folder}/news/`);
	assert.equal(exitCode, 0);
	assert.equal(stdout, `${folder}/other.txt\n${folder}/news\n`);
	assert.deepEqual((await json('add')).paths, []);
	assert.deepEqual(
		(await files()).filter((file: string) => file.startsWith(folder)),
		[],
	);
	assert.equal((await json('show', `${folder}/news/a.txt`)).marks.starred, true);
	assert.ok(fs.existsSync(`${folder}/news/2025/b.txt`));
});

test('remove tells what is in the library instead, and then takes nothing out', async context => {
	const {folder, run, json} = home(context);
	await run('add', `${folder}/news`);
	for (const [name, message] of [
		['news/2025', /lies within .+\/news\.\nnewsreader remove .+\/news takes all of that out/],
		['', /is not in the library\.\nWithin it are: .+\/news/],
		['newz', /is not in the library\.\nDid you mean: newsreader remove .+\/news\?/],
		['elsewhere', /is not in the library\.\nnewsreader add lists/],
	] as const) {
		const {exitCode, stdout, stderr} = await run('remove', `${folder}/news`, `${folder}/${name}`);
		assert.equal(exitCode, 3);
		assert.equal(stdout, '');
		assert.match(stderr, message);
	}

	assert.equal((await json('add')).paths.length, 1);
});

test('--library has a library of its own', async context => {
	const {folder, run, json} = home(context);
	await run('add', `${folder}/news`, '--library', `${folder}/mine.db`);
	assert.deepEqual((await json('add')).paths, []);
	assert.equal((await json('list', '--library', `${folder}/mine.db`)).articles.length, 2);
});
