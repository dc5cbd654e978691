import assert from 'node:assert/strict';
import fs from 'node:fs';
import test, {type TestContext} from 'node:test';
import type {Place} from '../../../source/storage/scan/place.ts';
import {type WatchOptions, watchFolders} from '../../../source/storage/scan/watch-folders.ts';
import {temporaryFolder} from '../../helpers/temporary-folder.ts';
import {until} from '../../helpers/until.ts';

const isLinux = process.platform === 'linux';

function open(context: TestContext, options: Partial<WatchOptions> = {}) {
	const heard: string[] = [];
	const failures: string[] = [];
	const root = fs.realpathSync(temporaryFolder(context, {'a/1.txt': 'x', 'a/in/2.txt': 'x', 'b/3.txt': 'x'}));
	const watch = watchFolders({
		hear: ({path}) => heard.push(path),
		fail: sentence => failures.push(sentence),
		...options,
	});
	context.after(watch.close);
	const places = (...paths: readonly string[]): readonly Place[] => paths.map(path => ({root, path}));
	const hears = (path: string): Promise<void> =>
		until(
			() => heard.includes(path),
			() => heard.join(),
		);
	return {root, watch, places, heard, hears, failures};
}

test('a watched folder tells what is made, changed and removed in it, but not what nobody means as an article', async context => {
	const {root, watch, places, heard, hears} = open(context);
	watch.update(places(''), places('', 'a'));
	fs.writeFileSync(`${root}/.DS_Store`, 'x');
	fs.writeFileSync(`${root}/a/4.txt`, 'x');
	await hears('a/4.txt');
	fs.rmSync(`${root}/a/1.txt`);
	await hears('a/1.txt');
	fs.mkdirSync(`${root}/c`);
	await hears('c');
	assert.ok(!heard.some(path => path.includes('DS_Store')));
});

test('names that are no UTF-8 are told as they are spelled', {skip: !isLinux}, async context => {
	const {root, watch, places, hears} = open(context);
	watch.update(places(''), places(''));
	fs.writeFileSync(Buffer.from(`${root}/caf\xE9.txt`, 'latin1'), 'x');
	await hears('caf\\xE9.txt');
});

test('folders that were changed just now are told, as that may have been missed; others are not', {
	skip: !isLinux,
}, context => {
	const {root, watch, places} = open(context);
	for (const folder of ['', 'a', 'a/in']) {
		fs.utimesSync(`${root}/${folder}`, 1000, 1000);
	}

	assert.deepEqual(watch.update(places(''), places('', 'a', 'a/in', 'b')), places('b'));
	assert.deepEqual(watch.update(places(''), places('', 'a', 'b')), [], 'they are watched already');
});

test('what is no longer there is no longer watched, where it was looked for', {
	skip: !isLinux,
}, async context => {
	const {root, watch, places, heard, hears} = open(context);
	watch.update(places(''), places('', 'a', 'a/in', 'b'));
	watch.update(places('a'), places('a'));
	fs.writeFileSync(`${root}/a/in/4.txt`, 'x');
	fs.writeFileSync(`${root}/b/5.txt`, 'x');
	await hears('b/5.txt');
	assert.ok(!heard.includes('a/in/4.txt'));
});

for (const [code, sentence] of [
	['ENOSPC', /^The library has more folders than the system lets newsreader watch: .+once a minute\./],
	['EIO', /^The folders of the library cannot be watched \(EIO\): changes are looked for once a minute\.$/],
] as const) {
	test(`where the system refuses with ${code}, that is told once, and nothing is watched`, context => {
		let opened = 0;
		const {watch, places, failures} = open(context, {
			watch: ((...given: Parameters<typeof fs.watch>) => {
				if (opened === 1) {
					throw Object.assign(new Error(code), {code});
				}

				opened++;
				return fs.watch(...given);
			}) as typeof fs.watch,
		});
		watch.update(places(''), places('', 'a', 'b'));
		watch.update(places(''), places('', 'a', 'b'));
		assert.equal(failures.length, 1);
		assert.match(failures[0] ?? '', sentence);
		assert.equal(opened, 1);
	});
}

test('a folder that is gone before it is watched is no failure', context => {
	const {watch, places, failures} = open(context);
	assert.deepEqual(watch.update(places(''), places('gone')), []);
	assert.deepEqual(failures, []);
});
