import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {addVectors, multiplyVectors, type SparseVector} from '../../../source/core/stories/sparse-vector.ts';

/** Small whole numbers: their sums and products are exact. */
const vector = fc
	.dictionary(fc.integer({min: 0, max: 30}).map(String), fc.integer({min: 1, max: 9}), {maxKeys: 12})
	.map((weights): SparseVector => {
		const entries = Object.entries(weights)
			.map(([term, weight]): [number, number] => [Number(term), weight])
			.toSorted(([one], [other]) => one - other);
		return {
			terms: Int32Array.from(entries, ([term]) => term),
			weights: Float32Array.from(entries, ([, weight]) => weight),
		};
	});

test('law: the product with a sum is the sum of the products', () => {
	fc.assert(
		fc.property(vector, vector, vector, (one, other, third) => {
			const sum = addVectors(one, other, 100);
			assert.equal(multiplyVectors(sum, third), multiplyVectors(one, third) + multiplyVectors(other, third));
			assert.equal(multiplyVectors(third, sum), multiplyVectors(sum, third));
			assert.deepEqual(sum.terms, Int32Array.from(new Set([...one.terms, ...other.terms])).sort());
		}),
	);
});

test('a sum that grows too long keeps the terms that weigh most', () => {
	const one = {terms: Int32Array.of(1, 2, 3), weights: Float32Array.of(1, 5, 2)};
	const other = {terms: Int32Array.of(2, 4, 5), weights: Float32Array.of(1, 4, 3)};
	assert.deepEqual(addVectors(one, other, 2), {terms: Int32Array.of(2, 4), weights: Float32Array.of(6, 4)});
	assert.equal(addVectors(one, other, 3).terms.length, 5);
});
