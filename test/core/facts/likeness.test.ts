import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {likenessAt, measureLikeness} from '../../../source/core/facts/measure-likeness.ts';
import {mostRanked, rankLikeness} from '../../../source/core/facts/rank-likeness.ts';
import {featuresOf, profilesOf} from './measured-pair.ts';

const left = 'The ferry sank off Ghent. It was so. The mayor resigned.';
const right = 'The mayor resigned. Bread rises. A ferry sank. It was so.';

const measure = () => measureLikeness(profilesOf({left, right}).profiles);

test('a row is a left sentence, a column a right one, and each cell the cosine of their words', () => {
	const likeness = measure();
	assert.deepEqual([likeness.rows, likeness.columns], [3, 4]);
	for (let row = 0; row < 3; row++) {
		for (let column = 0; column < 4; column++) {
			const {cosine} = featuresOf(left, right, {left: row, right: column});
			assert.ok(Math.abs(likenessAt(likeness, row, column) - cosine) < 1e-6, `${row} ${column}`);
		}
	}
});

test('the same words are 1, no word in common is 0, and so are everyday words alone', () => {
	const likeness = measure();
	assert.ok(Math.abs(likenessAt(likeness, 2, 0) - 1) < 1e-6);
	assert.equal(likenessAt(likeness, 2, 1), 0);
	assert.equal(likenessAt(likeness, 1, 3), 0);
	assert.ok(likenessAt(likeness, 0, 2) > 0.5 && likenessAt(likeness, 0, 2) < 1);
});

test('beyond the last sentence there is nothing', () => {
	const likeness = measure();
	for (const [row, column] of [
		[-1, 0],
		[0, -1],
		[3, 0],
		[2, 4],
	] as const) {
		assert.equal(likenessAt(likeness, row, column), 0);
	}
});

test('an article without sentences is like nothing', () => {
	const empty = measureLikeness(profilesOf({left: '', right}).profiles);
	assert.deepEqual([empty.rows, empty.columns, empty.cosines.length], [0, 4, 0]);
});

test('law: a ranking holds for each row and column what is above 0, ascending', () => {
	const tables = fc.integer({min: 0, max: 6}).chain(rows =>
		fc.integer({min: 0, max: 6}).chain(columns =>
			fc
				.array(fc.constantFrom(0, 0.25, 0.5, 0.75, 1), {
					minLength: rows * columns,
					maxLength: rows * columns,
				})
				.map(cosines => ({rows, columns, cosines: Float32Array.from(cosines)})),
		),
	);
	fc.assert(
		fc.property(tables, table => {
			const ranking = rankLikeness(table);
			const cells = (count: number, at: (index: number) => number) =>
				Array.from({length: count}, (_, index) => at(index))
					.filter(cosine => cosine > 0)
					.toSorted((one, other) => one - other);
			assert.deepEqual(
				ranking.rows.map(line => [...line]),
				Array.from({length: table.rows}, (_, row) =>
					cells(table.columns, column => likenessAt(table, row, column)),
				),
			);
			assert.deepEqual(
				ranking.columns.map(line => [...line]),
				Array.from({length: table.columns}, (_, column) =>
					cells(table.rows, row => likenessAt(table, row, column)),
				),
			);
		}),
	);
});

test('of a long row the greatest are ranked', () => {
	const cosines = Float32Array.from({length: 200}, (_, index) => ((index * 37) % 100) / 100);
	const [line] = rankLikeness({rows: 1, columns: 200, cosines}).rows;
	assert.deepEqual([...(line ?? [])], [...cosines.toSorted().slice(-mostRanked)]);
});
