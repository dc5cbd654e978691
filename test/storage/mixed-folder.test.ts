import assert from 'node:assert/strict';
import test, {type TestContext} from 'node:test';
import type {LibraryBatch} from '../../source/core/library-batch.ts';
import {readLibrary} from '../../source/storage/read-library.ts';
import {readWholeLibrary} from '../../source/storage/read-whole-library.ts';
import {madeFiles} from '../core/parse/forms/made-files.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';

const plain = {
	'a.txt': 'It rained on Friday, and the fair was held all the same.',
	'z.txt': '=== METADATA ===\nTitle: Fair held\n\n=== ARTICLE ===\nThe fair was held on Friday.\n',
};

const notMeant = {
	'.DS_Store': 'x',
	'~$orchard.docx': 'x',
	'photo.jpg': 'x',
	picture: Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'),
};

const broken = {
	'broken.docx': Buffer.from('PK\x03\x04 word/document.xml [Content_Types].xml'),
	'broken.pdf': '%PDF-1.7\nnothing of it',
	'broken.zip': Buffer.from('PK\x03\x04'),
	'broken.gz': Buffer.from('\x1F\x8B\x08\0\0', 'latin1'),
	'broken.warc': 'WARC/1.0\r\nContent-Length: 900\r\n\r\nx',
	'broken.rss': '<rss><channel><item><title>a</item></rss>',
	'binary.txt': Uint8Array.from({length: 400}, (_, index) => (index * 7) % 32),
	'empty.txt': '',
};

const mixed = (context: TestContext): string =>
	temporaryFolder(context, {
		...Object.fromEntries(madeFiles().map(({file, bytes}) => [file, bytes])),
		...plain,
		...notMeant,
		...broken,
	});

test('of a folder that mixes all forms, every good article is listed and every bad file explained', async context => {
	const folder = mixed(context);
	const {articles, problems, passedOver, done, total} = await readWholeLibrary([folder]);
	const named = (files: readonly {readonly file: string}[]): ReadonlySet<string> =>
		new Set(files.map(({file}) => file.slice(folder.length + 1).replace(/#\d+$/, '')));
	const good = named(articles);
	const told = named(problems);
	// Two of ours are empty, and hold neither.
	const expected = [...madeFiles().map(({file}) => file), ...Object.keys({...plain, ...broken})];
	assert.deepEqual(
		expected.filter(file => !good.has(file) && !told.has(file)),
		['empty.json', 'empty.rss'],
	);
	for (const file of Object.keys(broken)) {
		assert.ok(told.has(file) && !good.has(file), file);
	}

	assert.equal(passedOver, Object.keys(notMeant).length + 2);
	assert.deepEqual([done, total], [total, expected.length + 1]);
	assert.equal(new Set(articles.map(({file}) => file)).size, articles.length, 'each name means one article');
	for (const {message} of problems) {
		assert.match(message, /\. [A-Z].*\.$|\.$/);
	}
});

test('the first batch holds the texts, and the rest all other forms, in the order of the files', async context => {
	const folder = mixed(context);
	const {first, rest} = readLibrary([folder], {now: () => 0});
	const short = (batch: LibraryBatch): readonly string[] =>
		batch.articles.map(({file}) => file.slice(folder.length + 1));
	assert.deepEqual(short(first), ['a.txt', 'z.txt']);
	assert.ok(first.done < first.total);
	const files: string[] = [];
	let last = first;
	for await (const batch of rest) {
		files.push(...short(batch));
		last = batch;
	}

	assert.deepEqual([last.done, last.total], [first.total, first.total]);
	const order = [...new Set(files.map(file => file.replace(/#\d+$/, '')))];
	assert.deepEqual(
		order,
		order.toSorted((one, other) => (one < other ? -1 : 1)),
	);
	const whole = await readWholeLibrary([folder]);
	assert.deepEqual([...short(first), ...files].sort(), short(whole).toSorted());
});

test('a file that holds no article is passed over in a folder, and explained where it is named', async context => {
	const folder = temporaryFolder(context, {'empty.json': '[]'});
	assert.equal((await readWholeLibrary([folder])).passedOver, 1);
	const {problems, passedOver} = await readWholeLibrary([`${folder}/empty.json`]);
	assert.match(problems[0]?.message ?? '', /no article/);
	assert.equal(passedOver, 0);
});
