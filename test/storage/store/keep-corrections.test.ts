/* What the reader fills in about articles, and what becomes of it when they are moved and changed. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import {DatabaseSync} from 'node:sqlite';
import test, {type TestContext} from 'node:test';
import type {Article} from '../../../source/core/article.ts';
import type {
	CorrectionEntry,
	Corrections,
	EditableField,
} from '../../../source/core/corrections/correction.ts';
import {forgetArticles} from '../../../source/storage/store/forget-kept.ts';
import {keepCorrections} from '../../../source/storage/store/keep-corrections.ts';
import {keepVerdicts} from '../../../source/storage/store/keep-verdicts.ts';
import {memoryStore} from '../../../source/storage/store/memory-store.ts';
import {migrations} from '../../../source/storage/store/migrations.ts';
import {surveyKept} from '../../../source/storage/store/survey-kept.ts';
import {temporaryFolder} from '../../helpers/temporary-folder.ts';
import {articleIn, entryOn, openTold, pairIn} from './entries.ts';

const texts = {a: 'The mayor resigned.', longer: 'The mayor resigned. Snow fell.', other: 'Rain was near.'};

const entry = ({id, file}: Article, field: EditableField, value: string | null): CorrectionEntry => ({
	article: id,
	file,
	field,
	value,
});

/** A folder with `a.txt` in it and a database beside it, in which the outlet of `a.txt` is UPI. */
function makeLibrary(context: TestContext) {
	const folder = temporaryFolder(context);
	const put = (name: string, text: string): Article => {
		fs.writeFileSync(`${folder}/${name}`, `${text}\n`);
		return articleIn(`${folder}/${name}`, text);
	};
	const database = `${folder}/data/newsreader.db`;
	const a = put('a.txt', texts.a);
	keepIn(database, [entry(a, 'outlet', 'UPI')]);
	return {
		folder,
		database,
		a,
		put,
		remove: (name: string) => fs.rmSync(`${folder}/${name}`),
	};
}

function keepIn(file: string, entries: readonly CorrectionEntry[]): void {
	const {store, told} = openTold(file);
	keepCorrections(store).keep(entries);
	store.close();
	assert.deepEqual(told, []);
}

/** What one newsreader, which opens the database and ends, finds on each of these articles. */
function recallIn(file: string, ...articles: readonly Article[]): ReadonlyArray<Corrections | undefined> {
	const {store, told} = openTold(file);
	const found = keepCorrections(store).recall(articles);
	store.close();
	assert.deepEqual(told, []);
	return articles.map(article => found.get(article.file));
}

const upi = {outlet: 'UPI'};

function rowsOf(file: string, table: string) {
	const database = new DatabaseSync(file, {readOnly: true});
	try {
		return database.prepare(`SELECT * FROM ${table}`).all();
	} finally {
		database.close();
	}
}

test('of the corrections of a field the latest counts, and none is ever changed', context => {
	const {database, a} = makeLibrary(context);
	keepIn(database, [entry(a, 'title', 'A title'), entry(a, 'outlet', null)]);
	const before = rowsOf(database, 'correction_entry');
	keepIn(database, [entry(a, 'title', 'Another title')]);
	assert.deepEqual(recallIn(database, a), [{outlet: null, title: 'Another title'}]);
	const after = rowsOf(database, 'correction_entry');
	assert.deepEqual(after.slice(0, 3), before);
	assert.equal(new Set(after.map(({id}) => id)).size, 4);
	assert.ok(after.every(({at}) => at === new Date(String(at)).toISOString()));
	assert.deepEqual(
		after.map(({file}) => file),
		Array.from({length: 4}, () => fs.realpathSync(a.file)),
	);
});

test('all articles are looked up at once, and only the corrected ones answer', context => {
	const {database, a, put} = makeLibrary(context);
	const others = ['b', 'c', 'd'].map(name => put(`${name}.txt`, `What ${name} tells.`));
	const [, c] = others;
	assert.ok(c);
	keepIn(database, [entry(c, 'published', '2025-12-01')]);
	assert.deepEqual(recallIn(database, a, ...others), [upi, undefined, {published: '2025-12-01'}, undefined]);
});

test('a corrected article keeps its corrections through any row of changes and moves', context => {
	const {folder, database, put, remove} = makeLibrary(context);
	assert.deepEqual(recallIn(database, put('a.txt', texts.longer)), [upi], 'changed');
	remove('a.txt');
	assert.deepEqual(recallIn(database, put('b.txt', texts.longer)), [upi], 'changed, then moved');
	assert.deepEqual(recallIn(database, put('b.txt', texts.other)), [upi], 'and changed again');
	remove('b.txt');
	const last = put('c.txt', texts.other);
	assert.deepEqual(recallIn(database, last), [upi], 'and moved again');
	fs.symlinkSync(folder, `${folder}/link`);
	assert.deepEqual(
		recallIn(database, articleIn(`${folder}/link/c.txt`, 'Something else.')),
		[upi],
		'through a link',
	);
	assert.equal(rowsOf(database, 'correction_entry').length, 1);
});

test('the same text in another file is a copy, not the article, as long as its file is there', context => {
	const {database, a, put, remove} = makeLibrary(context);
	const copy = put('copy.txt', texts.a);
	assert.deepEqual(recallIn(database, a, copy), [upi, undefined]);
	assert.deepEqual(recallIn(database, copy), [undefined]);
	remove('a.txt');
	assert.deepEqual(recallIn(database, copy), [upi]);
});

