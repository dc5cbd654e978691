/* Stars, tags and what was read, and what becomes of them when articles are moved and changed. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import {DatabaseSync} from 'node:sqlite';
import test, {type TestContext} from 'node:test';
import type {Article} from '../../../source/core/article.ts';
import type {MarkEntry, Marks} from '../../../source/core/marks/mark.ts';
import {entriesOfMarks, noMarks} from '../../../source/core/marks/mark.ts';
import {marksOf, tagsOf} from '../../../source/core/marks/mark-book.ts';
import {forgetArticles} from '../../../source/storage/store/forget-kept.ts';
import {keepCorrections} from '../../../source/storage/store/keep-corrections.ts';
import {keepMarks} from '../../../source/storage/store/keep-marks.ts';
import {keepVerdicts} from '../../../source/storage/store/keep-verdicts.ts';
import {memoryStore} from '../../../source/storage/store/memory-store.ts';
import {migrations} from '../../../source/storage/store/migrations.ts';
import {noteChanges, type TextChange} from '../../../source/storage/store/note-changes.ts';
import {placeOf} from '../../../source/storage/store/place-of.ts';
import {surveyKept} from '../../../source/storage/store/survey-kept.ts';
import {temporaryFolder} from '../../helpers/temporary-folder.ts';
import {articleIn, entryOn, openTold, pairIn} from './entries.ts';

const texts = {a: 'The mayor resigned.', longer: 'The mayor resigned. Snow fell.', other: 'Rain was near.'};

const asia: Marks = {isStarred: true, isRead: true, tags: ['asia']};

const marking = (article: Article, wanted: Partial<Marks> = asia): readonly MarkEntry[] =>
	entriesOfMarks(article, noMarks, wanted);

function makeLibrary(context: TestContext) {
	const folder = temporaryFolder(context);
	const put = (name: string, text: string): Article => {
		fs.writeFileSync(`${folder}/${name}`, `${text}\n`);
		return articleIn(`${folder}/${name}`, text);
	};
	const database = `${folder}/data/newsreader.db`;
	const a = put('a.txt', texts.a);
	keepIn(database, marking(a));
	return {folder, database, a, put};
}

function keepIn(file: string, entries: readonly MarkEntry[]): void {
	const {store, told} = openTold(file);
	keepMarks(store).keep(entries);
	store.close();
	assert.deepEqual(told, []);
}

/** What one newsreader, which opens the database and ends, finds on each of these articles, which are all that there are. */
function recallIn(file: string, ...articles: readonly Article[]): readonly Marks[] {
	const {store, told} = openTold(file);
	const book = keepMarks(store).recallAll();
	store.close();
	assert.deepEqual(told, []);
	const here = new Set(articles.map(({id}) => id));
	return articles.map(({id, file: name}) =>
		marksOf(book, {article: id, file: placeOf(name)}, text => here.has(text)),
	);
}

function noteIn(file: string, ...changes: readonly TextChange[]): void {
	const {store} = openTold(file);
	noteChanges(store, changes);
	store.close();
}

function rowsOf(file: string, table: string) {
	const database = new DatabaseSync(file, {readOnly: true});
	try {
		return database.prepare(`SELECT * FROM ${table}`).all();
	} finally {
		database.close();
	}
}

test('of the entries on a mark the latest counts, and none is ever changed', context => {
	const {database, a} = makeLibrary(context);
	const before = rowsOf(database, 'mark_entry');
	assert.equal(before.length, 3);
	keepIn(database, entriesOfMarks(a, asia, {isStarred: false, tags: ['asia', 'Wire']}));
	assert.deepEqual(recallIn(database, a), [{isStarred: false, isRead: true, tags: ['asia', 'Wire']}]);
	const after = rowsOf(database, 'mark_entry');
	assert.deepEqual(after.slice(0, 3), before);
	assert.equal(new Set(after.map(({id}) => id)).size, 5);
	assert.ok(after.every(({at}) => at === new Date(String(at)).toISOString()));
	assert.ok(after.every(({file}) => file === fs.realpathSync(a.file)));
});

test('a marked article keeps its marks when it is moved, and when it is changed', context => {
	const {folder, database, put} = makeLibrary(context);
	assert.deepEqual(recallIn(database, put('a.txt', texts.longer)), [asia], 'changed');
	fs.renameSync(`${folder}/a.txt`, `${folder}/b.txt`);
	assert.deepEqual(recallIn(database, articleIn(`${folder}/b.txt`, texts.a)), [asia], 'moved');
});

