import assert from 'node:assert/strict';
import {test} from 'node:test';
import {otherSide, sides} from '../../../source/core/pair.ts';
import type {Session} from '../../../source/session/session.ts';
import {
	openArticles,
	openSeeds,
	readingOn,
	rowsOfFocus,
	sceneOn,
	screenOf,
	syntheticArticle,
	topOn,
	windowClasses,
} from '../../helpers/compare-sessions.ts';
import type {Driver} from '../../helpers/sessions.ts';

const double = [windowClasses['large wide'], windowClasses['wide'], windowClasses['stacked']];

/* The topmost lines of a side, while a key is pressed until the active text is at its end. */
function topsWhile({press, session}: Driver, key: string, side: 'left' | 'right'): readonly number[] {
	const tops = [topOn(session(), side)];
	for (let step = 0; step < 400; step++) {
		press(key);
		tops.push(topOn(session(), side));
	}

	return tops;
}

const articles = {
	seeds: undefined,
	'facts that all cross': [syntheticArticle('one.txt', 60, 1), syntheticArticle('two.txt', 60, 3)],
};

for (const [name, pair] of Object.entries(articles)) {
	for (const active of sides) {
		for (const key of ['ctrl-e', 'j', 'space', 'ctrl-d']) {
			test(`scrolling the ${active} text down by ${key} never takes the other backwards, nor up by its contrary forwards: ${name}`, () => {
				for (const window of double) {
					const driver = pair ? openArticles(pair, window) : openSeeds(window);
					driver.press(active === 'left' ? 'h' : 'l', 'g');
					const other = otherSide(active);
					const down = topsWhile(driver, key, other);
					assert.deepEqual(
						down,
						down.toSorted((one, next) => one - next),
					);
					assert.ok((down.at(-1) ?? 0) > (down[0] ?? 0), 'it is dragged at all');
					const contrary = {'ctrl-e': 'ctrl-y', j: 'k', space: 'b', 'ctrl-d': 'ctrl-u'}[key] ?? '';
					const up = topsWhile(driver, contrary, other);
					assert.deepEqual(
						up,
						up.toSorted((one, next) => next - one),
					);
				}
			});
		}
	}
}

test('a page that is dragged goes by no more than what was read on the other side', () => {
	const {press, session} = openSeeds();
	press('g', 'ctrl-e');
	const before = topOn(session(), 'right');
	press('ctrl-e');
	assert.ok(topOn(session(), 'right') - before <= 3, 'a line moves the other text by a few lines at most');
});

test('a fact that crosses the others moves the other text by ] [ and Enter', () => {
	const {press, type, session} = openSeeds();
	const facts = [...readingOn(session()).facts.keys()];
	const byEnter = (fact: number): boolean => {
		type(`h${fact}]`);
		const {left, right, rows} = rowsOfFocus(session());
		return left === right && left >= 0 && left < rows;
	};
	assert.ok(facts.every(byEnter));
	// The right text tells some of them in another order: going forwards on the left takes it backwards.
	press('h', 'g');
	type('1]');
	const tops = facts.slice(1).map(() => {
		press(']');
		return topOn(session(), 'right');
	});
	assert.notDeepEqual(
		tops,
		tops.toSorted((one, other) => one - other),
	);
});

test('s frees the texts: only the active one scrolls; s again locks them where they are', () => {
	const {press, session} = openSeeds();
	press('g', 's');
	assert.equal(screenOf(session()).isSynced, false);
	assert.match(session().notice ?? '', /on their own/);
	const right = topOn(session(), 'right');
	press('space', 'space', 'ctrl-e', 'ctrl-e');
	assert.equal(topOn(session(), 'right'), right);
	const left = topOn(session(), 'left');
	press('s');
	assert.equal(topOn(session(), 'right'), right, 'locking moves nothing');
	assert.equal(topOn(session(), 'left'), left);
	press('space', 'space');
	assert.ok(topOn(session(), 'right') > right);
});

test('freed texts still stand level at a fact', () => {
	const {press, session} = openSeeds();
	press('s', 'space', ']');
	const {left, right} = rowsOfFocus(session());
	assert.equal(left, right);
});

test('J and K scroll the other text and nothing else, whether the texts are free or not', () => {
	for (const free of [[], ['s']]) {
		const {press, session} = openSeeds();
		press('g', ...free);
		const sentence = screenOf(session()).places.left;
		const {left, right} = {left: topOn(session(), 'left'), right: topOn(session(), 'right')};
		press('J', 'J', 'J');
		assert.equal(topOn(session(), 'right'), right + 3);
		assert.equal(topOn(session(), 'left'), left);
		assert.equal(screenOf(session()).places.left, sentence);
		press('K');
		assert.equal(topOn(session(), 'right'), right + 2);
		press('tab', 'J');
		assert.equal(topOn(session(), 'left'), left + 1, 'the other one is the left one now');
	}
});

test('the other side becomes active by Tab, by h and l, and by the arrows', () => {
	const {press} = openSeeds();
	const activeAfter = (...keys: readonly string[]) => screenOf(press(...keys).session()).active;
	assert.deepEqual(
		['tab', 'tab', 'shift-tab', 'h', 'h', 'l', 'l', 'left', 'right'].map(key => activeAfter(key)),
		['right', 'left', 'right', 'left', 'left', 'right', 'right', 'left', 'right'],
	);
});

const blanksOf = (session: Session): readonly number[] => {
	const {panes} = sceneOn(session);
	return sides.map(
		side =>
			Math.max(0, -topOn(session, side)) +
			Math.max(
				0,
				topOn(session, side) + panes[side].rows - Math.max(panes[side].rows, panes[side].lines.length),
			),
	);
};

test('blank rows stand above or below a text only as far as two passages need them to be level', () => {
	for (const window of double) {
		const {press, session} = openSeeds(window);
		for (let step = 0; step < readingOn(session()).facts.size; step++) {
			const scene = sceneOn(session());
			const {left, rows} = rowsOfFocus(session());
			assert.ok(
				blanksOf(session()).every(blank => blank <= Math.max(left, rows - left)),
				`fact ${scene.screen.focus}`,
			);
			press(']');
		}

		press('G');
		const atEnd = blanksOf(session());
		press('space', 'ctrl-e', 'j');
		assert.deepEqual(blanksOf(session()), atEnd, 'scrolling adds none');
	}
});
