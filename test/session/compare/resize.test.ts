import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sides} from '../../../source/core/pair.ts';
import {
	isCurrentInSight,
	numbersOn,
	openSeeds,
	rowsOfFocus,
	screenOf,
	windowClasses,
} from '../../helpers/compare-sessions.ts';

test('a focused fact is in sight and level in every other window', () => {
	for (const from of Object.values(windowClasses)) {
		const {type, session, resize} = openSeeds(from);
		for (const number of numbersOn(session())) {
			resize(from);
			type(`${number}]`);
			for (const [kind, window] of Object.entries(windowClasses)) {
				resize(window);
				const {left, right, rows} = rowsOfFocus(session());
				assert.equal(left, right, `fact ${number}, ${kind}`);
				assert.ok(left >= 0 && left < rows, `fact ${number}, ${kind}`);
			}
		}
	}
});

test('a current sentence without a fact is in sight in every other window, and stays the current one', () => {
	const {press, session, resize} = openSeeds();
	for (let step = 0; step < 40; step++) {
		press('j');
		const {places} = screenOf(session());
		for (const window of Object.values(windowClasses)) {
			resize(window);
			assert.deepEqual(screenOf(session()).places, places);
			assert.ok(isCurrentInSight(session()));
		}
	}
});

test('a window that is made smaller and as it was again shows what it showed', () => {
	for (const keys of [['g'], ['4', ']'], ['g', 'ctrl-e', 'ctrl-e'], ['G'], ['6', ']', 'tab', 'j']]) {
		const {press, session, resize} = openSeeds({columns: 100, rows: 30});
		press(...keys);
		const before = screenOf(session()).viewports;
		resize({columns: 60, rows: 24}).resize({columns: 82, rows: 29}).resize({columns: 100, rows: 30});
		for (const side of sides) {
			assert.equal(screenOf(session()).viewports[side].offset, before[side].offset, keys.join(' '));
		}
	}
});