test('a marked article that was seen to change keeps its marks wherever it is moved, again and again', context => {
	const {database, a, put} = makeLibrary(context);
	const file = placeOf(a.file);
	const longer = put('a.txt', texts.longer);
	noteIn(database, {file, before: a.id, after: longer.id});
	const moved = put('moved.txt', texts.longer);
	assert.deepEqual(recallIn(database, moved), [asia]);
	const other = put('moved.txt', texts.other);
	noteIn(database, {file, before: longer.id, after: other.id});
	assert.deepEqual(recallIn(database, put('last.txt', texts.other)), [asia]);
	assert.equal(rowsOf(database, 'sighting').length, 2);
});

test('changes of articles about which nothing is kept are not remembered', context => {
	const {folder, database, put} = makeLibrary(context);
	const b = put('b.txt', texts.other);
	noteIn(database, {file: placeOf(b.file), before: b.id, after: articleIn('x', texts.longer).id});
	assert.deepEqual(rowsOf(database, 'sighting'), []);
	noteIn(`${folder}/none.db`, {file: '/a', before: b.id, after: b.id});
	assert.ok(!fs.existsSync(`${folder}/none.db`));
});

test('in a file of several articles marks follow a text to another number', context => {
	const {folder, database, put} = makeLibrary(context);
	put('feed.json', '[]');
	const at = (number: number, text: string): Article => {
		const article = articleIn(`${folder}/feed.json#${number}`, text);
		return {...article, id: `${article.id}#${number}`};
	};
	keepIn(database, [
		...marking(at(1, texts.longer), {tags: ['one']}),
		...marking(at(2, texts.other), {tags: ['two']}),
	]);
	const {store} = openTold(database);
	context.after(store.close);
	const articles = [at(1, 'New.'), at(2, texts.longer), at(3, texts.other)];
	const here = new Set(articles.map(({id}) => id.slice(0, 16)));
	const book = keepMarks(store).recallAll();
	assert.deepEqual(
		articles.map(({id, file}) => marksOf(book, {article: id, file}, text => here.has(text)).tags),
		[[], ['one'], ['two']],
	);
});

test('from memory, marks hold for the run, and nothing is on the disk', () => {
	const store = memoryStore();
	const a = articleIn('a.txt');
	assert.equal(marksOf(keepMarks(store).recallAll(), {article: a.id, file: '/a.txt'}), noMarks);
	keepMarks(store).keep(marking(a));
	assert.deepEqual(marksOf(keepMarks(store).recallAll(), {article: a.id, file: undefined}), asia);
});

test('recalling makes nothing on the disk, and keeping nothing makes nothing', context => {
	const folder = temporaryFolder(context);
	const file = `${folder}/share/newsreader.db`;
	keepIn(file, []);
	assert.deepEqual(recallIn(file, articleIn('a.txt')), [noMarks]);
	assert.deepEqual(fs.readdirSync(folder), []);
});

test('marks that make no sense are passed over, and told once', context => {
	const {database, a} = makeLibrary(context);
	const editor = new DatabaseSync(database);
	editor.exec(`
		UPDATE mark_entry SET kind = 'toString' WHERE kind = 'star';
		UPDATE mark_entry SET value = char(27) || '[2J' WHERE kind = 'tag'`);
	editor.close();
	const {store, told} = openTold(database);
	context.after(store.close);
	for (let round = 0; round < 2; round++) {
		const book = keepMarks(store).recallAll();
		assert.deepEqual(marksOf(book, {article: a.id, file: a.file}), {...noMarks, isRead: true});
		assert.deepEqual(tagsOf(book), []);
	}

	assert.deepEqual(told, [
		`${database}: 2 marks were passed over: newsreader does not understand what is written there.`,
	]);
});

test('a full disk is told in words, and none of the marks is kept', context => {
	const {database, a} = makeLibrary(context);
	const {store} = openTold(database);
	context.after(store.close);
	store.write(opened => opened.exec('PRAGMA max_page_count = 1'));
	const many = Array.from({length: 5000}, (_, number) => articleIn(`${number}.txt`));
	assert.throws(() => keepMarks(store).keep(many.flatMap(one => marking(one))), /no room left/);
	assert.deepEqual(recallIn(database, a), [asia]);
	assert.equal(rowsOf(database, 'mark_entry').length, 3);
});

