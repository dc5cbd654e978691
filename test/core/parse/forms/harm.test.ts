/*
Files that mean harm: they become far larger than they are, lead out of where they are, or have no end.
*/
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {gzipSync, strToU8, type Zippable, zipSync} from 'fflate';
import {parseFile} from '../../../../source/core/parse/parse-file.ts';

const megabyte = 1024 * 1024;

async function problemsOf(file: string, bytes: Uint8Array): Promise<string> {
	const {problems} = await parseFile({file, bytes});
	return problems.map(({message}) => message).join('\n');
}

const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * megabyte).fill(0x20);

test('a ZIP archive that becomes a thousand times as large is not unpacked, and hides no other file', async () => {
	const bytes = zipSync({
		'bomb.txt': zeros(30),
		'a.txt': strToU8('It rained on Friday, and the fair was held all the same.'),
	});
	assert.ok(bytes.length < megabyte);
	const {articles, problems} = await parseFile({file: 'a.zip', bytes});
	assert.match(problems[0]?.message ?? '', /bomb\.txt: .*200 times/);
	assert.equal(articles.length, 1);
});

test('a gzip file that becomes a thousand times as large is not unpacked', async () => {
	assert.match(await problemsOf('a.txt.gz', gzipSync(zeros(30))), /200 times/);
});

test('a gzip file that is cut off is read as far as it goes, and says so', async () => {
	const text = Array.from(
		{length: 900},
		(_, index) => `{"title": "No. ${index}", "text": "${index ** 7} came."}`,
	).join('\n');
	const bytes = gzipSync(strToU8(text));
	const {articles, problems} = await parseFile({
		file: 'a.jsonl.gz',
		bytes: bytes.subarray(0, bytes.length >> 1),
	});
	assert.ok(articles.length > 100 && articles.length < 900, `${articles.length}`);
	assert.match(problems[0]?.message ?? '', /cut off/);
});

test('an entry of more than 64 MB is not unpacked', async () => {
	// Of numbers that come in no order, so that it does not shrink like a bomb.
	const large = new Uint8Array(66 * megabyte);
	for (let at = 0, state = 1; at < large.length; at += 61) {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		large[at] = 97 + (state >>> 28);
	}

	const bytes = zipSync({'large.txt': [large, {level: 1}]});
	assert.match(await problemsOf('a.zip', bytes), /large\.txt: .*64 MB/);
});

test('an archive says itself how large its files are, and is not believed', async () => {
	const bytes = Buffer.from(zipSync({'bomb.txt': zeros(30)}));
	// The lengths in the directory and before the file itself become 10.
	const directory = bytes.indexOf('PK\x01\x02', 0, 'latin1');
	bytes.writeUInt32LE(10, directory + 24);
	bytes.writeUInt32LE(10, 22);
	assert.match(await problemsOf('a.zip', bytes), /200 times/);
});

test('archives in archives are read three deep', async () => {
	const nest = (depth: number): Uint8Array =>
		depth === 0
			? strToU8('It rained on Friday.')
			: zipSync({[depth === 1 ? 'a.txt' : 'a.zip']: nest(depth - 1)});
	assert.equal((await parseFile({file: 'a.zip', bytes: nest(3)})).articles.length, 1);
	const {articles, problems} = await parseFile({file: 'a.zip', bytes: nest(4)});
	assert.equal(articles.length, 0);
	assert.match(problems[0]?.message ?? '', /more than three deep/);
});

test('an archive with more than 20,000 files is read as far as that', async () => {
	const empty = strToU8('');
	const files: Zippable = Object.fromEntries(
		Array.from({length: 20_010}, (_, index) => [
			`${index}.json`,
			[index === 0 ? strToU8('[]') : empty, {level: 0}],
		]),
	);
	assert.match(await problemsOf('a.zip', zipSync(files)), /more than 20,000 files/);
});

test('a name that leads out of an archive is only a name, in whatever encoding it is written', async () => {
	const bytes = Buffer.from(zipSync({'../../etc/caf_.txt': strToU8('It rained on Friday.')}));
	const name = Buffer.from('../../etc/caf_.txt');
	for (let at = bytes.indexOf(name); at !== -1; at = bytes.indexOf(name, at + 1)) {
		bytes[at + name.indexOf('_')] = 0x82;
	}

	const {articles} = await parseFile({file: 'a.zip', bytes});
	assert.deepEqual(articles[0]?.others, [{name: 'In the archive', value: 'etc/café.txt'}]);
});

test('entities that grow by the billion, and those that name files, stay as they are written', async () => {
	const entities = Array.from(
		{length: 30},
		(_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
	).join('');
	const bytes = Buffer.from(
		`<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "ha"><!ENTITY f SYSTEM "file:///etc/passwd">${entities}]><rss><channel><item><title>&e30;</title><description>&f; &e30;</description></item></channel></rss>`,
	);
	const {articles} = await parseFile({file: 'a.rss', bytes});
	assert.equal(articles[0]?.text, '&f; &e30;');
});

test('what is nested a hundred thousand deep is explained', async () => {
	const deep = 100_000;
	const cases: ReadonlyArray<readonly [file: string, text: string]> = [
		['a.rss', `<rss>${'<item>'.repeat(deep)}`],
		['a.json', `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`],
		['a.json', `{"title": "a", "text": ${'['.repeat(5000)}"deep"${']'.repeat(5000)}}`],
		['a.xml', `<nitf>${'<p>'.repeat(deep)}`],
	];
	for (const [file, text] of cases) {
		assert.match(
			await problemsOf(file, Buffer.from(text)),
			/broken|deep|No field|no text/,
			text.slice(0, 20),
		);
	}
});

test('markup that never ends its tags and quotes is gone through once', async () => {
	const {articles} = await parseFile({
		file: 'a.json',
		bytes: Buffer.from(JSON.stringify({title: 'a', text: `<p>${'<a "'.repeat(200_000)}`})),
	});
	assert.equal(articles.length, 1);
});
