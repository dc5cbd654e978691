import assert from 'node:assert/strict';
import fs from 'node:fs';
import test, {type TestContext} from 'node:test';
import {runMain} from '../helpers/run-main.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';

const text = 'A council met on Monday.\n\nIt decided nothing, and will meet again on Friday.\n';

function home(context: TestContext, config?: string) {
	const folder = temporaryFolder(context, {
		'a.txt': text,
		...(config !== undefined && {'config/newsreader/config.toml': config}),
	});
	const env = {XDG_CONFIG_HOME: `${folder}/config`, XDG_DATA_HOME: `${folder}/share`, TERM: 'xterm'};
	return {
		folder,
		env,
		file: `${folder}/config/newsreader/config.toml`,
		run: (...argv: readonly string[]) => runMain(argv, {env}),
	};
}

test('without a file, config tells where it would be and what everything is', async context => {
	const {folder, file, run} = home(context);
	const {exitCode, stdout, stderr} = await run('config');
	assert.equal(exitCode, 0);
	const [first = '', ...rows] = stdout.trimEnd().split('\n');
	assert.equal(first.split(/ +/)[1], file);
	assert.deepEqual(
		rows.map(row => row.split(/ +/).slice(0, 3).join(' ')),
		[
			'color auto usual',
			'width 72 usual',
			'strictness 0.34 usual',
			'order story usual',
			'watch true usual',
			'store true usual',
			'scan.workers auto usual',
		],
	);
	assert.match(stderr, /there is no such file yet: write one, in TOML/);
	assert.deepEqual(fs.readdirSync(folder), ['a.txt']);
});

test('what is set stands there with its line, and what is wrong with its place', async context => {
	const {file, run} = home(
		context,
		'width = 80\nstore = "no"\n[keys]\ncompare.open = "C"\nlist.dwn = "n"\nlist.up = "q"\n',
	);
	const {exitCode, stdout, stderr} = await run('config');
	assert.equal(exitCode, 4);
	assert.match(stdout, /^width +80 +line 1 /m);
	assert.match(stdout, /^store +true +usual /m);
	assert.match(stdout, /^keys\.compare\.open +C +line 4$/m);
	assert.doesNotMatch(stdout, /list\.up/);
	assert.deepEqual(
		stderr.split('\n').map(line => line.slice(0, `newsreader: ${file}:0:0: There is`.length)),
		[
			`newsreader: ${file}:2:1: store ta`,
			`newsreader: ${file}:5:1: There is`,
			`newsreader: ${file}:6:1: q would `,
			'',
		],
	);
	const document = JSON.parse((await run('config', '--json')).stdout);
	assert.equal(document.schema, 'newsreader/config@1');
	assert.deepEqual([document.file, document.exists], [file, true]);
	assert.deepEqual(document.settings.width, {value: 80, line: 1});
	assert.deepEqual(document.settings.store, {value: true, line: null});
	assert.deepEqual(
		document.problems.map(({line, column}: {line: number; column: number}) => [line, column]),
		[
			[2, 1],
			[5, 1],
			[6, 1],
		],
	);
});

test('a mistake in it is told by every command, behind its output, and stops none', async context => {
	const {folder, run} = home(context, 'widht = 80\n');
	const {exitCode, stdout, stderr} = await run('list', `${folder}/a.txt`);
	assert.equal(exitCode, 0);
	assert.match(stdout, /a\.txt\t/);
	assert.match(stderr, /config\.toml:1:1: There is no setting widht\. Did you mean width\?\n$/);
});

test('keys are printed as they are bound', async context => {
	const {run} = home(context, '[keys]\nlist.down = ["n", "Ctrl-N"]\nlibrary.sort = []\nquit = "s"\n');
	const {stdout, stderr} = await run('keys');
	assert.match(stdout, /^ {2}n Ctrl-n +next article$/m);
	const library = stdout.slice(0, stdout.indexOf('Library, while'));
	assert.doesNotMatch(library, /sort: by story/);
	assert.match(library, /^ {2}q +quit$/m);
	assert.match(stderr, /config\.toml:4:1: s would mean both .+ and quit/);
	const {keys} = JSON.parse((await run('keys', '--json')).stdout);
	assert.ok(
		keys.some(
			({command, keys: bound}: {command: string; keys: string[]}) =>
				command === 'list.down' && bound[0] === 'n',
		),
	);
});

test('colours and the store are as they are set, and flags outweigh it', async context => {
	const {folder, env, run} = home(context, 'color = "always"\nstore = false\n');
	const a = `${folder}/a.txt`;
	const hasColor = async (...flags: readonly string[]): Promise<boolean> =>
		(await runMain(['show', a, ...flags], {env})).stdout.includes('\u001B[');
	assert.equal(await hasColor(), true);
	assert.equal(await hasColor('--no-color'), false);
	for (const argv of [['set', a, 'outlet=UPI'], ['add', folder], ['add'], ['remove', folder]]) {
		const {exitCode, stderr} = await run(...argv);
		assert.equal(exitCode, 1);
		assert.match(
			stderr,
			/Nothing is kept, because .+config\.toml says: store = false\nTake that line out, or/,
		);
	}

	assert.ok(!fs.existsSync(`${folder}/share`));
	await run('set', a, 'outlet=UPI', '--library', `${folder}/mine.db`);
	assert.match((await run('show', a, '--library', `${folder}/mine.db`)).stdout, /UPI/);
	fs.cpSync(`${folder}/mine.db`, `${folder}/share/newsreader/newsreader.db`);
	assert.doesNotMatch((await run('show', a)).stdout, /UPI/);
	fs.writeFileSync(`${folder}/config/newsreader/config.toml`, '');
	assert.match((await run('show', a)).stdout, /UPI/);
	assert.equal(await hasColor(), false);
});

test('prose is printed as wide as it is set', async context => {
	const {folder, env} = home(context, 'width = 40\n');
	const widest = async (): Promise<number> => {
		const {stdout} = await runMain(['show', `${folder}/a.txt`], {env, columns: 120});
		return Math.max(
			...stdout
				.split('\n')
				.filter(line => line.startsWith('It decided'))
				.map(line => line.length),
		);
	};
	assert.ok((await widest()) <= 40);
	fs.writeFileSync(`${folder}/config/newsreader/config.toml`, '');
	assert.ok((await widest()) > 40);
});

test('what is no file is told, and so is where no home is', async context => {
	const {folder, run} = home(context);
	fs.mkdirSync(`${folder}/config/newsreader/config.toml`, {recursive: true});
	const {exitCode, stderr} = await run('list', `${folder}/a.txt`);
	assert.equal(exitCode, 0);
	assert.match(stderr, /config\.toml:1:1: It is a folder\. Name a file\./);
	const homeless = await runMain(['config']);
	assert.equal(homeless.exitCode, 1);
	assert.match(homeless.stderr, /No home folder is set.+\nSet XDG_CONFIG_HOME/);
});
