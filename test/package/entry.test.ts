import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import {pathToFileURL} from 'node:url';
import {temporaryFolder} from '../helpers/temporary-folder.ts';

const program = path.join(import.meta.dirname, '../../dist/cli.js');

test('an old Node.js is told in one sentence what is missing', context => {
	const folder = temporaryFolder(context, {
		'old-node.mjs':
			"Object.defineProperty(process, 'versions', {value: {...process.versions, node: '18.20.0'}});",
	});
	const preload = pathToFileURL(path.join(folder, 'old-node.mjs')).href;
	const {status, stdout, stderr} = spawnSync(process.execPath, [`--import=${preload}`, program, 'list'], {
		encoding: 'utf8',
	});
	assert.equal(status, 1);
	assert.equal(stdout, '');
	assert.match(stderr, /^newsreader needs Node\.js 22\.13 or newer, and this is 18\.20\.0\. .+\n$/);
});

test('the entry imports nothing before it has looked at the version, and uses no new syntax', () => {
	const entry = fs.readFileSync(program, 'utf8');
	const imported = Array.from(entry.matchAll(/\bfrom\s*["']([^"']+)["']/g), ([, target]) => target);
	assert.ok(
		imported.every(target => /^node:(fs|module|process)$/.test(target ?? '')),
		String(imported),
	);
	assert.doesNotMatch(entry, /\?\.[^\d]|\?\?|^await |[;{}]await /m);
});

test('whoever reads only the first line ends the program quietly', async () => {
	const child = spawn('sh', ['-c', `"${process.execPath}" "${program}" compare seeds/* --json | head -1`], {
		cwd: path.join(import.meta.dirname, '../..'),
	});
	let output = '';
	let errors = '';
	child.stdout.on('data', chunk => {
		output += chunk;
	});
	child.stderr.on('data', chunk => {
		errors += chunk;
	});
	await new Promise(resolve => child.on('close', resolve));
	assert.equal(output, '{\n');
	assert.equal(errors, '');
});

const isLinux = process.platform === 'linux';

for (const [name, command, reason] of [
	['a full disk', 'list seeds > /dev/full', 'the disk is full'],
	// `ulimit` lets the beginning of the document be written, as a disk does that is full soon.
	[
		'a file that becomes too large',
		'compare seeds/* --json > "$OUT"',
		'the file would be larger than is allowed',
	],
] as const) {
	test(`output into ${name} is told in a sentence, with exit code 1`, {skip: !isLinux}, context => {
		const script = `ulimit -f 8; "${process.execPath}" "${program}" ${command}`;
		const {status, stderr} = spawnSync('sh', ['-c', script], {
			cwd: path.join(import.meta.dirname, '../..'),
			encoding: 'utf8',
			// Its files would be too large as well.
			env: {...process.env, OUT: path.join(temporaryFolder(context), 'out'), NODE_DISABLE_COMPILE_CACHE: '1'},
		});
		assert.equal(stderr, `newsreader: standard output could not be written: ${reason}.\n`);
		assert.equal(status, 1);
	});
}

test('where not even remarks can be written, the exit code tells', {skip: !isLinux}, () => {
	const script = `"${process.execPath}" "${program}" list > /dev/full 2> /dev/full`;
	assert.equal(spawnSync('sh', ['-c', script]).status, 1);
});

for (const words of [
	['list', 'seeds'],
	['show', 'seeds/004_dd4860ae21b4ceb9.txt'],
	['compare', 'seeds/000_5a6485711e5016e9.txt', 'seeds/004_dd4860ae21b4ceb9.txt', '--json'],
	['keys'],
	['--help'],
	['seeds'],
]) {
	test(`newsreader ${words.join(' ')} into a pipe loads neither Ink nor React`, context => {
		const coverage = temporaryFolder(context);
		const {status, stderr} = spawnSync(process.execPath, [program, ...words], {
			cwd: path.join(import.meta.dirname, '../..'),
			encoding: 'utf8',
			// V8 names every script that ran in the coverage that it writes.
			env: {...process.env, NODE_V8_COVERAGE: coverage},
		});
		assert.equal(status, 0, stderr);
		const loaded = fs
			.readdirSync(coverage)
			.flatMap(file => JSON.parse(fs.readFileSync(path.join(coverage, file), 'utf8')).result)
			.map(({url}: {url: string}) => path.basename(url));
		assert.ok(loaded.includes('main.js'));
		const screens = loaded.filter(name => holds(name, 'react.transitional.element'));
		assert.deepEqual(screens, []);
	});
}

test('the screen is one chunk that holds React', () => {
	const chunks = fs.readdirSync(path.join(program, '../chunks'));
	assert.ok(chunks.some(name => holds(name, 'react.transitional.element')));
});

function holds(chunk: string, words: string): boolean {
	const file = path.join(program, '../chunks', chunk);
	return fs.existsSync(file) && fs.readFileSync(file, 'utf8').includes(words);
}
