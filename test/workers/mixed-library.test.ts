import assert from 'node:assert/strict';
import fs from 'node:fs';
import test from 'node:test';
import type {IndexPlace} from '../../source/storage/index/index-place.ts';
import {openIndexToRead} from '../../source/storage/index/open-index.ts';
import type {LibraryNews} from '../../source/workers/library-news.ts';
import {isSettled, keep, placeFor} from './library.ts';
import {brokenFiles, goodFiles, type MixedFile, put, tale} from './mixed-folder.ts';

/** What a sentence that says what to do begins with. */
const advice = /\b(?:Save|Export|Pack|Unpack|Get|Fetch|Remove|Bring|Open|Name|chmod \+r)\b/;

type Named = {readonly name: string; readonly words: string};

/** The names under which something stands in an index, and what it says there. */
function read(place: IndexPlace, query: string): readonly Named[] {
	const database = openIndexToRead(place) ?? assert.fail('no index');
	try {
		return database
			.prepare(query)
			.all()
			.map(row => ({
				name: `${row['path']}${row['number'] === null ? '' : `#${row['number']}`}`,
				words: String(row['words']),
			}));
	} finally {
		database.close();
	}
}

const articlesOf = (place: IndexPlace): readonly Named[] =>
	read(
		place,
		'SELECT f.path, a.number, b.text AS words FROM article a JOIN file f ON f.id = a.file JOIN body b ON b.article = a.id',
	);
const problemsOf = (place: IndexPlace): readonly Named[] =>
	read(place, 'SELECT f.path, p.number, p.message AS words FROM problem p JOIN file f ON f.id = p.file');

const namesOf = (named: readonly Named[]): readonly string[] => named.map(({name}) => name).sort();
const sorted = (names: Iterable<string>): readonly string[] => [...names].sort();

/** One file of each hundred for every way of being broken. */
const each = 6;

/* Links that lead nowhere or to themselves, and files that may not be read, which root may. */
function putOddities(root: string): readonly string[] {
	const odd: string[] = [];
	for (let index = 0; index < each; index++) {
		fs.symlinkSync(`gone/${index}.txt`, `${root}/dangling ${index}.txt`);
		fs.symlinkSync(`loop ${index}`, `${root}/loop ${index}`);
		odd.push(`dangling ${index}.txt`, `loop ${index}`);
		if (process.getuid?.() !== 0) {
			put(root, `secret ${index}.txt`, tale(index));
			fs.chmodSync(`${root}/secret ${index}.txt`, 0);
			odd.push(`secret ${index}.txt`);
		}
	}

	fs.symlinkSync('..', `${root}/deep/back`);
	return odd;
}

function library(context: test.TestContext) {
	const {root, file} = placeFor(context);
	const place: IndexPlace = {kind: 'file', file};
	const good = goodFiles();
	const broken = brokenFiles(each);
	const all: readonly MixedFile[] = [...good, ...broken];
	for (const one of all) {
		put(root, one.file, one.bytes);
	}

	return {root, place, good, broken, all, odd: putOddities(root)};
}

test('a folder of all forms with one in a hundred broken: each article is listed, each problem explained, and each mended', async context => {
	const {root, place, good, broken, all, odd} = library(context);
	assert.ok(broken.length >= all.length / 100, 'one in a hundred');
	const first = keep(context, place, root);
	const settled = await first.heard(isSettled);

	const articles = articlesOf(place);
	const expected = sorted(good.flatMap(file => file.articles));
	assert.deepEqual(namesOf(articles), expected);
	for (const {name, words} of articles) {
		const [, number] = /tram (\d+)/.exec(name) ?? [];
		assert.ok(number === undefined || words.includes(tale(Number(number))), name);
	}

	const problems = problemsOf(place);
	const troubled = new Set([...all.flatMap(file => file.problems), ...odd]);
	assert.deepEqual(sorted(new Set(namesOf(problems))), sorted(troubled));
	for (const {name, words} of problems) {
		assert.match(words, advice, name);
		assert.match(words, /^[A-Z\p{L}\d].*\.$/su, name);
	}

	assert.deepEqual(
		settled,
		{kind: 'settled', passedOver: 2 * 7, remarks: []},
		'only the empty feeds and exports are passed over',
	);
	assert.ok(first.news.every(({kind}) => kind !== 'remark'));

	const secret = odd.filter(file => file.startsWith('secret'));
	// What may not be read is tried each time.
	const isNews = (told: LibraryNews): boolean =>
		secret.length === 0 || told.kind !== 'progress' || told.total !== secret.length;
	const start = first.news.length;
	first.worker.ask({kind: 'scan'});
	await first.heard(isSettled, start);
	assert.deepEqual(first.news.slice(start).filter(isNews), [settled], 'nothing is read again');
	await first.worker.stop();
	const second = keep(context, place, root);
	await second.heard(isSettled);
	assert.ok(
		second.news.filter(isNews).every(({kind}) => kind !== 'progress'),
		'nor at the next start',
	);

	for (const {file} of broken) {
		put(root, file, `${tale(9)} It is mended.`);
		fs.utimesSync(`${root}/${file}`, 1_000_000_007, 1_000_000_007);
	}

	for (const file of secret) {
		fs.chmodSync(`${root}/${file}`, 0o600);
	}

	put(root, 'gone/0.txt', tale(9));
	fs.rmSync(`${root}/dangling 1.txt`);
	const again = second.news.length;
	second.worker.ask({kind: 'scan'});
	await second.heard(isSettled, again);
	const mended = new Set([...broken.map(({file}) => file), ...secret, 'dangling 0.txt', 'dangling 1.txt']);
	assert.deepEqual(
		sorted(new Set(namesOf(problemsOf(place)))),
		sorted([...troubled].filter(name => !mended.has(name))),
	);
	assert.deepEqual(
		namesOf(articlesOf(place)),
		sorted([...expected, ...broken.map(({file}) => file), ...secret, 'gone/0.txt']),
	);
});
