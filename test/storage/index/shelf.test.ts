import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {test} from 'node:test';
import {correctArticle} from '../../../source/core/corrections/correction.ts';
import {dayOf} from '../../../source/core/stories/days.ts';
import {addBatch, addRoots} from '../../../source/storage/index/add-batch.ts';
import {openIndex, openIndexToRead} from '../../../source/storage/index/open-index.ts';
import {createShelves} from '../../../source/storage/index/open-shelf.ts';
import {dayOfText} from '../../../source/storage/index/stories/read-outlines.ts';
import {correctInIndex, writeFile, writeOutline} from '../../../source/storage/index/write-file.ts';
import {inTransaction} from '../../../source/storage/store/connection.ts';
import {readArticle} from '../../helpers/sessions.ts';

let made = 0;

function openMemory() {
	const database = openIndex({kind: 'memory', name: `shelf-test-${made++}`});
	const names = addRoots(database, [{path: '/home/me/news', name: 'news'}]);
	return {database, names, shelves: createShelves(database, names)};
}

const header = (title: string, day: string, outlet = 'AP') =>
	`=== METADATA ===\n\nTitle: ${title}\nSource: ${outlet}\nPublished_Date: ${day}\n\n=== ARTICLE ===\n${title}\n\nSnow fell on ${title}.\n`;

const three = [
	readArticle('news/b.txt', header('Élan', '2025-11-02', 'Zeit')),
	readArticle('news/in/a.txt', header('“Dawn”', '2025-11-03')),
	readArticle('news/c.txt', 'Nobody knows when this was.'),
];

test('an article comes back from the index as it went in', () => {
	const {database, names, shelves} = openMemory();
	addBatch(database, names, {articles: three, problems: []});
	const shelf = shelves();
	assert.equal(shelf.count, 3);
	for (const article of three) {
		const id = shelf.idOf(article.file) ?? assert.fail(article.file);
		assert.deepEqual(shelf.article(id), article);
		assert.deepEqual(shelf.summary(id)?.metadata, article.metadata);
	}
});

test('listings are sorted by day, outlet and title; what is unknown stands last', () => {
	const {database, names, shelves} = openMemory();
	addBatch(database, names, {articles: three, problems: []});
	const shelf = shelves();
	const files = (order: Parameters<typeof shelf.listing>[0]) =>
		Array.from(shelf.listing(order)).flatMap(id => (id > 0 ? [shelf.summary(id)?.file] : []));
	assert.deepEqual(files('newest'), ['news/in/a.txt', 'news/b.txt', 'news/c.txt']);
	assert.deepEqual(files('oldest'), ['news/b.txt', 'news/in/a.txt', 'news/c.txt']);
	assert.deepEqual(files('outlet'), ['news/in/a.txt', 'news/b.txt', 'news/c.txt']);
	assert.deepEqual(shelf.outletHeading(-(shelf.listing('outlet')[0] ?? 0)), {outlet: 'AP', articles: 1});
	assert.deepEqual(files('title'), ['news/in/a.txt', 'news/b.txt', 'news/c.txt'], 'Dawn before Élan');
});

