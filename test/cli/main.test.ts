import assert from 'node:assert/strict';
import fs from 'node:fs';
import test from 'node:test';
import {displayWidth} from '../../source/layout/display-width.ts';
import {runMain} from '../helpers/run-main.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';

const seeds = ['seeds/000_5a6485711e5016e9.txt', 'seeds/004_dd4860ae21b4ceb9.txt'] as const;

for (const argv of [
	['--help'],
	['-h'],
	['list', '--help'],
	['compare', 'a', '--help', 'b'],
	['--help', '--json'],
]) {
	test(`${argv.join(' ')} prints the help and runs nothing`, async () => {
		const {exitCode, stdout, stderr} = await runMain(argv);
		assert.equal(exitCode, 0);
		assert.match(stdout, /newsreader compare FILE FILE…/);
		assert.equal(stderr, '');
	});
}

test('no line of the help is wider than 80 columns', async () => {
	const {stdout} = await runMain(['--help']);
	assert.deepEqual(
		stdout.split('\n').filter(line => displayWidth(line) > 80),
		[],
	);
});

test('--version works in any position', async () => {
	for (const argv of [['--version'], ['list', '--version'], ['show', '-v', 'x']]) {
		const {exitCode, stdout} = await runMain(argv);
		assert.equal(exitCode, 0);
		assert.match(stdout, /^\d+\.\d+\.\d+/);
	}
});

const mistakes: ReadonlyArray<readonly [argv: string, message: RegExp, hint: RegExp]> = [
	['--jsno', /There is no flag --jsno/, /Did you mean --json\?/],
	['list --colour', /There is no flag --colour/, /Did you mean --color\?/],
	['list --frobnicate', /There is no flag --frobnicate/, /newsreader --help/],
	['-x', /There is no flag -x/, /newsreader --help/],
	['lst', /no command, file or folder lst/, /Did you mean: newsreader list\?/],
	['lst seeds', /no command, file or folder lst/, /Did you mean: newsreader list\?/],
	['open', /no command, file or folder open/, /Type: newsreader FILE or FOLDER$/],
	['open seeds', /no command, file or folder open/, /Type: newsreader seeds$/],
	['show', /'newsreader show' takes FILE, and was given nothing/, /Type: newsreader show FILE/],
	['compare a', /takes FILE FILE…, and was given one word/, /Type: newsreader compare FILE FILE…/],
	['keys all', /'newsreader keys' takes no more words/, /Type: newsreader keys$/],
	['compare a b --library', /--library takes a file/, /newsreader --help/],
	[
		'compare a b --no-store --library c',
		/--no-store keeps nothing, and --library names/,
		/newsreader --help/,
	],
	['compare a b --store', /There is no flag --store/, /newsreader --help/],
	['forget --no-store', /--no-store is a flag of 'newsreader open' and/, /newsreader --help/],
	['compare a b --yes', /--yes is a flag of 'newsreader forget'/, /newsreader --help/],
	['--json', /--json is a flag of 'newsreader list' and/, /newsreader --help/],
	['show a --min-score 0.5', /--min-score is a flag of 'newsreader compare'/, /newsreader --help/],
	['compare a b --min-score 7', /--min-score takes a number from 0 to 1/, /newsreader --help/],
	['compare a b --min-score', /--min-score takes a number from 0 to 1/, /newsreader --help/],
	['compare a b --min-score many', /--min-score takes a number from 0 to 1/, /newsreader --help/],
	['list --color=pink', /--color takes never, auto, always/, /newsreader --help/],
	['show seeds', /seeds is a folder/, /newsreader list seeds/],
	['compare - -', /Standard input holds one article/, /Type: newsreader compare - FILE/],
	['explain - -', /Standard input holds one article/, /Type: newsreader explain - FILE/],
	['explain a', /takes LEFT RIGHT, and was given one word/, /Type: newsreader explain LEFT RIGHT/],
	['explain a b --fact 1 --at 1', /--fact and --at each ask/, /Type one of them/],
	['explain a b --fact 0', /--fact takes the number of a fact/, /newsreader --help/],
	['explain a b --fact 1.5', /--fact takes the number of a fact/, /newsreader --help/],
	['explain a b --at -1', /--at takes a place in the text of LEFT/, /newsreader --help/],
	['explain a b --at here', /--at takes a place in the text of LEFT/, /newsreader --help/],
	['explain a b --at', /--at takes a place in the text of LEFT/, /newsreader --help/],
	['compare a b --fact 1', /--fact is a flag of 'newsreader explain'/, /newsreader --help/],
	['show a --at 1', /--at is a flag of 'newsreader explain'/, /newsreader --help/],
];