/** A database of form 3 with verdicts and corrections in it. */
function makeOld(context: TestContext) {
	const folder = temporaryFolder(context);
	const file = `${folder}/newsreader.db`;
	const articles = pairIn('a.txt', 'b.txt');
	const {store} = openTold(file, {migrations: migrations.slice(0, 3)});
	keepVerdicts(store).keep([entryOn(articles)]);
	const {id, file: name} = articles.left;
	keepCorrections(store).keep([{article: id, file: name, field: 'outlet', value: 'UPI'}]);
	// So newsreader kept an article of several.
	store.write(database =>
		database.exec(`
			UPDATE correction_entry SET article = article || '#2';
			UPDATE verdict_entry SET left_article = left_article || '#2', right_article = right_article || '#10'`),
	);
	store.close();
	return {folder, file, articles};
}

test('a database from before there were marks takes them, with a copy of itself beside it', context => {
	const {folder, file, articles} = makeOld(context);
	assert.deepEqual(recallIn(file, articles.left), [noMarks]);
	const copies = fs.readdirSync(folder).filter(name => /backup-v3-[\dTZ]+$/.test(name));
	assert.equal(copies.length, 1);
	assert.equal(rowsOf(`${folder}/${copies[0]}`, 'correction_entry').length, 1);
	keepIn(file, marking(articles.left));
	assert.deepEqual(recallIn(file, articles.left), [asia]);
	const {store} = openTold(file);
	context.after(store.close);
	assert.equal(keepVerdicts(store).recall(articles).length, 1);
	// They now go with the text, not with the number that it had.
	assert.equal(rowsOf(file, 'correction_entry')[0]?.['article'], articles.left.id);
	const [verdict] = rowsOf(file, 'verdict_entry');
	assert.deepEqual(
		[verdict?.['left_article'], verdict?.['right_article']],
		[articles.left.id, articles.right.id],
	);
	assert.deepEqual(keepCorrections(store).recall([articles.left]).get('a.txt'), {outlet: 'UPI'});
});

test('what nobody may write stays in its form, and is read without marks', {
	skip: process.platform === 'win32',
}, context => {
	const {folder, file, articles} = makeOld(context);
	fs.chmodSync(file, 0o444);
	fs.chmodSync(folder, 0o555);
	const isRoot = process.geteuid?.() === 0;
	if (isRoot) {
		process.seteuid?.(65_534);
	}

	try {
		assert.deepEqual(recallIn(file, articles.left), [noMarks]);
		const {store} = openTold(file);
		assert.equal(keepVerdicts(store).recall(articles).length, 1);
		assert.throws(() => keepMarks(store).keep(marking(articles.left)), /cannot be (?:written|opened)/);
		store.close();
	} finally {
		if (isRoot) {
			process.seteuid?.(0);
		}

		fs.chmodSync(folder, 0o755);
	}
});

test('marks are carried over from a damaged database', context => {
	const {database, a} = makeLibrary(context);
	const many = Array.from({length: 300}, (_, number) => articleIn(`${number}.txt`));
	keepIn(
		database,
		many.flatMap(one => marking(one, {isRead: true})),
	);
	const bytes = fs.readFileSync(database);
	const words = bytes.indexOf('/200.txt');
	const page = Math.floor(words / 4096) * 4096;
	fs.writeFileSync(database, bytes.fill(0xa5, page, page + 4096));
	const {store, told} = openTold(database);
	context.after(store.close);
	const book = keepMarks(store).recallAll();
	assert.deepEqual(marksOf(book, {article: a.id, file: undefined}), asia);
	const kept = many.filter(({id}) => marksOf(book, {article: id, file: undefined}).isRead).length;
	assert.ok(kept > 200 && kept < 300, String(kept));
	assert.match(
		told.join(),
		new RegExp(`was damaged.+; ${kept + 3} marks that could still be read in it went into`),
	);
});

test('forgetting an article takes its marks and what is remembered of it, and no others', context => {
	const {database, a, put} = makeLibrary(context);
	const b = put('b.txt', texts.other);
	keepIn(database, marking(b, {tags: ['wire']}));
	const longer = articleIn(a.file, texts.longer);
	noteIn(database, {file: placeOf(a.file), before: a.id, after: longer.id});
	const kept = {file: database, isOwn: true, indexFolder: `${database}.index`};
	const about = [{file: '/elsewhere.txt', article: longer.id}];
	const {marks} = surveyKept({...kept, about}, openTold(database).store).given ?? {};
	assert.equal(marks?.count, 3);
	assert.equal(marks?.articles, 1);
	forgetArticles(kept, about);
	assert.deepEqual(recallIn(database, a, b), [noMarks, {...noMarks, tags: ['wire']}]);
	assert.deepEqual(rowsOf(database, 'sighting'), []);
	assert.ok(!fs.readFileSync(database).includes('asia'));
});
