import assert from 'node:assert/strict';
import test from 'node:test';
import {keepMore, keepSurest} from '../../../source/core/facts/keep-surest.ts';

/** Every one of so many left sentences linked to every one of so many right ones, the first ones surest. */
const everyLink = (left: number, right: number) =>
	Array.from({length: left * right}, (_, index) => {
		const [row, column] = [Math.floor(index / right), index % right];
		return {left: row, right: column, score: 1 - (row + column) / 1000};
	});

test('links as articles have them are all kept', () => {
	const links = everyLink(5, 5);
	assert.deepEqual(keepSurest(links, 60), {links, perSentence: undefined});
});

test('a sentence that is like everything keeps its eight surest links', () => {
	const {links, perSentence} = keepSurest(everyLink(1, 20), 60);
	assert.deepEqual(
		links.map(({right}) => right),
		[0, 1, 2, 3, 4, 5, 6, 7],
	);
	assert.equal(perSentence, 8);
});

test('where all are like all, fewer are kept for each, so that they never come to thousands', () => {
	for (const size of [50, 200, 400]) {
		const {links, perSentence = 0} = keepSurest(everyLink(size, size), size);
		assert.ok(links.length <= Math.min(2000, 4 * size), `${size}: ${links.length}`);
		assert.ok(perSentence >= 1 && links.length >= size);
	}
});

test('links stay in their order', () => {
	const {links} = keepSurest(everyLink(12, 12).toReversed(), 12);
	const order = links.map(({left, right}) => left * 12 + right);
	assert.deepEqual(
		order,
		order.toSorted((one, other) => other - one),
	);
});

test('less sure links find room beside those that are kept, the surest first', () => {
	const kept = keepSurest(everyLink(1, 6), 60);
	const others = Array.from({length: 5}, (_, index) => ({
		left: 0,
		right: 6 + index,
		score: 0.1 + index / 100,
	}));
	assert.deepEqual(
		keepMore(kept, others, 60).map(({right}) => right),
		[10, 9],
	);
	// The same with still less sure ones among them.
	const more = [...others, {left: 0, right: 20, score: 0.05}];
	assert.deepEqual(keepMore(kept, more, 60), keepMore(kept, others, 60));
});

test('of less sure links a long article gets one for two sentences, a short one a hundred', () => {
	const apart = Array.from({length: 600}, (_, place) => ({left: place, right: place, score: 0.2}));
	const none = {links: [], perSentence: undefined};
	assert.equal(keepMore(none, apart, 600).length, 300);
	assert.equal(keepMore(none, apart, 150).length, 100);
});