for (const [argv, message, hint] of mistakes) {
	test(`newsreader ${argv} is answered with a sentence and a next step`, async () => {
		const {exitCode, stdout, stderr} = await runMain(argv.split(' '));
		assert.equal(exitCode, 2);
		assert.equal(stdout, '');
		const [first = '', second = '', ...others] = stderr.split('\n');
		assert.match(first, message);
		assert.match(second, hint);
		assert.deepEqual(others, [''], 'two lines, and no stack');
	});
}

test('a word that is like no command may be a path: it is missing, as any other', async () => {
	const {exitCode, stderr} = await runMain(['frobnicate']);
	assert.equal(exitCode, 4);
	assert.match(stderr, /no command, file or folder frobnicate/);
});

for (const words of [
	'list nope',
	'list nope.txt',
	'show nope',
	'show nope.txt',
	'compare nope seeds',
	'nope.txt',
]) {
	test(`newsreader ${words}: a missing path is told as one, with exit code 4`, async () => {
		const {exitCode, stdout, stderr} = await runMain(words.split(' '));
		assert.equal(exitCode, 4);
		assert.equal(stdout, '');
		assert.match(
			stderr,
			/^newsreader: nope(\.txt)?: There is no such file or folder\. Check the spelling\.$/m,
		);
		assert.doesNotMatch(stderr, /command/);
	});
}

for (const words of ['list nope seeds', 'list seeds nope', 'nope seeds']) {
	test(`newsreader ${words}: what is missing hides none of the others`, async () => {
		const {exitCode, stdout, stderr} = await runMain(words.split(' '));
		assert.equal(exitCode, 4);
		assert.equal(stdout.trimEnd().split('\n').length, 2);
		assert.match(stderr, /nope: There is no such file or folder/);
	});
}

test('a link that leads to itself is told as one, by every command', async context => {
	const folder = temporaryFolder(context);
	const link = `${folder}/link`;
	fs.symlinkSync('link', link);
	for (const words of [[link], ['list', link], ['show', link], ['compare', link, seeds[0]]]) {
		const {exitCode, stderr} = await runMain(words);
		assert.equal(exitCode, 4);
		assert.match(stderr, /a link that leads to itself/);
	}
});

test('what stands behind -- is a path, whatever it looks like', async () => {
	const {exitCode, stderr} = await runMain(['list', '--', '--help']);
	assert.equal(exitCode, 4);
	assert.match(stderr, /--help: There is no such file or folder/);
});

test('a flag without its value does not swallow the word behind it', async () => {
	const {exitCode, stdout} = await runMain(['--color', 'list', seeds[0]]);
	assert.equal(exitCode, 0);
	assert.match(stdout, /New York Times/);
});

test('without a terminal, the newsreader prints the list', async () => {
	const plain = await runMain([...seeds]);
	const list = await runMain(['list', ...seeds]);
	assert.equal(plain.exitCode, 0);
	assert.equal(plain.stdout, list.stdout);
});

test('on a dumb terminal, a remark says why there is no screen', async () => {
	const {exitCode, stdout, stderr} = await runMain(['seeds'], {env: {TERM: 'dumb'}, columns: 80});
	assert.equal(exitCode, 0);
	assert.match(stdout, /Zelensky Turns to Europe/);
	assert.match(stderr, /TERM=dumb/);
});

test('an error of our own is told with its stack and the versions', async () => {
	const env = Object.defineProperty({}, 'TERM', {
		get() {
			throw new RangeError('the moon is full');
		},
	});
	const {exitCode, stderr} = await runMain(['list', 'seeds'], {env});
	assert.equal(exitCode, 1);
	assert.match(stderr, /a mistake of its own/);
	assert.match(stderr, /^RangeError: the moon is full$/m);
	assert.match(stderr, /^ {4}at .+\.ts/m);
	assert.match(stderr, /^newsreader \S+, Node\.js \S+/m);
});
