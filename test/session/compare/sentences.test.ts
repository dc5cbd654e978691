import assert from 'node:assert/strict';
import {test} from 'node:test';
import {factsAt} from '../../../source/session/compare/scene.ts';
import {
	isCurrentInSight,
	openSeeds,
	openTexts,
	readingOn,
	sceneOn,
	screenOf,
	sentenceIndexOn,
	sentenceOn,
	topOn,
} from '../../helpers/compare-sessions.ts';

test('j and k go from sentence to sentence of the active text, and stop at both ends', () => {
	const {press, session} = openTexts('One came. Two went. Three stayed.', 'Nobody was there.');
	assert.equal(sentenceOn(session()), 'One came.');
	press('j');
	assert.equal(sentenceOn(session()), 'Two went.');
	press('j', 'j', 'j');
	assert.equal(sentenceOn(session()), 'Three stayed.');
	press('k');
	assert.equal(sentenceOn(session()), 'Two went.');
	press('k', 'k', 'k');
	assert.equal(sentenceOn(session()), 'One came.');
	assert.equal(sentenceOn(session(), 'right'), 'Nobody was there.', 'the other text keeps its own');
});

test('the arrows are j and k', () => {
	const {press, session} = openTexts('One came. Two went. Three stayed.', 'Nobody was there.');
	press('down', 'down', 'up');
	assert.equal(sentenceOn(session()), 'Two went.');
});

test('a count moves so many sentences, and holds for one key', () => {
	const {type, session} = openSeeds();
	type('g');
	type('5j');
	assert.equal(sentenceIndexOn(session()), 5);
	type('j');
	assert.equal(sentenceIndexOn(session()), 6);
	type('3k');
	assert.equal(sentenceIndexOn(session()), 3);
	type('9999j');
	assert.equal(sentenceIndexOn(session()), readingOn(session()).sentences.left.length - 1);
});

test('from one end to the other each sentence is met once, in sight, and the focus is a fact told in it', () => {
	for (const side of ['left', 'right'] as const) {
		const {press, session} = openSeeds();
		press(side === 'left' ? 'h' : 'l', 'g');
		const {sentences} = readingOn(session());
		for (const index of sentences[side].keys()) {
			assert.equal(sentenceIndexOn(session(), side), index);
			assert.ok(isCurrentInSight(session()), `sentence ${index}`);
			const scene = sceneOn(session());
			const told = factsAt(scene.reading, side, sentences[side][index]).map(({fact}) => fact.fact);
			const {focus} = screenOf(session());
			assert.ok(focus === undefined ? told.length === 0 : told.includes(focus), `focus ${focus} of ${told}`);
			press('j');
		}
	}
});

test('a sentence longer than its pane is scrolled through by j, left at its end, and likewise by k', () => {
	const items = Array.from({length: 200}, (_, index) => `the council heard item ${index}`);
	const long = `At first ${items.join(', ')}.`;
	const {press, session} = openTexts(`${long} Then it ended.`, 'Nothing happened here.');
	assert.equal(sentenceOn(session()), long);
	const tops = [topOn(session(), 'left')];
	while (sentenceOn(session()) === long && tops.length < 50) {
		press('j');
		tops.push(topOn(session(), 'left'));
	}

	assert.equal(sentenceOn(session()), 'Then it ended.');
	assert.ok(tops.length > 4, 'more than a page was scrolled through');
	assert.deepEqual(
		tops,
		tops.toSorted((one, other) => one - other),
	);
	const rows = sceneOn(session()).panes.left.rows;
	for (const [index, top] of tops.slice(1).entries()) {
		assert.ok(top - (tops[index] ?? 0) < rows, 'no row is jumped over');
	}

	press('k');
	assert.equal(sentenceOn(session()), long);
	for (let step = 0; step < 20; step++) {
		press('k');
	}

	assert.equal(sentenceOn(session()), long);
	assert.equal(topOn(session(), 'left'), 0, 'its beginning is reached again');
});

test('headline, caption and byline are seen, but no sentence of theirs is ever the current one', () => {
	const {press, session} = openSeeds();
	for (const side of ['left', 'right'] as const) {
		press(side === 'left' ? 'h' : 'l', 'g');
		const {articles, sentences} = readingOn(session());
		assert.ok(articles[side].furniture.length > 0);
		for (const sentence of sentences[side]) {
			const inside = articles[side].furniture.filter(
				({start, end}) => start < sentence.end && sentence.start < end,
			);
			assert.deepEqual(inside, []);
		}

		assert.equal(topOn(session(), side), 0, 'g shows the furniture above the first sentence');
	}
});

test('in texts of one sentence every key leaves the reader at it', () => {
	const {press, session} = openTexts('The mayor resigned on Friday.', 'A ship sank.');
	press('j', 'k', 'G', 'g', 'space', 'b', 'ctrl-d', 'ctrl-u', 'ctrl-e', 'ctrl-y', 'J', 'K');
	assert.equal(sentenceOn(session()), 'The mayor resigned on Friday.');
	assert.equal(topOn(session(), 'left'), 0);
	press('tab');
	assert.equal(sentenceOn(session()), 'A ship sank.');
});

test('a text of nothing but furniture has no sentence, and no key minds', () => {
	const {press, session} = openTexts(
		'1 of 2 | A ship in the harbour. (AP Photo/Ann Example)',
		'The mayor resigned on Friday.',
	);
	press(
		'h',
		'j',
		'k',
		']',
		'[',
		'enter',
		'&',
		'a',
		'r',
		'e',
		'O',
		'j',
		'O',
		'A',
		'A',
		'L',
		'j',
		'L',
		'w',
		'w',
		'X',
		'G',
		'g',
	);
	assert.equal(screenOf(session()).kind, 'compare');
});

test('g and G go to the ends of both texts', () => {
	const {press, session} = openSeeds();
	press('G');
	const {panes} = sceneOn(session());
	assert.equal(sentenceIndexOn(session()), readingOn(session()).sentences.left.length - 1);
	for (const side of ['left', 'right'] as const) {
		assert.ok(topOn(session(), side) >= panes[side].lines.length - panes[side].rows, side);
	}

	press('g');
	assert.equal(sentenceIndexOn(session()), 0);
	assert.equal(topOn(session(), 'left'), 0);
});

test('page keys scroll by a page less two rows, and the current sentence stays in sight', () => {
	const {press, session} = openSeeds();
	press('g');
	const {rows} = sceneOn(session()).panes.left;
	press('space');
	assert.equal(topOn(session(), 'left'), rows - 2);
	assert.ok(isCurrentInSight(session()));
	press('ctrl-d');
	assert.equal(topOn(session(), 'left'), rows - 2 + (rows >> 1));
	press('ctrl-u', 'b');
	assert.equal(topOn(session(), 'left'), 0);
	assert.ok(isCurrentInSight(session()));
});
