import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {highestStem} from '../../../source/core/stories/number-stem.ts';
import {openStemTable} from '../../../source/core/stories/stem-table.ts';

/** Many of them lie in the same slot of a small table. */
const stem = fc.oneof(
	fc.integer({min: 1, max: highestStem}),
	fc.integer({min: 1, max: 300}).map(step => step * 4096),
);

test('law: it holds what a map holds', () => {
	const step = fc.record({stem, value: fc.integer({min: -9, max: 9}), isAdded: fc.boolean()});
	fc.assert(
		fc.property(fc.array(step, {maxLength: 800}), fc.integer({min: 0, max: 100}), (steps, room) => {
			const table = openStemTable(Int32Array, room);
			const map = new Map<number, number>();
			for (const {stem: one, value, isAdded} of steps) {
				map.set(one, isAdded ? (map.get(one) ?? 0) + value : value);
				table[isAdded ? 'add' : 'set'](one, value);
			}

			assert.deepEqual(
				[...table.stems()],
				[...map.keys()].toSorted((one, other) => one - other),
			);
			for (const [one, value] of map) {
				assert.equal(table.of(one), value);
			}

			assert.equal(table.of(7 * 4096 * 301), map.get(7 * 4096 * 301) ?? 0);
		}),
	);
});
