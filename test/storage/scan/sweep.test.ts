import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import test, {type TestContext} from 'node:test';
import type {Place} from '../../../source/storage/scan/place.ts';
import {type SweepOptions, sweep} from '../../../source/storage/scan/sweep.ts';
import type {SweepOutcome} from '../../../source/storage/scan/sweep-state.ts';
import {temporaryFolder} from '../../helpers/temporary-folder.ts';

const folderOf = (context: TestContext, ...names: readonly string[]): string =>
	fs.realpathSync(temporaryFolder(context, Object.fromEntries(names.map(name => [name, 'x']))));

type Swept = SweepOutcome & {readonly names: readonly string[]; readonly batches: readonly number[]};

function sweepAll(options: SweepOptions): Swept {
	const steps = sweep(options);
	const names: string[] = [];
	const batches: number[] = [];
	for (let step = steps.next(); ; step = steps.next()) {
		if (step.done) {
			return {...step.value, names, batches};
		}

		names.push(...step.value.map(file => file.path));
		batches.push(...(step.value.length > 0 ? [step.value.length] : []));
	}
}

const sweepRoot = (root: string, inside = '', mounts: readonly Place[] = []): Swept =>
	sweepAll({places: [{root, path: inside}], mounts});

test('every file is found with its size and time, by name in a folder', context => {
	const root = folderOf(context, 'b.txt', 'a/2.txt', 'a/deep/1.txt', 'A.txt');
	fs.utimesSync(`${root}/b.txt`, 1000, 1000.25);
	const {names, folders} = sweepRoot(root);
	assert.deepEqual(names, ['A.txt', 'b.txt', 'a/2.txt', 'a/deep/1.txt']);
	assert.deepEqual(
		folders.map(folder => folder.path),
		['', 'a', 'a/deep'],
	);
	const [file] = sweep({places: [{root: `${root}/b.txt`, path: ''}]}).next().value as unknown as unknown[];
	assert.deepEqual(file, {root: `${root}/b.txt`, path: '', size: 1, mtime: 1_000_250});
});

test('many files come in batches, each of them once', context => {
	const root = folderOf(context, ...Array.from({length: 1234}, (_, index) => `${index}.txt`));
	const {names, batches} = sweepRoot(root);
	assert.equal(new Set(names).size, 1234);
	assert.deepEqual(batches, [500, 500, 234]);
});

test('a part is swept alone, and what is not there has no files', context => {
	const root = folderOf(context, 'a/1.txt', 'a/in/2.txt', 'b/3.txt');
	assert.deepEqual(sweepRoot(root, 'a').names, ['a/1.txt', 'a/in/2.txt']);
	assert.deepEqual(sweepRoot(root, 'a/in/2.txt').names, ['a/in/2.txt']);
	const {names, unread, problems} = sweepRoot(root, 'gone/9.txt');
	assert.deepEqual({names, unread, problems}, {names: [], unread: [], problems: []});
});

test('what nobody means as an article, pipes and sockets are passed over and counted', {
	skip: process.platform === 'win32',
}, context => {
	const root = folderOf(context, 'a.txt', '.DS_Store', '.git/config', 'photo.JPG');
	execFileSync('mkfifo', [`${root}/pipe`]);
	fs.symlinkSync('pipe', `${root}/to-pipe`);
	fs.symlinkSync('/dev/null', `${root}/device`);
	const {names, passedOver} = sweepRoot(root);
	assert.deepEqual(names, ['a.txt']);
	assert.equal(passedOver, 6);
});

test('links are followed, a file is found at its own place rather than through a link, and links that lead back end', context => {
	const folder = folderOf(context, 'real/b.txt', 'other/c.txt', 'alone.txt');
	fs.symlinkSync(folder, `${folder}/real/up`);
	fs.symlinkSync('b.txt', `${folder}/real/a-link.txt`);
	fs.symlinkSync('../alone.txt', `${folder}/real/one.txt`);
	fs.symlinkSync('../alone.txt', `${folder}/real/two.txt`);
	fs.symlinkSync('..', `${folder}/other/back`);
	fs.mkdirSync(`${folder}/links`);
	fs.symlinkSync('../alone.txt', `${folder}/links/one.txt`);
	fs.symlinkSync('../alone.txt', `${folder}/links/two.txt`);
	fs.symlinkSync(`${folder}/other/c.txt`, `${folder}/links/three.txt`);
	const {names, hasLinks} = sweepRoot(`${folder}/real`);
	assert.equal(hasLinks, true);
	// What "up" leads to holds all others.
	assert.deepEqual(names.toSorted(), ['b.txt', 'up/other/c.txt', 'up/alone.txt'].toSorted());
	assert.deepEqual(sweepRoot(`${folder}/links`).names, ['one.txt', 'three.txt']);
	assert.deepEqual(sweepRoot(folder).names, ['alone.txt', 'other/c.txt', 'real/b.txt']);
});

