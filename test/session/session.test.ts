import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import type {Article} from '../../source/core/article.ts';
import {bindings} from '../../source/session/keymap.ts';
import {selectedArticle} from '../../source/session/library-list.ts';
import {type Session, topScreen} from '../../source/session/session.ts';
import {update} from '../../source/session/update.ts';
import {driveSession, listedOn, readArticle, seedArticles} from '../helpers/sessions.ts';

const named = (file: string, title: string, day: string): Article =>
	readArticle(
		file,
		`=== METADATA ===\nTitle: ${title}\nSource: Example ${file}\nPublished_Date: ${day}\n=== ARTICLE ===\n${title} was told. `.padEnd(
			900,
			'More was said about it on that day. ',
		),
	);

const three = [
	named('a.txt', 'Harbour opens', '2025-01-01'),
	named('b.txt', 'Council votes', '2025-03-01'),
	named('c.txt', 'Railway closes', '2025-02-01'),
];

const titles = (articles: readonly Pick<Article, 'metadata'>[]) =>
	articles.map(({metadata}) => metadata.title?.value);

const library = (session: Session) => session.screens[0];

const selectedTitle = (session: Session) => selectedArticle(session, library(session))?.metadata.title?.value;

test('articles stand newest first, those without a date at the end', () => {
	const {session} = driveSession({articles: [...three, readArticle('0.txt', 'No date is known here.')]});
	assert.deepEqual(titles(listedOn(session())), [
		'Council votes',
		'Railway closes',
		'Harbour opens',
		undefined,
	]);
});

test('the selection stops at both ends, and a count moves it further', () => {
	const {run, type, session} = driveSession({articles: three});
	assert.equal(selectedTitle(session()), 'Council votes');
	run('list.up');
	assert.equal(selectedTitle(session()), 'Council votes');
	type('2j');
	assert.equal(selectedTitle(session()), 'Harbour opens');
	type('99k');
	assert.equal(selectedTitle(session()), 'Council votes');
});

test('while typing the best match is selected; Esc clears the query and keeps the article selected', () => {
	const {run, type, session} = driveSession({articles: three});
	run('search.open');
	type('harbuor');
	assert.deepEqual(titles(listedOn(session())), ['Harbour opens']);
	assert.equal(selectedTitle(session()), 'Harbour opens');
	run('escape');
	assert.equal(library(session()).query, '');
	assert.equal(selectedTitle(session()), 'Harbour opens');
});

test('a selection that the reader moved stays while they type on', () => {
	const {run, type, session} = driveSession({articles: three});
	run('search.open');
	type('example');
	run('list.down', 'list.down');
	const chosen = selectedTitle(session());
	type(' txt');
	assert.equal(selectedTitle(session()), chosen);
});

test('letters are text while typing, and commands again afterwards', () => {
	const {run, type, session, hasQuit} = driveSession({articles: three});
	run('search.open');
	type('quit jk');
	assert.equal(library(session()).query, 'quit jk');
	run('field.deleteWord');
	assert.equal(library(session()).query, 'quit ');
	run('field.deleteCharacter', 'field.clear');
	assert.equal(library(session()).query, '');
	assert.equal(hasQuit(), false);
	run('escape', 'quit');
	assert.equal(hasQuit(), true);
});

test('an article is read and left again, and the search is as it was', () => {
	const {run, type, session} = driveSession({articles: three});
	run('search.open');
	type('railway');
	run('article.open');
	assert.equal(topScreen(session()).kind, 'article');
	run('screen.close');
	assert.equal(topScreen(session()).kind, 'library');
	assert.equal(library(session()).query, 'railway');
});

test('the first marked is left, the second right, and a third replaces the second', () => {
	const {run, session} = driveSession({articles: three});
	run('article.mark', 'article.mark');
	assert.deepEqual(session().marked, ['b.txt', 'c.txt']);
	run('list.bottom', 'article.mark');
	assert.deepEqual(session().marked, ['b.txt', 'a.txt']);
	run('compare.open');
	const screen = topScreen(session());
	assert.ok(screen.kind === 'compare');
	assert.deepEqual(screen.articles, {left: 'b.txt', right: 'a.txt'});
});

test('a marked article and the selected one are a pair; nothing marked says what to do', () => {
	const {run, session} = driveSession({articles: three});
	run('compare.open');
	assert.match(session().notice ?? '', /space/);
	run('article.mark', 'list.bottom', 'compare.open');
	const screen = topScreen(session());
	assert.ok(screen.kind === 'compare');
	assert.deepEqual(screen.articles, {left: 'b.txt', right: 'a.txt'});
});

test('of two articles nothing needs to be marked', () => {
	const {run, session} = driveSession();
	run('compare.open');
	assert.equal(topScreen(session()).kind, 'compare');
});

test('compare in an article marks it and asks for the other', () => {
	const {run, session} = driveSession({articles: three});
	run('article.open', 'compare.open');
	assert.equal(topScreen(session()).kind, 'library');
	assert.deepEqual(session().marked, ['b.txt']);
	run('list.down', 'article.open', 'compare.open');
	const screen = topScreen(session());
	assert.ok(screen.kind === 'compare');
	assert.deepEqual(screen.articles, {left: 'b.txt', right: 'c.txt'});
});