test('what comes through a pipe is known by its text', context => {
	const {database} = makeLibrary(context);
	assert.deepEqual(recallIn(database, articleIn('-', texts.a), articleIn('/dev/fd/63', texts.other)), [
		upi,
		undefined,
	]);
});

test('in a file of several articles a correction follows its text to another number', context => {
	const {folder, database} = makeLibrary(context);
	fs.writeFileSync(`${folder}/feed.json`, '[]');
	const at = (number: number, text: string) => articleIn(`${folder}/feed.json#${number}`, text);
	keepIn(database, [entry(at(1, texts.a), 'outlet', 'AP'), entry(at(2, texts.other), 'outlet', 'AFP')]);
	assert.deepEqual(recallIn(database, at(1, 'New.'), at(2, texts.a), at(3, texts.other)), [
		undefined,
		{outlet: 'AP'},
		{outlet: 'AFP'},
	]);
	assert.deepEqual(recallIn(database, at(1, texts.longer), at(2, texts.other)), [
		{outlet: 'AP'},
		{outlet: 'AFP'},
	]);
});

test('recalling makes nothing on the disk, and keeping nothing makes nothing', context => {
	const folder = temporaryFolder(context);
	const file = `${folder}/share/newsreader.db`;
	keepIn(file, []);
	assert.deepEqual(recallIn(file, articleIn('a.txt')), [undefined]);
	assert.deepEqual(fs.readdirSync(folder), []);
});

test('from memory, corrections hold for the run', () => {
	const keeper = keepCorrections(memoryStore());
	const a = articleIn('a.txt');
	assert.equal(keeper.recall([a]).size, 0);
	keeper.keep([entry(a, 'title', 'A title')]);
	assert.deepEqual(keeper.recall([a]).get('a.txt'), {title: 'A title'});
});

test('a correction that makes no sense is passed over, and told once', context => {
	const {database, a} = makeLibrary(context);
	keepIn(database, [entry(a, 'title', 'A title')]);
	const editor = new DatabaseSync(database);
	editor.exec("UPDATE correction_entry SET field = 'toString' WHERE number = 1");
	editor.close();
	const {store, told} = openTold(database);
	context.after(store.close);
	for (let round = 0; round < 2; round++) {
		assert.deepEqual(keepCorrections(store).recall([a]).get(a.file), {title: 'A title'});
	}

	assert.deepEqual(told, [
		`${database}: 1 correction was passed over: newsreader does not understand what is written there.`,
	]);
});

test('a full disk is told in words, and nothing is kept', context => {
	const {database, a} = makeLibrary(context);
	const {store} = openTold(database);
	context.after(store.close);
	store.write(opened => opened.exec('PRAGMA max_page_count = 1'));
	const entries = Array.from({length: 500}, (_, number) => entry(a, 'title', `${number} ${'x'.repeat(400)}`));
	assert.throws(() => keepCorrections(store).keep(entries), /no room left/);
	assert.deepEqual(keepCorrections(store).recall([a]).get(a.file), upi);
});

test('a database from before there were corrections takes them, with a copy of itself beside it', context => {
	const folder = temporaryFolder(context);
	const file = `${folder}/newsreader.db`;
	const old = openTold(file, {migrations: migrations.slice(0, 2)});
	const articles = pairIn('a.txt', 'b.txt');
	keepVerdicts(old.store).keep([entryOn(articles)]);
	old.store.close();
	assert.deepEqual(recallIn(file, articles.left), [undefined]);
	assert.equal(fs.readdirSync(folder).filter(name => /backup-v2-[\dTZ]+$/.test(name)).length, 1);
	keepIn(file, [entry(articles.left, 'outlet', 'UPI')]);
	assert.deepEqual(recallIn(file, articles.left), [upi]);
	assert.equal(rowsOf(file, 'verdict_entry').length, 1);
});

test('corrections are carried over from a damaged database', context => {
	const {database, a} = makeLibrary(context);
	const {length} = fs.readFileSync(database);
	fs.truncateSync(database, length - 4096);
	const {store, told} = openTold(database);
	context.after(store.close);
	assert.deepEqual(keepCorrections(store).recall([a]).get(a.file), upi);
	assert.match(
		told.join(),
		/was damaged.+; the one correction that could still be read in it went into the new one\.$/,
	);
});

test('forgetting an article takes its corrections and what is remembered of it, and no others', context => {
	const {database, a, put, remove} = makeLibrary(context);
	const b = put('b.txt', texts.other);
	keepIn(database, [entry(b, 'outlet', 'AP')]);
	remove('a.txt');
	const moved = put('moved.txt', texts.a);
	assert.deepEqual(recallIn(database, moved), [upi]);
	assert.equal(rowsOf(database, 'sighting').length, 1);
	const about = [{file: fs.realpathSync(moved.file)}];
	const kept = {file: database, isOwn: true, indexFolder: `${database}.index`};
	const {given} = surveyKept({...kept, about}, openTold(database).store);
	assert.equal(given?.corrections.count, 1);
	assert.equal(given?.corrections.articles, 1);
	forgetArticles(kept, about);
	assert.deepEqual(recallIn(database, a, moved, b), [undefined, undefined, {outlet: 'AP'}]);
	assert.deepEqual(rowsOf(database, 'sighting'), []);
	assert.ok(!fs.readFileSync(database).includes('UPI'));
});