test('a root that lies in another, or is named twice, is found once', context => {
	const root = folderOf(context, 'a/1.txt', '2.txt');
	const places = [root, `${root}/a`, root].map(one => ({root: one, path: ''}));
	assert.deepEqual(sweepAll({places}).names, ['2.txt', 'a/1.txt']);
});

test('a root that is not there is missing; a folder in it that is gone is not', context => {
	const root = folderOf(context, 'a.txt');
	const {unread, problems} = sweepRoot(`${root}/gone`);
	assert.deepEqual(unread, [{root: `${root}/gone`, path: '', reason: 'missing'}]);
	assert.deepEqual(problems, []);
});

test('a link to what is not there is a problem, and what was below it may come back', context => {
	const root = folderOf(context, 'a.txt');
	fs.symlinkSync('nowhere', `${root}/usb`);
	const {unread, problems} = sweepRoot(root);
	assert.deepEqual(unread, [{root, path: 'usb', reason: 'unreadable'}]);
	assert.match(problems[0]?.message ?? '', /a link to something that is not there/);
});

test('a folder that may not be looked into is a problem, and the others are read', context => {
	const root = folderOf(context, 'a.txt', 'locked/b.txt', 'z/c.txt');
	const readdir = context.mock.method(fs, 'readdirSync');
	// Permissions do not bind the superuser, as whom tests run in containers.
	readdir.mock.mockImplementationOnce(() => {
		throw Object.assign(new Error('EACCES: permission denied'), {code: 'EACCES'});
	}, 1);
	const {names, unread, problems} = sweepRoot(root);
	assert.deepEqual(names, ['a.txt', 'z/c.txt']);
	assert.deepEqual(unread, [{root, path: 'locked', reason: 'unreadable'}]);
	assert.match(problems[0]?.message ?? '', /not allowed to read it.*chmod/);
});

test('where a disk was mounted, an empty folder or none means that it is missing; one with files in it has them', context => {
	const root = folderOf(context, 'a.txt', 'filled/b.txt');
	fs.mkdirSync(`${root}/empty`);
	fs.mkdirSync(`${root}/never`);
	const mounts = ['empty', 'gone', 'filled'].map(inside => ({root, path: inside}));
	const outcome = sweepRoot(root, '', mounts);
	assert.deepEqual(outcome.names, ['a.txt', 'filled/b.txt']);
	assert.deepEqual(outcome.unread, [
		{root, path: 'empty', reason: 'missing'},
		{root, path: 'gone', reason: 'missing'},
	]);
	assert.deepEqual(
		outcome.mounts,
		mounts.slice(0, 2),
		'what is missing is known as a mount until it is back',
	);
	assert.deepEqual(sweepRoot(root, 'filled', mounts).unread, [], 'nothing is told of what was not swept');
	assert.deepEqual(sweepRoot(`${root}/empty`, '', [{root: `${root}/empty`, path: ''}]).unread, [
		{root: `${root}/empty`, path: '', reason: 'missing'},
	]);
});

test('a disk that is mounted in a folder is known by its device', {skip: !fs.existsSync('/dev/shm')}, () => {
	assert.deepEqual(sweepRoot('/dev/shm').mounts[0], {root: '/dev/shm', path: ''});
});

test('names in any encoding and of any signs are found', {skip: process.platform !== 'linux'}, context => {
	const root = folderOf(context);
	const names = ['caf\xE9.txt', 'new\nline.txt', 'a b.txt', "it's%20#2.txt", '-rf', '\xFCber/\xE4.txt'];
	for (const name of names) {
		const file = Buffer.from(`${root}/${name}`, 'latin1');
		if (name.includes('/')) {
			fs.mkdirSync(Buffer.from(`${root}/${path.dirname(name)}`, 'latin1'));
		}

		fs.writeFileSync(file, 'x');
	}

	assert.deepEqual(
		sweepRoot(root).names.toSorted(),
		['caf\\xE9.txt', 'new\nline.txt', 'a b.txt', "it's%20#2.txt", '-rf', '\\xFCber/\\xE4.txt'].toSorted(),
	);
});
