import assert from 'node:assert/strict';
import {test} from 'node:test';
import {mirror, otherSide, sides} from '../../../source/core/pair.ts';
import {
	numbersOn,
	openSeeds,
	readingOn,
	rowsOfFocus,
	screenOf,
	sentenceOn,
	windowClasses,
} from '../../helpers/compare-sessions.ts';
import {frameRows} from '../../helpers/frames.ts';

const ways = {
	'at a fact': ['4', ']'],
	'on the other side': ['1', '3', ']', 'enter'],
	'at a plain sentence': ['G'],
	'under a filter': ['f', '3', 'enter', ']'],
	'at a stricter dial': ['{', '{', ']'],
	'with a moved divide': ['<', '<', '<', ']'],
	'in the ledger': ['L', 'j', 'j'],
	'in only here': ['O', 'j', 'j'],
	annotated: ['A', ']'],
	'with a verdict': ['a', ']'],
};

for (const [name, keys] of Object.entries(ways)) {
	test(`swapping the sides mirrors everything and keeps the numbers; twice is as before: ${name}`, () => {
		for (const [kind, window] of Object.entries(windowClasses)) {
			const {press, session} = openSeeds(window);
			press(...keys);
			const [before, reading] = [screenOf(session()), readingOn(session())];
			const frame = frameRows(session());
			const sentences = sides.map(side => sentenceOn(session(), side));
			press('X');
			const [after, swapped] = [screenOf(session()), readingOn(session())];
			assert.deepEqual(swapped.articles, mirror(reading.articles));
			assert.deepEqual(swapped.comparison.only, mirror(reading.comparison.only));
			assert.deepEqual([...swapped.facts.keys()], [...reading.facts.keys()]);
			for (const [number, {passages}] of reading.facts) {
				assert.deepEqual(swapped.facts.get(number)?.passages, mirror(passages));
			}

			assert.equal(after.focus, before.focus, kind);
			assert.equal(after.active, otherSide(before.active));
			assert.deepEqual(
				sides.map(side => sentenceOn(session(), otherSide(side))),
				sentences,
			);
			press('X');
			assert.deepEqual({...screenOf(session()), viewports: before.viewports}, before, kind);
			assert.deepEqual(frameRows(session()), frame, kind);
		}
	});
}

test('a fact that was level is so after the sides are swapped', () => {
	for (const [kind, window] of Object.entries(windowClasses)) {
		const {press, type, session} = openSeeds(window);
		for (const number of numbersOn(session())) {
			type(`${number}]`);
			press('X');
			const {left, right} = rowsOfFocus(session());
			assert.equal(left, right, `fact ${number}, ${kind}`);
		}
	}
});
