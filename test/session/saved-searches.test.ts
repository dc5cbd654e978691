import assert from 'node:assert/strict';
import {test} from 'node:test';
import {type SavedSearch, searchKey} from '../../source/core/state/saved-search.ts';
import {frameRows} from '../helpers/frames.ts';
import {driveSession, listedOn, readArticle} from '../helpers/sessions.ts';

const articles = ['fox', 'hen'].map(name =>
	readArticle(`${name}.txt`, `=== METADATA ===\n\nTitle: A ${name}\n\n=== ARTICLE ===\n\nThe ${name} ran.\n`),
);

function openKeeper() {
	const kept = new Map<string, SavedSearch>();
	return {
		kept,
		keeper: {
			list: () => [...kept.values()],
			keep: (search: SavedSearch) => void kept.set(searchKey(search), search),
			drop: (name: string) => void kept.delete(searchKey({name})),
		},
	};
}

test('a search is kept, found again at the next start, and forgotten', () => {
	const {keeper, kept} = openKeeper();
	const first = driveSession({articles, searches: keeper});
	first.run('searches.open');
	assert.match(first.session().notice ?? '', /No search is kept/);
	first.run('search.open').type('hen').run('search.leave', 'searches.open', 'menu.choose');
	assert.deepEqual([...kept.values()], [{name: 'hen', query: 'hen'}]);

	const second = driveSession({articles, searches: keeper});
	second.run('searches.open');
	assert.match(frameRows(second.session()).join('\n'), /Searches(?:.|\n)*❯ +hen/);
	second.run('menu.choose');
	assert.deepEqual(
		listedOn(second.session()).map(({file}) => file),
		['hen.txt'],
	);
	assert.equal(second.session().screens[0].selected, 'hen.txt');
	second.run('searches.open', 'menu.choose');
	assert.equal(kept.size, 0);
	assert.deepEqual(second.session().searches, []);
});

test('what cannot be kept is told', () => {
	const {keeper} = openKeeper();
	const full = {
		...keeper,
		keep() {
			throw new Error('the disk is full');
		},
	};
	const {run, session} = driveSession({articles, searches: full}).run('search.open').type('hen');
	run('search.leave', 'searches.open', 'menu.choose');
	assert.equal(session().notice, 'Not saved: the disk is full');
});

test('a mistake in a query is explained in its place, and the rest of it still searches', () => {
	const {type, session} = driveSession({articles}).run('search.open');
	type('hen outlt:x');
	assert.match(frameRows(session()).at(-1) ?? '', /Did you mean outlet:\?/);
	assert.equal(listedOn(session()).length, 1);
});

test('what only the text answers is shown with how it does, and opened there', () => {
	const far = readArticle(
		'far.txt',
		`=== METADATA ===\n\nTitle: Far\n\n=== ARTICLE ===\n\n${'Nothing here yet.\n\n'.repeat(60)}A heron stood there.\n`,
	);
	const {type, run, session} = driveSession({
		articles: [...articles, far],
		window: {columns: 140, rows: 24},
	}).run('search.open');
	type('heron');
	assert.match(frameRows(session()).join('\n'), /Far .*A heron stood there/);
	run('article.open');
	const screen = frameRows(session()).join('\n');
	assert.match(screen, /\/ heron.*1\/1/);
	assert.match(screen, /A heron stood there/);
});
