import assert from 'node:assert/strict';
import {test} from 'node:test';
import {factsInLedger} from '../../../source/session/compare/ledger.ts';
import {
	isCurrentInSight,
	menuOf,
	numbersOn,
	openSeeds,
	readingOn,
	rowsOfFocus,
	sceneOn,
	screenOf,
	sentenceOn,
} from '../../helpers/compare-sessions.ts';

const keys = {A: 'annotated', O: 'only', L: 'ledger'} as const;

test('a capital opens its view, and again the two texts; v goes round', () => {
	const {press, session} = openSeeds();
	for (const [key, view] of Object.entries(keys)) {
		press(key);
		assert.equal(screenOf(session()).view, view);
		press(key);
		assert.equal(screenOf(session()).view, 'text');
	}

	const seen = Array.from({length: 5}, () => screenOf(press('v').session()).view);
	assert.deepEqual(seen, ['annotated', 'only', 'ledger', 'text', 'annotated']);
});

test('q and Esc leave a view before they leave the comparison', () => {
	for (const leave of ['q', 'esc']) {
		for (const key of Object.keys(keys)) {
			const {press, session} = openSeeds();
			press(key, leave);
			assert.equal(screenOf(session()).view, 'text');
			press(leave);
			assert.equal(session().screens.length, 1);
		}
	}
});

for (const key of Object.keys(keys)) {
	for (const side of ['h', 'l']) {
		test(`${key} and back keeps the sentence, the fact and the side: ${side}`, () => {
			const {press, session} = openSeeds();
			press(side, 'g');
			const {sentences} = readingOn(session());
			const count = sentences[screenOf(session()).active].length;
			for (let index = 0; index < count; index++) {
				const [before, words] = [screenOf(session()), sentenceOn(session())];
				press(key, key);
				const after = screenOf(session());
				assert.equal(after.active, before.active);
				assert.equal(after.focus, before.focus, words);
				assert.equal(sentenceOn(session()), words);
				assert.ok(isCurrentInSight(session()));
				press('j');
			}
		});
	}
}

test('from only here on swapped sides one is back at the same sentence', () => {
	const {press, session} = openSeeds();
	press('7', ']', 'O', 'X', 'O');
	assert.equal(screenOf(session()).active, 'right');
	assert.equal(screenOf(session()).focus, 7);
	press('X');
	const {left, right} = rowsOfFocus(session());
	assert.equal(left, right);
});

test('from one view to the next the fact is kept', () => {
	const {press, session} = openSeeds();
	press('6', ']');
	for (const key of ['L', 'A', 'L', 'O', 'L', 'A', 'O', 'A']) {
		press(key);
		assert.equal(screenOf(session()).focus, key === 'O' ? undefined : 6, key);
	}
});

test('the ledger has a row for each shown fact, one is always selected, and the texts go along', () => {
	const {press, session} = openSeeds();
	press('G', 'L');
	assert.notEqual(screenOf(session()).focus, undefined, 'from a sentence without a fact');
	press('g');
	const rows = numbersOn(session());
	const met = rows.map(() => {
		const {focus} = screenOf(session());
		press('j');
		return focus;
	});
	assert.deepEqual(met, rows);
	press('j');
	assert.equal(screenOf(session()).focus, rows.at(-1), 'j stops at the last');
	press('3', 'k', 'enter');
	assert.equal(screenOf(session()).view, 'text');
	assert.equal(screenOf(session()).focus, rows.at(-4));
	const {left, right} = rowsOfFocus(session());
	assert.equal(left, right);
});

test('page keys go by five rows in the ledger, g and G to its ends', () => {
	const {press, session} = openSeeds();
	press('L', 'g', 'space');
	const rows = numbersOn(session());
	assert.equal(screenOf(session()).focus, rows[5]);
	press('b', 'G');
	assert.equal(screenOf(session()).focus, rows.at(-1));
	press('g');
	assert.equal(screenOf(session()).focus, rows[0]);
});

test('the ledger is sorted by s, keeps the selected fact, and j follows the new order', () => {
	const {press, type, session} = openSeeds();
	press('L', 'g', 'j');
	const {focus} = screenOf(session());
	for (const [index, order] of (['number', 'right', 'strength', 'differences'] as const).entries()) {
		press('s');
		const at = menuOf(session()).menu.items.findIndex(
			({choice}) => choice.kind === 'order' && choice.order === order,
		);
		type(`${at + 1}`);
		press('enter');
		assert.equal(screenOf(session()).order, order);
		assert.equal(screenOf(session()).focus, focus, `kept, ${index}`);
	}

	press('g');
	const rows = factsInLedger(readingOn(session()), 'differences').map(({fact}) => fact.fact);
	assert.equal(screenOf(session()).focus, rows[0]);
	press('j', 'j');
	assert.equal(screenOf(session()).focus, rows[2]);
});

test('where a rejected fact leaves the ledger, or a filter or the dial takes it, a row is selected still', () => {
	const {press, session} = openSeeds();
	press('L', '3', 'j', 'r');
	const hasRow = (): void => assert.ok(numbersOn(session()).includes(screenOf(session()).focus ?? -1));
	hasRow();
	press('f', '3', 'enter');
	hasRow();
	press('f', '1', 'enter');
	for (let turn = 0; turn < 12; turn++) {
		press('{');
		if (numbersOn(session()).length > 0) {
			hasRow();
		}
	}
});

test('only here goes through what one outlet alone tells, and Enter to it in the texts', () => {
	for (const side of ['left', 'right'] as const) {
		const {press, session} = openSeeds();
		press(side === 'left' ? 'h' : 'l', 'O', 'g');
		const {comparison, articles} = readingOn(session());
		for (const span of comparison.only[side]) {
			assert.equal(screenOf(session()).places[side], span.start);
			assert.ok(isCurrentInSight(session()));
			const words = articles[side].text.slice(span.start, span.end);
			press('enter');
			assert.equal(screenOf(session()).view, 'text');
			assert.ok(sentenceOn(session()).includes(words.slice(0, 12)), words);
			assert.ok(isCurrentInSight(session()));
			press('O');
			// Of several passages in one sentence, the first.
			while (screenOf(session()).places[side] < span.start) {
				press('j');
			}

			press('j');
		}
	}
});

test('the annotated text has the other outlet’s wording of each fact under its passage', () => {
	const {press, session} = openSeeds();
	press('A');
	const {panes, reading} = sceneOn(session());
	for (const side of ['left', 'right'] as const) {
		const told = new Set(
			panes[side].lines.flatMap(({aside}) => (aside?.kind === 'wording' ? [aside.fact] : [])),
		);
		assert.deepEqual(
			[...told].sort((one, other) => one - other),
			[...reading.facts.keys()],
		);
	}

	press('tab');
	assert.equal(screenOf(session()).active, 'right', 'Tab shows the other outlet annotated');
	assert.equal(screenOf(session()).view, 'annotated');
});

test('filter and strictness hold in every view', () => {
	const {press, session} = openSeeds();
	press('f', '3', 'enter', '{');
	const [numbers, {filter, strictness}] = [numbersOn(session()), screenOf(session())];
	for (const key of ['A', 'O', 'L', 'L']) {
		press(key);
		assert.deepEqual(numbersOn(session()), numbers);
		assert.deepEqual([screenOf(session()).filter, screenOf(session()).strictness], [filter, strictness]);
	}
});
