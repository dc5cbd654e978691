import assert from 'node:assert/strict';
import fs from 'node:fs';
import test from 'node:test';
import {readArticle} from '../../source/storage/read-article.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';

test('a file far too large is a problem, and is not read', context => {
	const folder = temporaryFolder(context, {'large.txt': 'x'});
	const file = `${folder}/large.txt`;
	// Without content: the file has a size, and takes no room on the disk.
	fs.truncateSync(file, 65 * 1024 * 1024);
	const readFile = context.mock.method(fs, 'readFileSync');
	const reading = readArticle({file, isNamed: true});
	assert.equal(reading.kind, 'problem');
	assert.match(reading.kind === 'problem' ? reading.problem.message : '', /65 MB/);
	assert.equal(readFile.mock.callCount(), 0);
});

test('a file that has gone meanwhile is a problem', () => {
	const reading = readArticle({file: 'gone.txt', isNamed: false});
	assert.equal(reading.kind, 'problem');
});

test('reading leaves the file as it was', context => {
	const folder = temporaryFolder(context, {'a.txt': 'One.\r\nTwo.\r\n'});
	const file = `${folder}/a.txt`;
	const before = fs.statSync(file);
	readArticle({file, isNamed: true});
	const after = fs.statSync(file);
	assert.deepEqual([after.mtimeMs, after.ctimeMs, after.mode], [before.mtimeMs, before.ctimeMs, before.mode]);
	assert.equal(fs.readFileSync(file, 'utf8'), 'One.\r\nTwo.\r\n');
});
