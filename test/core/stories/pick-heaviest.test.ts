import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {pickHeaviest} from '../../../source/core/stories/pick-heaviest.ts';

test('law: the heaviest are picked, and of those that weigh the same the first', () => {
	const weights = fc.array(fc.integer({min: 0, max: 12}), {maxLength: 60});
	fc.assert(
		fc.property(weights, fc.integer({min: 1, max: 40}), (list, many) => {
			const ranked = Array.from(list.keys()).toSorted(
				(one, other) => (list[other] ?? 0) - (list[one] ?? 0) || one - other,
			);
			const expected = ranked.slice(0, many).toSorted((one, other) => one - other);
			assert.deepEqual([...pickHeaviest(Float32Array.from(list), many)], expected);
		}),
		{numRuns: 500},
	);
});
