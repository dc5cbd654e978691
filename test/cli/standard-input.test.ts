import assert from 'node:assert/strict';
import fs from 'node:fs';
import {PassThrough} from 'node:stream';
import test from 'node:test';
import {main} from '../../source/cli/main.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';

const [left, right] = ['seeds/000_5a6485711e5016e9.txt', 'seeds/004_dd4860ae21b4ceb9.txt'] as const;

type Outcome = {readonly exitCode: number; readonly stdout: string; readonly stderr: string};

/** Runs a command line with these bytes as standard input. */
async function runWith(input: string | Uint8Array, ...argv: readonly string[]): Promise<Outcome> {
	const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
	stdin.end(input);
	const streams = {stdin, stdout, stderr} as unknown as Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr'>;
	const exitCode = await main(argv, {...streams, env: {}, now: () => 0});
	return {exitCode, stdout: String(stdout.read() ?? ''), stderr: String(stderr.read() ?? '')};
}

test('show - prints the article that comes in, and calls its file -', async () => {
	const bytes = fs.readFileSync(left);
	const {exitCode, stdout} = await runWith(bytes, 'show', '-');
	assert.equal(exitCode, 0);
	assert.match(stdout, /^File +-$/m);
	const document = JSON.parse((await runWith(bytes, 'show', '-', '--json')).stdout);
	const named = JSON.parse((await runWith('', 'show', left, '--json')).stdout);
	assert.deepEqual(document, {...named, file: '-'});
});

for (const [name, words, file] of [
	['left', ['-', right], left],
	['right', [left, '-'], right],
] as const) {
	test(`compare reads standard input as the ${name} article`, async () => {
		const piped = await runWith(fs.readFileSync(file), 'compare', ...words);
		const plain = await runWith('', 'compare', left, right);
		assert.equal(piped.exitCode, 0);
		assert.equal(piped.stdout, plain.stdout.replace(` · ${file}\n`, ' · -\n'));
	});
}

test('compare reads standard input as one of three articles', async context => {
	const third = `${temporaryFolder(context, {'third.txt': 'The mayor resigned on Friday.\n'})}/third.txt`;
	const piped = await runWith(fs.readFileSync(right), 'compare', left, '-', third);
	const plain = await runWith('', 'compare', left, right, third);
	assert.equal(piped.exitCode, 0);
	assert.equal(piped.stdout, plain.stdout.replace(` · ${right}\n`, ' · -\n'));
});

test('standard input without an article is told with the reason', async () => {
	const {exitCode, stdout, stderr} = await runWith('', 'compare', left, '-');
	assert.equal(exitCode, 4);
	assert.equal(stdout, '');
	assert.equal(stderr, 'newsreader: -: The file is empty. Save the article again.\n');
});

test('the help tells of standard input', async () => {
	const {stdout} = await runWith('', '--help');
	assert.match(stdout, /the FILE - is standard input/);
});
