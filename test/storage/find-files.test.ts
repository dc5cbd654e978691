import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test, {type TestContext} from 'node:test';
import {findFiles} from '../../source/storage/find-files.ts';
import {readAtOnce} from '../../source/storage/read-article.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';

const namesUnder = (folder: string, paths: readonly string[] = [folder]): readonly string[] =>
	findFiles(paths).files.map(({file}) => path.relative(folder, file));

const folderOf = (context: TestContext, ...names: readonly string[]): string =>
	temporaryFolder(context, Object.fromEntries(names.map(name => [name, 'x'])));

test('files are found however deep they lie, by name within a folder', context => {
	const folder = folderOf(context, 'b.txt', 'a/2.txt', 'a/deep/1.txt', 'A.txt', 'c');
	assert.deepEqual(namesUnder(folder), ['A.txt', 'a/2.txt', 'a/deep/1.txt', 'b.txt', 'c']);
});

test('paths keep their order, and a file that is named twice is found once', context => {
	const folder = folderOf(context, 'a.txt', 'b.txt');
	const paths = [`${folder}/b.txt`, folder, `${folder}/./a.txt`, `${folder}/b.txt`];
	assert.deepEqual(namesUnder(folder, paths), ['b.txt', 'a.txt']);
});

test('what nobody means as an article is passed over and counted', context => {
	const folder = folderOf(
		context,
		'a.txt',
		'.DS_Store',
		'.git/config',
		'photo.JPG',
		'page_files/style.css',
		'a.txt~',
	);
	const {files, passedOver, problems} = findFiles([folder]);
	assert.deepEqual(files, [{file: `${folder}/a.txt`, isNamed: false}]);
	assert.equal(passedOver, 5);
	assert.deepEqual(problems, []);
});

test('a file that the reader named is never passed over', context => {
	const folder = folderOf(context, '.hidden', 'photo.jpg');
	const {files} = findFiles([`${folder}/.hidden`, `${folder}/photo.jpg`]);
	assert.deepEqual(
		files.map(({isNamed}) => isNamed),
		[true, true],
	);
});

test('links are followed, each file is found once, and links that lead back end', context => {
	const folder = folderOf(context, 'real/a.txt', 'other/b.txt');
	fs.symlinkSync(folder, `${folder}/real/up`);
	fs.symlinkSync('../other', `${folder}/real/other`);
	fs.symlinkSync('a.txt', `${folder}/real/same.txt`);
	assert.deepEqual(namesUnder(`${folder}/real`), ['a.txt', 'other/b.txt']);
});

test('a link outside the folder leads to the file, under the name of the link', context => {
	const folder = folderOf(context, 'elsewhere/a.txt', 'here/b.txt');
	fs.symlinkSync('../elsewhere/a.txt', `${folder}/here/c.txt`);
	assert.deepEqual(namesUnder(`${folder}/here`), ['b.txt', 'c.txt']);
});

test('a link that leads nowhere, and one that leads to itself, are problems that say so', context => {
	const folder = folderOf(context, 'a.txt');
	fs.symlinkSync('missing', `${folder}/dangling`);
	fs.symlinkSync('itself', `${folder}/itself`);
	fs.symlinkSync('pong', `${folder}/ping`);
	fs.symlinkSync('ping', `${folder}/pong`);
	const {files, problems} = findFiles([folder]);
	assert.equal(files.length, 1);
	assert.deepEqual(
		problems.map(({file}) => path.basename(file)),
		['dangling', 'itself', 'ping', 'pong'],
	);
	assert.match(problems[0]?.message ?? '', /a link to something that is not there/);
	assert.match(problems[1]?.message ?? '', /a link that leads to itself/);
	assert.match(problems[2]?.message ?? '', /in a circle/);
});

test('a missing path is a problem that says what to do', () => {
	const {problems} = findFiles(['no/such/folder']);
	assert.deepEqual(problems, [
		{file: 'no/such/folder', message: 'There is no such file or folder. Check the spelling.'},
	]);
});

test('a folder that may not be looked into is a problem, and the others are read', context => {
	const folder = folderOf(context, 'a.txt', 'locked/b.txt');
	const readdir = context.mock.method(fs, 'readdirSync');
	// Permissions do not bind the superuser, as whom tests run in containers.
	readdir.mock.mockImplementationOnce(() => {
		throw Object.assign(new Error('EACCES: permission denied'), {code: 'EACCES'});
	}, 1);
	const {files, problems} = findFiles([folder]);
	assert.deepEqual(
		files.map(({file}) => path.basename(file)),
		['a.txt'],
	);
	assert.match(problems[0]?.message ?? '', /not allowed to read it.*chmod/);
});

test('a name that is not written in UTF-8 is spelled, and what lies there is read', context => {
	const folder = folderOf(context);
	const named = (name: string): Buffer => Buffer.from(`${folder}/${name}`, 'latin1');
	fs.writeFileSync(named('caf\xE9.txt'), 'The mayor resigned.');
	fs.symlinkSync('missing', named('d\xE9j\xE0'));
	fs.mkdirSync(named('\xFCber'));
	fs.writeFileSync(named('\xFCber/a.txt'), 'x');
	const {files, problems} = findFiles([folder]);
	assert.deepEqual(
		files.map(({file}) => path.relative(folder, file)),
		['caf\\xE9.txt', '\\xFCber/a.txt'].toSorted(),
	);
	const found = files.find(({file}) => file.includes('caf')) ?? assert.fail();
	assert.equal(readAtOnce(found)?.articles[0]?.text, 'The mayor resigned.');
	assert.match(problems[0]?.message ?? '', /a link to something that is not there/);
});

test('of a name typed in another encoding, only the folder can be named', context => {
	const [problem] = findFiles([`${folderOf(context)}/caf\uFFFD.txt`]).problems;
	assert.match(problem?.message ?? '', /not written in UTF-8\. Name its folder/);
});
