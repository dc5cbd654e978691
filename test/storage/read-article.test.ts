import assert from 'node:assert/strict';
import {execFileSync, spawn} from 'node:child_process';
import fs from 'node:fs';
import test from 'node:test';
import {readArticlesFrom, readAtOnce} from '../../source/storage/read-article.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';

const isWindows = process.platform === 'win32';

test('a file far too large is a problem, and is not read', context => {
	const folder = temporaryFolder(context, {'large.txt': 'x'});
	const file = `${folder}/large.txt`;
	// Without content: the file has a size, and takes no room on the disk.
	fs.truncateSync(file, 65 * 1024 * 1024);
	const readFile = context.mock.method(fs, 'readFileSync');
	const reading = readAtOnce({file, isNamed: true});
	assert.equal(reading?.problems.length, 1);
	assert.match(reading?.problems[0]?.message ?? '', /more than 64 MB/);
	assert.equal(readFile.mock.callCount(), 0);
});

test('a pipe is read to its end', {skip: isWindows}, context => {
	const pipe = `${temporaryFolder(context)}/pipe`;
	execFileSync('mkfifo', [pipe]);
	spawn('sh', ['-c', `echo 'It rained on Monday.' > '${pipe}'`]);
	const reading = readAtOnce({file: pipe, isNamed: true});
	assert.equal(reading?.articles[0]?.text, 'It rained on Monday.');
});

test('what never ends is a problem, and is read no further than a file may be long', {
	skip: isWindows,
}, context => {
	const read = context.mock.method(fs, 'readSync');
	const reading = readAtOnce({file: '/dev/zero', isNamed: true});
	assert.match(reading?.problems[0]?.message ?? '', /more than 64 MB/);
	assert.ok(read.mock.callCount() <= 1025, `${read.mock.callCount()} pieces of 64 kB`);
});

test('a stream that never ends is a problem, and is left', async () => {
	const piece = Buffer.alloc(1024 * 1024, 'a');
	let pieces = 0;
	async function* endless() {
		for (;;) {
			pieces++;
			yield piece;
		}
	}

	const reading = await readArticlesFrom(endless(), '-');
	assert.match(reading?.problems[0]?.message ?? '', /more than 64 MB/);
	assert.equal(pieces, 65);
});

test('a file that has gone meanwhile is a problem', () => {
	const reading = readAtOnce({file: 'gone.txt', isNamed: false});
	assert.equal(reading?.problems.length, 1);
});

test('reading leaves the file as it was', context => {
	const folder = temporaryFolder(context, {'a.txt': 'One.\r\nTwo.\r\n'});
	const file = `${folder}/a.txt`;
	const before = fs.statSync(file);
	readAtOnce({file, isNamed: true});
	const after = fs.statSync(file);
	assert.deepEqual([after.mtimeMs, after.ctimeMs, after.mode], [before.mtimeMs, before.ctimeMs, before.mode]);
	assert.equal(fs.readFileSync(file, 'utf8'), 'One.\r\nTwo.\r\n');
});
