import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compareLayout} from '../../../source/layout/compare-layout.ts';
import type {Size} from '../../../source/layout/window-layout.ts';
import {layoutOf} from '../../../source/session/compare/pane-rows.ts';
import type {Session} from '../../../source/session/session.ts';
import {
	isCurrentInSight,
	openSeeds,
	readingOn,
	rowsOfFocus,
	screenOf,
	windowClasses,
} from '../../helpers/compare-sessions.ts';

const layout = (session: Session) => layoutOf(session, screenOf(session), readingOn(session));

const sizes = (session: Session): readonly Size[] => {
	const {left, right} = layout(session).panes;
	return [left.size, right.size];
};

test('the window decides: beside each other, one above the other, one alone', () => {
	const found = Object.values(windowClasses).map(window => layout(openSeeds(window).session()).arrangement);
	assert.deepEqual(found, ['wide', 'wide', 'wide', 'stacked', 'single', 'single']);
	for (const [columns, arrangement] of [
		[80, 'wide'],
		[79, 'stacked'],
		[60, 'stacked'],
		[59, 'single'],
	] as const) {
		assert.equal(layout(openSeeds({columns, rows: 30}).session()).arrangement, arrangement);
	}
});

test('the panes fill the window, and no line of prose is wider than 72 columns', () => {
	for (const window of Object.values(windowClasses)) {
		const {session} = openSeeds(window);
		const {arrangement, panes, panelRows, countRows} = layout(session());
		const rows = window.rows - 1 - panelRows - countRows;
		const [left, right] = [panes.left.size, panes.right.size];
		if (arrangement === 'wide') {
			assert.equal(left.columns + 1 + right.columns, window.columns);
			assert.deepEqual([left.rows, right.rows], [rows, rows]);
		} else {
			assert.deepEqual([left.columns, right.columns], [window.columns, window.columns]);
			assert.equal(arrangement === 'stacked' ? left.rows + right.rows : left.rows, rows);
		}

		assert.ok(panes.left.text.columns <= 72 && panes.right.text.columns <= 72);
	}
});

for (const [kind, window] of Object.entries(windowClasses)) {
	test(`+ gives the active text more room and then all of it, _ takes it back, the fact stays in sight: ${kind}`, () => {
		for (const side of ['h', 'l']) {
			const {press, session} = openSeeds(window);
			press('4', ']', side);
			const zooms = ['+', '+', '+', '_', '_', '_'].map(key => {
				press(key);
				const {left, right, rows} = rowsOfFocus(session());
				const here = side === 'h' ? left : right;
				assert.ok(here >= 0 && here < rows, `${key}: row ${here} of ${rows}`);
				assert.equal(left, right);
				return screenOf(session()).panes.zoom;
			});
			assert.deepEqual(zooms, ['half', 'full', 'normal', 'full', 'half', 'normal']);
			press('+');
			const [own, other] = side === 'h' ? sizes(session()) : sizes(session()).toReversed();
			const {arrangement} = layout(session());
			if (arrangement === 'wide') {
				assert.ok((own?.columns ?? 0) > (other?.columns ?? 0));
			} else if (arrangement === 'stacked') {
				assert.ok((own?.rows ?? 0) > (other?.rows ?? 0));
			}

			press('+');
			assert.equal(layout(session()).arrangement, 'single');
		}
	});

	test(`< and > move the divide, there and back, and stop where a text would be lost: ${kind}`, () => {
		const {press, session} = openSeeds(window);
		press('4', ']');
		const before = [...sizes(session())];
		press('>', '>', '<', '<');
		assert.deepEqual(sizes(session()), before);
		for (const key of ['<', '>']) {
			press(...Array.from({length: 30}, () => key));
			const {arrangement, panes} = layout(session());
			const least = Math.min(panes.left.text.columns, panes.right.text.columns);
			assert.ok(least >= 10, `${least} columns`);
			assert.ok(Math.min(panes.left.text.rows, panes.right.text.rows) >= 3, arrangement);
			assert.ok(isCurrentInSight(session()));
		}
	});

	test(`- and = make the lines shorter and longer, and the fact stays in sight: ${kind}`, () => {
		const {press, session} = openSeeds(window);
		press('4', ']');
		for (const key of ['-', '=']) {
			for (let step = 0; step < 30; step++) {
				press(key);
				const {left, right, rows} = rowsOfFocus(session());
				assert.equal(left, right);
				assert.ok(left >= 0 && left < rows);
			}

			const {cap} = screenOf(session()).panes;
			assert.equal(cap, key === '-' ? 32 : 120);
			assert.ok(layout(session()).panes.left.text.columns <= cap);
		}
	});

	test(`z leaves nothing but the texts, and z again all as before: ${kind}`, () => {
		const {press, session} = openSeeds(window);
		press('4', ']');
		const before = [...sizes(session())];
		press('z');
		const {panelRows, countRows} = layout(session());
		assert.deepEqual([panelRows, countRows], [0, 0]);
		const {left, right} = rowsOfFocus(session());
		assert.equal(left, right);
		press('z');
		assert.deepEqual(sizes(session()), before);
	});
}

test('w opens a panel that says why, the fact stays in sight above it, and w or Esc closes it', () => {
	for (const [kind, window] of Object.entries(windowClasses)) {
		for (const number of ['1', '4', '9', '13']) {
			const {press, type, session} = openSeeds(window);
			type(`${number}]`);
			const before = layout(session()).panelRows;
			press('w');
			assert.ok(layout(session()).panelRows >= before);
			const {left, right, rows} = rowsOfFocus(session());
			assert.ok(left === right && left >= 0 && left < rows, `fact ${number}, ${kind}`);
			press('w');
			assert.equal(screenOf(session()).showsWhy, false);
			press('w', 'esc');
			assert.equal(screenOf(session()).showsWhy, false);
		}
	}
});

test('with three quarters for the active text, Tab and Enter keep the fact level in the panes that they make', () => {
	for (const [kind, window] of Object.entries(windowClasses)) {
		const {press, session} = openSeeds(window);
		press('1', '3', ']', '+');
		for (const key of ['tab', 'tab', 'enter', 'enter']) {
			press(key);
			const {left, right, rows} = rowsOfFocus(session());
			assert.ok(left === right && left >= 0 && left < rows, `${key}, ${kind}`);
		}
	}
});

test('no window and no choice of panes gives a size below nothing, or a text without a column', () => {
	for (let columns = 1; columns < 200; columns += 7) {
		for (let rows = 1; rows < 60; rows += 3) {
			for (const zoom of ['normal', 'half', 'full'] as const) {
				for (const [share, isZen, hasLargePanel] of [
					[0.2, false, true],
					[0.5, true, false],
					[0.8, false, false],
				] as const) {
					const {panes} = compareLayout(
						{columns, rows},
						{
							panes: {zoom, share, cap: 72, isZen},
							active: 'left',
							gutter: 4,
							hasLargePanel,
							isSingle: false,
						},
					);
					for (const {size, text} of [panes.left, panes.right]) {
						assert.ok(text.columns >= 1 && text.rows >= 0 && size.rows >= 0, `${columns}×${rows}`);
					}
				}
			}
		}
	}
});
