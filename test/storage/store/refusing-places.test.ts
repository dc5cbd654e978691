/* Places where no folder can be made. A newsreader that never comes back there is killed after a while, and so fails its test. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import {temporaryFolder} from '../../helpers/temporary-folder.ts';

const script = path.join(import.meta.dirname, 'keep-many.ts');

function keepOne(file: string) {
	const {status, signal, stdout, stderr} = spawnSync(
		process.execPath,
		['--import', 'tsx', script, file, '1'],
		{encoding: 'utf8', timeout: 30_000, killSignal: 'SIGKILL'},
	);
	return {status, signal, stdout, stderr};
}

const unwritable = (file: string): string =>
	`${file} cannot be written: it, its folder or its disk is read-only. Allow writing there, or choose another database: --library FILE\n`;

for (const folder of [
	'/proc/nope',
	'/proc/nope/deeper',
	'/proc/self/nope',
	'/proc/self/fd/nope',
	'/sys/nope',
]) {
	test(`where the system makes no folder, as in ${folder}, a sentence says so`, {
		skip: process.platform !== 'linux',
	}, () => {
		const file = `${folder}/newsreader/newsreader.db`;
		assert.deepEqual(keepOne(file), {status: 1, signal: null, stdout: '', stderr: unwritable(file)});
	});
}

test('below a file no folder is made, however deep, and a sentence says so', context => {
	const folder = temporaryFolder(context, {share: 'mine'});
	for (const inner of ['', '/newsreader', '/a/b/c']) {
		const file = `${folder}/share${inner}/newsreader.db`;
		const {status, stdout, stderr} = keepOne(file);
		assert.equal(status, 1, stderr);
		assert.equal(stdout, '');
		assert.equal(
			stderr,
			`A part of the path ${file} is a file, not a folder. Move that file away, or choose another database: --library FILE\n`,
		);
	}

	assert.equal(fs.readFileSync(`${folder}/share`, 'utf8'), 'mine');
});

test('a folder that leads nowhere is told, and not followed', context => {
	const folder = temporaryFolder(context);
	fs.symlinkSync(`${folder}/gone`, `${folder}/share`);
	const {status, stderr} = keepOne(`${folder}/share/newsreader/newsreader.db`);
	assert.equal(status, 1);
	assert.match(
		stderr,
		/newsreader\.db cannot be opened\. Check that its folder is there and may be written, or/,
	);
	assert.deepEqual(fs.readdirSync(folder), ['share']);
});
