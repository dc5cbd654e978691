import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {holds, indexAt, overlaps} from '../../source/core/span.ts';

test('a span lies in one that is as long or longer, and not in its neighbour', () => {
	const outer = {start: 3, end: 8};
	assert.ok(holds(outer, outer) && holds(outer, {start: 3, end: 4}) && holds(outer, {start: 7, end: 8}));
	assert.ok(!holds(outer, {start: 2, end: 4}) && !holds(outer, {start: 7, end: 9}));
	assert.ok(!overlaps(outer, {start: 8, end: 9}) && overlaps(outer, {start: 7, end: 9}));
});

test('law: the last span that starts at or before a place, or the first', () => {
	const starts = fc.uniqueArray(fc.nat(50), {maxLength: 12});
	fc.assert(
		fc.property(starts, fc.nat(60), (list, place) => {
			const spans = list.toSorted((one, other) => one - other).map(start => ({start, end: start + 1}));
			assert.equal(
				indexAt(spans, place),
				Math.max(
					0,
					spans.findLastIndex(({start}) => start <= place),
				),
			);
		}),
	);
});
