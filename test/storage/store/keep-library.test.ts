/* What belongs to a library: edits of stories, searches with a name, and where the reader was. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import {DatabaseSync} from 'node:sqlite';
import test, {type TestContext} from 'node:test';
import {longestState} from '../../../source/core/state/state-keeper.ts';
import type {StoryEdit} from '../../../source/core/stories/story-edit.ts';
import {countVerdicts} from '../../../source/storage/store/count-verdicts.ts';
import {forgetArticles} from '../../../source/storage/store/forget-kept.ts';
import {keepCorrections} from '../../../source/storage/store/keep-corrections.ts';
import {keepSearches} from '../../../source/storage/store/keep-searches.ts';
import {keepState} from '../../../source/storage/store/keep-state.ts';
import {keepStories} from '../../../source/storage/store/keep-stories.ts';
import {keepVerdicts} from '../../../source/storage/store/keep-verdicts.ts';
import {addRoots, libraryRoots} from '../../../source/storage/store/library-roots.ts';
import {noteChanges} from '../../../source/storage/store/note-changes.ts';
import {recallAllCorrections} from '../../../source/storage/store/recall-all-corrections.ts';
import {temporaryFolder} from '../../helpers/temporary-folder.ts';
import {articleIn, entryOn, openTold, pairIn} from './entries.ts';

function open(context: TestContext) {
	const file = `${temporaryFolder(context)}/data/newsreader.db`;
	const {store, told} = openTold(file);
	context.after(store.close);
	return {file, store, told};
}

const [one, two, three] = ['a', 'b', 'c'].map(letter => letter.repeat(16)) as [string, string, string];

const edits: readonly StoryEdit[] = [
	{kind: 'join', articles: [one, `${two}#3`]},
	{kind: 'split', article: one, from: [two, three]},
	{kind: 'name', articles: [one, two], name: 'The “mayor”\uD800 affair'},
	{kind: 'name', articles: [one], name: null},
];

test('edits of stories come back as they were made, in their order, in another newsreader', context => {
	const {file, store, told} = open(context);
	assert.deepEqual(keepStories(store).recallAll(), []);
	keepStories(store).keep([]);
	assert.ok(!fs.existsSync(file));
	keepStories(store).keep(edits.slice(0, 1));
	keepStories(store).keep(edits.slice(1));
	assert.deepEqual(keepStories(openTold(file).store).recallAll(), edits);
	assert.deepEqual(told, []);
});

test('an edit holds for what its texts became', context => {
	const {store} = open(context);
	keepStories(store).keep(edits.slice(1));
	noteChanges(store, [{file: '/a.txt', before: one, after: three}]);
	assert.deepEqual(keepStories(store).recallAll(), [
		{kind: 'split', article: one, from: [two, three]},
		{kind: 'split', article: three, from: [two, three]},
		{kind: 'name', articles: [one, three, two], name: 'The “mayor”\uD800 affair'},
		{kind: 'name', articles: [one, three], name: null},
	]);
});

test('edits that make no sense are passed over, and told', context => {
	const {file, store, told} = open(context);
	keepStories(store).keep(edits);
	const editor = new DatabaseSync(file);
	for (const [number, edit] of ['{', '{"kind":"join","articles":["x"]}', '[]'].entries()) {
		editor.prepare('UPDATE story_entry SET edit = ? WHERE number = ?').run(edit, number + 1);
	}

	editor.close();
	assert.deepEqual(keepStories(store).recallAll(), edits.slice(3));
	assert.match(told.join(), /3 edits of stories were passed over/);
	// What cannot be read is no reason to forget nothing.
	forgetArticles({file, isOwn: true, indexFolder: `${file}.index`}, [{file: '/a.txt', article: one}]);
	assert.deepEqual(keepStories(openTold(file).store).recallAll(), []);
});

test('forgetting an article takes the edits that name it, and no others', context => {
	const {file, store} = open(context);
	keepStories(store).keep(edits);
	store.close();
	forgetArticles({file, isOwn: true, indexFolder: `${file}.index`}, [
		{file: '/b.txt#1', article: `${two}#1`},
	]);
	assert.deepEqual(keepStories(store).recallAll(), edits.slice(3));
});

test('searches are kept by name, in any case, and dropped', context => {
	const {file, store} = open(context);
	const searches = keepSearches(store);
	assert.deepEqual(searches.list(), []);
	searches.keep({name: 'Élysée ', query: ' outlet:afp   after:2025 '});
	searches.keep({name: '', query: 'tag:asia'});
	searches.keep({name: 'Nothing', query: '  '});
	assert.deepEqual(searches.list(), [
		{name: 'Élysée', query: 'outlet:afp after:2025'},
		{name: 'tag:asia', query: 'tag:asia'},
	]);
	searches.keep({name: 'elysee', query: 'macron'});
	assert.deepEqual(keepSearches(openTold(file).store).list()[0], {name: 'elysee', query: 'macron'});
	searches.drop('ELYSEE');
	searches.drop('never there');
	assert.deepEqual(
		searches.list().map(({name}) => name),
		['tag:asia'],
	);
});

test('where the reader was is known by the library, whatever the order of its paths', context => {
	const {file, store} = open(context);
	const state = {screens: ['library', {article: 'a.txt', quote: '“He said\uDC00'}], order: null};
	keepState(store).keep(['/b', '/a'], state);
	const again = keepState(openTold(file).store);
	assert.deepEqual(again.recall(['/a', '/b', '/a']), state);
	assert.equal(again.recall(['/a']), undefined);
	keepState(store).keep(['/a', '/b'], {screens: []});
	assert.deepEqual(again.recall(['/a', '/b']), {screens: []});
});

test('what is too large, or no JSON, leaves the state as it was', context => {
	const {store, told} = open(context);
	const keeper = keepState(store);
	const circle: {inner?: unknown} = {};
	circle.inner = circle;
	keeper.keep(['/a'], 'before');
	for (const state of ['x'.repeat(longestState), circle, undefined, 1n]) {
		keeper.keep(['/a'], state);
	}

	assert.equal(keeper.recall(['/a']), 'before');
	store.write(database => database.exec('UPDATE reading_state SET state = \'{"screens": [\''));
	assert.equal(keeper.recall(['/a']), undefined);
	assert.deepEqual(told, []);
});

test('the libraries that were opened last are remembered, a hundred of them', context => {
	const {store} = open(context);
	const keeper = keepState(store);
	for (let number = 0; number < 105; number++) {
		keeper.keep([`/${number}`], number);
		store.write(database =>
			database
				.prepare('UPDATE reading_state SET at = ? WHERE library = ?')
				.run(new Date(number * 1000).toISOString(), JSON.stringify([`/${number}`])),
		);
	}

	keeper.keep(['/last'], 'last');
	assert.equal(keeper.recall(['/last']), 'last');
	assert.equal(keeper.recall(['/104']), 104);
	assert.equal(keeper.recall(['/0']), undefined);
});

test('where nothing can be kept, neither a state nor a path of the library is an error at the start', context => {
	const folder = temporaryFolder(context, {share: ''});
	const {store} = openTold(`${folder}/share/newsreader.db`);
	keepState(store).keep(['/a'], {});
	assert.equal(keepState(store).recall(['/a']), undefined);
	assert.deepEqual(libraryRoots(store), []);
	assert.throws(() => addRoots(store, ['/news']), /is a file, not a folder/);
});

test('all of it is carried over from a damaged database', context => {
	const {file, store} = open(context);
	addRoots(store, ['/news', '/other']);
	keepStories(store).keep(edits.slice(0, 1));
	keepSearches(store).keep({name: 'asia', query: 'tag:asia'});
	keepState(store).keep(['/news'], {screens: []});
	store.close();
	const bytes = fs.readFileSync(file);
	bytes.write('verdicd TEXT', bytes.indexOf('verdict TEXT'));
	fs.writeFileSync(file, bytes);
	const {store: mended, told} = openTold(file);
	context.after(mended.close);
	assert.equal(keepVerdicts(mended).recall(pairIn('a.txt', 'b.txt')).length, 0);
	assert.match(
		told.join(),
		/; the one edit of stories, the one saved search and 2 paths of the library that could still be read/,
	);
	assert.deepEqual(libraryRoots(mended), ['/news', '/other']);
	assert.deepEqual(keepStories(mended).recallAll(), edits.slice(0, 1));
	assert.equal(keepSearches(mended).list().length, 1);
	assert.deepEqual(keepState(mended).recall(['/news']), {screens: []});
});

test('a library picks its few corrected articles by text and file, and asks for all at once', context => {
	const {store} = open(context);
	const folder = temporaryFolder(context, {'a.txt': 'x', 'moved.txt': 'x', 'feed.json': '[]'});
	const a = articleIn(`${folder}/a.txt`, 'The mayor resigned.');
	const second = articleIn(`${folder}/feed.json#2`, 'Snow fell.');
	assert.deepEqual(recallAllCorrections(store).texts, new Set());
	keepCorrections(store).keep([
		{article: a.id, file: a.file, field: 'outlet', value: 'UPI'},
		{article: `${second.id}#2`, file: second.file, field: 'title', value: 'Snow'},
	]);
	const real = fs.realpathSync(folder);
	const standing = [
		{name: 'same', article: a.id, file: `${real}/a.txt`},
		{name: 'third', article: `${second.id}#3`, file: `${real}/feed.json#3`},
		{name: 'new second', article: `${one}#2`, file: `${real}/feed.json#2`},
		{name: 'copy', article: a.id, file: `${real}/moved.txt`},
	];
	const book = recallAllCorrections(store);
	assert.deepEqual(book.texts, new Set([a.id, second.id]));
	assert.deepEqual(book.files, new Set([`${real}/a.txt`, `${real}/feed.json#2`]));
	assert.deepEqual(
		[...book.of(standing)],
		[
			['same', {outlet: 'UPI'}],
			['third', {title: 'Snow'}],
		],
	);
	fs.rmSync(`${folder}/a.txt`);
	assert.deepEqual(book.of(standing.slice(3)).get('copy'), {outlet: 'UPI'});
	assert.ok(recallAllCorrections(store).files.has(`${real}/moved.txt`), 'where it was met is remembered');
});

test('verdicts are counted for each text and file', context => {
	const {store} = open(context);
	const [ab, bc] = [pairIn('a.txt', 'b.txt'), pairIn('b.txt', 'c.txt')];
	assert.equal(countVerdicts(store).texts.size, 0);
	keepVerdicts(store).keep([entryOn(ab), entryOn(ab), entryOn(bc)]);
	const {texts, files} = countVerdicts(store);
	assert.deepEqual(
		[ab.left, ab.right, bc.right].map(({id}) => texts.get(id)),
		[2, 3, 1],
	);
	assert.equal(files.get(`${fs.realpathSync('.')}/b.txt`), 3);
});
