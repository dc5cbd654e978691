import assert from 'node:assert/strict';
import test from 'node:test';
import {displayWidth} from '../../source/layout/display-width.ts';
import {runMain} from '../helpers/run-main.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';

const article = 'A council met on Monday.\n\nIt decided nothing, and will meet again on Friday.\n';

test('a pipe gets one line an article: file, outlet, date and title', async () => {
	const {exitCode, stdout, stderr} = await runMain(['list', 'seeds']);
	assert.equal(exitCode, 0);
	assert.equal(
		stdout,
		'seeds/000_5a6485711e5016e9.txt\tNew York Times\t2025-12-01\tZelensky Turns to Europe After Talks With U.S. Officials\n' +
			'seeds/004_dd4860ae21b4ceb9.txt\tunknown outlet\tdate unknown\t“Ukrainian President Volodymyr Zelensky was in Paris Monday …”\n',
	);
	assert.equal(stderr, '');
});

test('without a path, the two examples are listed, and a remark says how to read other articles', async () => {
	const {exitCode, stdout, stderr} = await runMain(['list']);
	assert.equal(exitCode, 0);
	assert.equal(stdout.split('\n').length, 3);
	assert.match(stderr, /newsreader FOLDER/);
});

for (const columns of [30, 80, 200]) {
	test(`in a terminal of ${columns} columns no line is wider than it`, async () => {
		const {stdout} = await runMain(['list', 'seeds'], {columns, env: {TERM: 'dumb'}});
		const words = stdout
			.split('\n')
			.filter(line => displayWidth(line) > columns && line.trim().includes(' '));
		assert.deepEqual(words, []);
	});
}

const family = '👩‍👩‍👧';

for (const [name, word] of [
	['letters', 'a'],
	['wide letters', '漢'],
	['letters with marks', 'e\u0301\u0323'],
	['emoji', family],
] as const) {
	test(`a word of two megabytes of ${name} is cut between two characters, as a title and as a lead`, async context => {
		const long = word.repeat(2_000_000 / word.length);
		const header = `=== METADATA ===\n\nSource: ${long}\nTitle: ${long}\n\n=== ARTICLE ===\n`;
		const folder = temporaryFolder(context, {
			'lead.txt': long,
			'title.txt': `${header}It rained on Monday.\n`,
		});
		const {stdout} = await runMain(['list', folder]);
		const [lead = '', title = ''] = stdout.trimEnd().split('\n');
		const isWhole = (label: string): boolean => label.replaceAll(word, '') === '…';
		const columns = lead.split('\t');
		assert.ok(isWhole(columns[3]?.slice(1, -1) ?? ''));
		assert.ok(displayWidth(columns[3] ?? '') <= 62);
		for (const label of [title.split('\t')[1] ?? '', title.split('\t')[3] ?? '']) {
			assert.ok(isWhole(label));
			assert.ok(displayWidth(label) > 190 && displayWidth(label) <= 200);
		}

		const narrow = await runMain(['list', folder], {columns: 40, env: {TERM: 'dumb'}});
		assert.ok(narrow.stdout.split('\n').length < 25, narrow.stdout);
	});
}

test('colours are a matter of the terminal, of NO_COLOR and of --color', async () => {
	const env = {TERM: 'xterm-256color'};
	const isColoured = async (...argv: Parameters<typeof runMain>): Promise<boolean> =>
		(await runMain(...argv)).stdout.includes('\u001B[');
	assert.equal(await isColoured(['list', 'seeds'], {env, columns: 80}), true);
	assert.equal(await isColoured(['list', 'seeds'], {env}), false);
	assert.equal(await isColoured(['list', 'seeds'], {env: {...env, NO_COLOR: '1'}, columns: 80}), false);
	assert.equal(await isColoured(['list', 'seeds', '--no-color'], {env, columns: 80}), false);
});

test('--json prints one document with articles, problems and the number of files passed over', async context => {
	const folder = temporaryFolder(context, {
		'a.txt': article,
		'b.txt': '',
		'c.png': 'picture',
		'.DS_Store': 'x',
	});
	const {exitCode, stdout} = await runMain(['list', folder, '--json']);
	const document = JSON.parse(stdout);
	assert.equal(exitCode, 4);
	assert.equal(document.schema, 'newsreader/list@1');
	assert.deepEqual(
		document.articles.map(({file}: {file: string}) => file),
		[`${folder}/a.txt`],
	);
	assert.deepEqual(
		document.problems.map(({file}: {file: string}) => file),
		[`${folder}/b.txt`],
	);
	assert.equal(document.passedOver, 2);
});

test('one bad file hides none of the others, and the exit code tells of it', async context => {
	const folder = temporaryFolder(context, {'a.txt': article, 'b.txt': '', 'c.txt': article});
	const {exitCode, stdout, stderr} = await runMain(['list', folder, `${folder}/missing.txt`]);
	assert.equal(exitCode, 4);
	assert.equal(stdout.split('\n').length, 3);
	assert.match(stderr, /b\.txt: The file is empty/);
	assert.match(stderr, /missing\.txt: There is no such file or folder/);
});

test('a folder without articles is told, with exit code 3', async context => {
	const folder = temporaryFolder(context, {'.hidden': article, 'photo.jpg': 'x'});
	const {exitCode, stdout, stderr} = await runMain(['list', folder]);
	assert.equal(exitCode, 3);
	assert.equal(stdout, '');
	assert.match(stderr, /passed over 2 files/);
	assert.match(stderr, /found no article/);
});

test("a file's name cannot steer the terminal", async context => {
	const folder = temporaryFolder(context, {
		'a\u001B[2J\u009B31m\u202Eb\n.txt': article,
		'e\u001B[2J.txt': '',
	});
	for (const argv of [
		['list', folder],
		['list', folder, '--json'],
		['show', `${folder}/a\u001B[2J\u009B31m\u202Eb\n.txt`],
	]) {
		const {stdout, stderr} = await runMain(argv);
		assert.doesNotMatch(stdout + stderr, /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202E]/);
	}

	const {stdout} = await runMain(['list', folder]);
	assert.match(stdout, /a\\u\{1b\}\[2J\\u\{9b\}31m\\u\{202e\}b\\u\{a\}\.txt/);
});
