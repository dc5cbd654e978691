import assert from 'node:assert/strict';
import test from 'node:test';
import {keepSurest} from '../../../source/core/facts/keep-surest.ts';

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