test('an article that stays keeps its id, and stays the same object; one that goes is gone everywhere', () => {
	const {database, names, shelves} = openMemory();
	const [root = 0] = names.keys();
	const write = (...texts: readonly string[]) =>
		inTransaction(database, () =>
			writeFile(
				database,
				{root, path: 'feed.jsonl', size: 1, mtime: 1, sha256: 'x', sweep: 1},
				{
					problems: [{message: 'Line 9 is cut.', number: 9}],
					articles: texts.map((text, index) => {
						const article = readArticle(`news/feed.jsonl#${index + 1}`, text);
						return {article, number: index + 1};
					}),
				},
			),
		);
	const [first, second] = write('One fish.', 'Two fish.');
	const before = shelves();
	const kept = before.article(second ?? 0);
	const [newest, ...others] = write('A new fish.', 'One fish.');
	const shelf = shelves();
	assert.equal(others[0], first);
	assert.equal(newest === second || newest === first, false);
	assert.equal(shelf.article(second ?? 0), undefined);
	assert.equal(shelf.count, 2);
	assert.equal(kept?.text, 'Two fish.');
	assert.deepEqual(shelf.problems(), [{file: 'news/feed.jsonl#9', message: 'Line 9 is cut.'}]);
	assert.equal(shelf.idOf('news/feed.jsonl#2'), first);
	const again = shelf.article(first ?? 0);
	assert.equal(shelves().article(first ?? 0), again);
	database.exec(`INSERT INTO body_words(body_words) VALUES('integrity-check')`);
	const found = database.prepare('SELECT rowid FROM body_words WHERE body_words MATCH ?').all('two');
	assert.deepEqual(found, []);
});

test('what the reader corrects is what an article is sorted and found by', () => {
	const {database, names, shelves} = openMemory();
	addBatch(database, names, {articles: three, problems: []});
	const id = shelves().idOf('news/c.txt') ?? assert.fail();
	const corrected = correctArticle(three[2] ?? assert.fail(), {outlet: 'UPI', published: '2025-12-24'});
	inTransaction(database, () => {
		correctInIndex(database, id, corrected);
		database.exec('DELETE FROM listing');
	});
	assert.equal(shelves().listing('newest')[0], id);
	const found = database.prepare('SELECT rowid AS id FROM head_words WHERE head_words MATCH ?').all('upi');
	assert.equal(found[0]?.['id'], id);
});

test('a month is sorted with its first day, but no day of it is claimed for stories', () => {
	const {database, names, shelves} = openMemory();
	addBatch(database, names, {articles: three, problems: []});
	const id = shelves().idOf('news/c.txt') ?? assert.fail();
	writeOutline(database, {article: id, day: '2025-12'}, {packed: new Uint8Array(), sketch: new Uint8Array()});
	const corrected = correctArticle(three[2] ?? assert.fail(), {published: '2025-12'});
	const dayOfOutline = (): unknown =>
		database.prepare('SELECT day FROM outline WHERE article = ?').get(id)?.['day'];
	assert.equal(dayOfOutline(), null);
	inTransaction(database, () => correctInIndex(database, id, corrected));
	assert.equal(dayOfOutline(), null);
	assert.equal(database.prepare('SELECT day FROM article WHERE id = ?').get(id)?.['day'], '2025-12');
	assert.ok(Number.isNaN(dayOf(corrected)));
	assert.ok(Number.isNaN(dayOfText('2025-12')));
	assert.equal(dayOfText('1970-01-03'), 2);
});

test('an index of another form, or a damaged one, is made anew; none is none to a reader', () => {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'newsreader-index-'));
	const file = path.join(folder, 'index', 'a.db');
	try {
		assert.equal(openIndexToRead({kind: 'file', file}), undefined);
		const first = openIndex({kind: 'file', file});
		addRoots(first, [{path: '/x', name: 'x'}]);
		first.exec('PRAGMA user_version = 999');
		first.close();
		assert.equal(openIndexToRead({kind: 'file', file}), undefined);
		const second = openIndex({kind: 'file', file});
		assert.deepEqual(second.prepare('SELECT * FROM root').all(), []);
		second.close();
		fs.writeFileSync(file, 'This is no database, and never was one.'.repeat(100));
		assert.equal(openIndexToRead({kind: 'file', file}), undefined);
		const third = openIndex({kind: 'file', file});
		assert.deepEqual(third.prepare('SELECT * FROM root').all(), []);
		third.close();
		assert.equal(fs.statSync(file).mode & 0o777, 0o600);
		assert.equal(fs.statSync(path.dirname(file)).mode & 0o777, 0o700);
	} finally {
		fs.rmSync(folder, {recursive: true});
	}
});
