import assert from 'node:assert/strict';
import test from 'node:test';
import {candidatesPerSentence, findCandidates} from '../../../source/core/facts/find-candidates.ts';
import {rankLikeness} from '../../../source/core/facts/rank-likeness.ts';

function find(rows: number, columns: number, cosine: (row: number, column: number) => number) {
	const cosines = Float32Array.from({length: rows * columns}, (_, cell) =>
		cosine(Math.floor(cell / columns), cell % columns),
	);
	const likeness = {rows, columns, cosines};
	return findCandidates(likeness, rankLikeness(likeness));
}

test('in articles of usual length every pair with a word in common is looked at', () => {
	assert.equal(find(60, 60, () => 0.5).length, 3600);
	assert.deepEqual(
		find(2, 2, (row, column) => row * column),
		[{left: 1, right: 1}],
	);
});

test('in long ones, so many for each sentence: the most alike', () => {
	const candidates = find(10, 3000, (_, column) => (column + 1) / 3000);
	const most = candidatesPerSentence({rows: 10, columns: 3000});
	const first = candidates.filter(({left}) => left === 9);
	assert.ok(first.slice(-most).every(({right}, index) => right === 3000 - most + index));
});

test('no more of them where all are alike to the last digit', () => {
	const size = 700;
	const most = candidatesPerSentence({rows: size, columns: size});
	assert.ok(find(size, size, () => 0.25).length <= 2 * most * size);
});