test('a search in a text goes from hit to hit and round', () => {
	const {run, type, session} = driveSession({articles: seedArticles});
	run('article.open', 'find.open');
	type('peace');
	run('find.accept');
	const places: (number | undefined)[] = [];
	for (let step = 0; step < 8; step++) {
		const screen = topScreen(session());
		assert.ok(screen.kind === 'article');
		places.push(screen.hit);
		run('hit.next');
	}

	const screen = topScreen(session());
	assert.ok(screen.kind === 'article');
	assert.equal(new Set(places).size, 8);
	assert.equal(screen.hit, places[0]);
	run('hit.previous');
	const before = topScreen(session());
	assert.ok(before.kind === 'article' && before.hit === places[7]);
});

test('what the reader fills in is theirs, sorts the library, and survives an emptied field', () => {
	const {run, type, session} = driveSession({
		articles: [...three, readArticle('0.txt', 'No date is known here.')],
	});
	run('list.bottom', 'metadata.edit');
	type('UPI');
	run('field.next');
	type('Bridge falls');
	run('field.next');
	type('1 Dec 2025');
	run('edit.save');
	const [first] = listedOn(session());
	assert.deepEqual(first?.metadata, {
		outlet: {value: 'UPI', origin: 'reader'},
		title: {value: 'Bridge falls', origin: 'reader'},
		published: {value: '2025-12-01', origin: 'reader'},
	});
	run('list.top', 'metadata.edit', 'field.clear', 'edit.save');
	assert.equal(listedOn(session())[0]?.metadata.outlet, undefined);
});

test('a date that is none is refused with a way out, and nothing is lost', () => {
	const {run, type, session} = driveSession();
	run('list.bottom', 'metadata.edit');
	type('UPI');
	run('field.previous', 'field.previous', 'field.previous');
	type('sometime');
	run('edit.save');
	const screen = topScreen(session());
	assert.ok(screen.kind === 'edit');
	assert.match(screen.problem ?? '', /2025-12-01/);
	assert.equal(screen.values.outlet, 'UPI');
});

test('articles that come in later are listed, and the selection stays', () => {
	const {run, session, read} = driveSession({articles: three.slice(0, 1), paths: ['.']});
	run('article.mark');
	read(three.slice(1), {problems: [{file: 'x', message: 'The file is empty.'}]});
	assert.equal(listedOn(session()).length, 3);
	assert.equal(selectedTitle(session()), 'Harbour opens');
	run('problems.open');
	assert.equal(topScreen(session()).kind, 'problems');
});

const anyKey = fc.oneof(
	fc.constantFrom(
		...new Set(bindings.flatMap(({keys}) => keys.filter(key => !['Q', 'q', 'ctrl-c'].includes(key)))),
	),
	fc.constantFrom('z', '5', '0', 'é', '漢'),
);

test('law: whatever is pressed, the selection exists, the stack is never empty, and Esc ends in the library', () => {
	const articles = [...three, ...seedArticles];
	fc.assert(
		fc.property(
			fc.array(
				fc.oneof(
					anyKey,
					fc.record({columns: fc.integer({min: 1, max: 160}), rows: fc.integer({min: 1, max: 60})}),
				),
				{maxLength: 40},
			),
			steps => {
				const {store, session, hasQuit} = driveSession({articles});
				for (const step of steps) {
					if (typeof step === 'string') {
						store.press([step]);
					} else {
						store.dispatch({kind: 'resize', window: step});
					}

					assert.ok(session().screens.length > 0 && session().screens[0].kind === 'library');
					const shown = listedOn(session());
					assert.equal(selectedArticle(session(), library(session())) === undefined, shown.length === 0);
					assert.ok(session().marked.length <= 2);
				}

				store.press(Array.from({length: 2 * session().screens.length + 4}, () => 'esc'));
				assert.equal(session().screens.length, 1);
				assert.equal(library(session()).query, '');
				assert.equal(hasQuit(), false);
			},
		),
		{numRuns: 60},
	);
});

test('law: a session is a function of its commands', () => {
	const {session} = driveSession({articles: three});
	const data = () => structuredClone({...session(), shelf: undefined});
	const before = data();
	const once = update(session(), {kind: 'key', command: 'list.down'});
	const again = update(session(), {kind: 'key', command: 'list.down'});
	assert.deepEqual(once, again);
	assert.deepEqual(data(), before);
});

test('leaving and drawing anew are asked of the owner, and change nothing', () => {
	const {session} = driveSession();
	const ask = (command: 'quit' | 'interrupt' | 'redraw') => update(session(), {kind: 'key', command});
	assert.deepEqual(ask('quit'), [session(), {kind: 'quit', isInterrupted: false}]);
	assert.deepEqual(ask('interrupt'), [session(), {kind: 'quit', isInterrupted: true}]);
	assert.deepEqual(ask('redraw'), [session(), {kind: 'redraw'}]);
});
