import assert from 'node:assert/strict';
import {test} from 'node:test';
import {currentCell} from '../../../source/session/compare/matrix.ts';
import {storyOf} from '../../../source/session/compare/story.ts';
import type {Session} from '../../../source/session/session.ts';
import {
	menuOf,
	openArticles,
	openSeeds,
	readingOn,
	sceneOn,
	screenOf,
	threeOutlets,
} from '../../helpers/compare-sessions.ts';

const story = (session: Session) => storyOf(session, screenOf(session));

const cell = (session: Session) => currentCell(sceneOn(session), story(session));

test('M opens the facts of all three outlets; its cells are gone through, and the ends hold', () => {
	const {press, session} = openArticles(threeOutlets);
	press('M');
	assert.equal(screenOf(session()).view, 'matrix');
	assert.equal(story(session()).articles.length, 3);
	const numbers = story(session()).story.facts.map(({fact}) => fact);
	press('g', 'h', 'h', 'h');
	assert.deepEqual(cell(session()), {fact: numbers[0], column: 0});
	press('k', 'l', 'l', 'l', 'j');
	assert.deepEqual(cell(session()), {fact: numbers[1], column: 2});
	press('G', 'j');
	assert.equal(cell(session()).fact, numbers.at(-1));
});

test('Enter on a cell opens a comparison with that outlet, at that fact', () => {
	const {press, session} = openArticles(threeOutlets);
	press('M', 'g', 'h', 'h');
	const column = story(session()).articles.findIndex(({file}) => file === 'third.txt');
	const row = story(session()).story.facts.findIndex(
		({reports}) => (reports[column]?.status ?? 'silent') !== 'silent',
	);
	press(...'l'.repeat(column), ...'j'.repeat(row), 'enter');
	const {articles} = readingOn(session());
	assert.ok([articles.left.file, articles.right.file].includes('third.txt'));
	assert.equal(screenOf(session()).view, 'text');
	assert.notEqual(screenOf(session()).focus, undefined);
});

test('P offers the third outlet for the active side, and the other side stays', () => {
	for (const side of ['left', 'right'] as const) {
		const {press, session} = openArticles(threeOutlets);
		press(side === 'left' ? 'h' : 'l', 'P');
		assert.equal(menuOf(session()).menu.items.length, 1);
		press('enter');
		const {articles} = readingOn(session());
		assert.equal(articles[side].file, 'third.txt');
		assert.notEqual(articles[side === 'left' ? 'right' : 'left'].file, 'third.txt');
	}
});

test('with two outlets there is no matrix, and nothing to exchange, and both say so', () => {
	const {press, session} = openSeeds();
	press('M');
	assert.equal(screenOf(session()).view, 'text');
	assert.match(session().notice ?? '', /needs three/);
	press('P');
	assert.match(session().notice ?? '', /no other article/);
});
