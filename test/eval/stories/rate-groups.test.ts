import assert from 'node:assert/strict';
import {test} from 'node:test';
import {rateGroups} from './rate-groups.ts';

const storyOf = (item: string) => item.slice(0, 1);

test('B-cubed: each item rates its group by the share of its story', () => {
	const groups = [['a1', 'a2', 'b1'], ['a3'], ['c1']];
	const {precision, recall} = rateGroups(groups, storyOf, () => true);
	assert.equal(precision.toFixed(4), ((2 / 3 + 2 / 3 + 1 / 3 + 1 + 1) / 5).toFixed(4));
	assert.equal(recall.toFixed(4), ((2 / 3 + 2 / 3 + 1 + 1 / 3 + 1) / 5).toFixed(4));
});

test('what is not rated still stands in the groups', () => {
	const rated = rateGroups([['a1', 'a2', 'b1']], storyOf, item => item.startsWith('a'));
	assert.equal(rated.precision.toFixed(4), (2 / 3).toFixed(4));
	assert.equal(rated.recall, 1);
	assert.equal(rated.F1.toFixed(4), (0.8).toFixed(4));
});
