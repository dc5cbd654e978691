import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {OpenVector} from '../../../source/core/facts/open-vector.ts';
import {compareVectors, intersect, toVector} from '../../../source/core/facts/vector.ts';

const vector = (ids: readonly number[]) => toVector(ids, id => id + 1);

test('a key counts once, and weighs what it weighs', () => {
	const {sum, norm} = vector([2, 1, 2]);
	assert.deepEqual([sum, norm], [5, Math.sqrt(13)]);
});

test('what two vectors share', () => {
	assert.deepEqual(compareVectors(vector([0, 1, 4]), vector([4, 1, 9])), {
		count: 2,
		sum: 7,
		greatest: 5,
		contained: 7 / 8,
		cosine: 29 / (Math.sqrt(30) * Math.sqrt(129)),
	});
	assert.deepEqual(compareVectors(vector([0, 1]), vector([])), {
		count: 0,
		sum: 0,
		greatest: 0,
		contained: 0,
		cosine: 0,
	});
});

test('law: a vector laid open is compared as one that is not, from both sides, and is one with itself', () => {
	const bags = fc.array(fc.integer({min: 0, max: 12}), {maxLength: 10});
	fc.assert(
		fc.property(bags, bags, (left, right) => {
			const [one, other] = [vector(left), vector(right)];
			const shared = compareVectors(one, other);
			const open = new OpenVector(13);
			open.open(vector([3, 7]));
			open.open(one);
			assert.deepEqual(open.compare(other), shared);
			assert.deepEqual(compareVectors(other, one), shared);
			assert.equal(intersect(one, other).sum, shared.sum);
			assert.ok(Math.abs(compareVectors(one, one).cosine - (left.length > 0 ? 1 : 0)) < 1e-9);
		}),
	);
});
