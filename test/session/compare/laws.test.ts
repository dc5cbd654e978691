import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {sides} from '../../../source/core/pair.ts';
import {seenSides} from '../../../source/layout/compare-layout.ts';
import {topLine} from '../../../source/layout/viewport.ts';
import {layoutOf} from '../../../source/session/compare/pane-rows.ts';
import {itemsOf, sceneOf} from '../../../source/session/compare/scene.ts';
import {bindings} from '../../../source/session/keymap.ts';
import {contextOf, type Session, topScreen} from '../../../source/session/session.ts';
import {
	hardPairs,
	isCurrentInSight,
	openArticles,
	syntheticArticle,
	threeOutlets,
} from '../../helpers/compare-sessions.ts';
import type {Driver} from '../../helpers/sessions.ts';

const compareKeys = new Set(
	bindings
		.filter(({contexts}) =>
			contexts.some(context =>
				['compare', 'annotated', 'only', 'ledger', 'matrix', 'menu', 'verdict', 'find'].includes(context),
			),
		)
		.flatMap(({keys}) => keys)
		.filter(key => !['Q', 'q', 'ctrl-c'].includes(key)),
);

const anyKey = fc.oneof(
	{weight: 8, arbitrary: fc.constantFrom(...compareKeys)},
	{
		weight: 3,
		arbitrary: fc.constantFrom(
			'j',
			'k',
			']',
			'[',
			'enter',
			'tab',
			'J',
			'K',
			'space',
			'b',
			'ctrl-e',
			'c',
			'c',
		),
	},
	{weight: 1, arbitrary: fc.constantFrom('2', '7', '0', 'é', '漢', 'p', 'T')},
);

const anyWindow = fc.record({
	columns: fc.integer({min: 38, max: 160}),
	rows: fc.integer({min: 9, max: 50}),
});

const pairs = {
	...hardPairs,
	'three outlets': threeOutlets,
	'many sentences': [syntheticArticle('s1.txt', 300, 1), syntheticArticle('s2.txt', 300, 2)],
};

/* Keys that leave the reader where they are in the texts, but for what is on the screen. */
const compareOf = (session: Session) => {
	const screen = session.screens.find(({kind}) => kind === 'compare');
	return screen?.kind === 'compare' ? screen : undefined;
};

function holds(driver: Driver, said: string): void {
	const session = driver.session();
	const screen = compareOf(session);
	const scene = screen && sceneOf(session, screen);
	if (screen === undefined || scene === undefined) {
		return;
	}

	assert.ok(
		screen.focus === undefined || scene.reading.facts.has(screen.focus),
		`focus is on a shown fact ${said}`,
	);
	const seen = seenSides(layoutOf(session, screen, scene.reading), screen.active);
	for (const side of ['text', 'annotated'].includes(screen.view) ? seen : []) {
		const {lines, rows} = scene.panes[side];
		const top = topLine(screen.viewports[side], scene.panes[side]);
		const isSeen = top < lines.length && top + rows > 0;
		assert.ok(isSeen || rows === 0 || lines.length === 0, `some row of the ${side} text is in sight ${said}`);
	}

	for (const side of sides) {
		const starts = itemsOf(scene, side).map(({start}) => start);
		assert.ok(
			starts.includes(screen.places[side]) || starts.length === 0,
			`${side} place is the start of an item ${said}`,
		);
	}
}

for (const [name, articles] of Object.entries(pairs)) {
	test(`law: whatever is pressed in ${name}, a shown fact is focused or none, the places are sentences, Esc ends in the library`, () => {
		fc.assert(
			fc.property(
				anyWindow,
				fc.array(fc.oneof({weight: 12, arbitrary: anyKey}, {weight: 1, arbitrary: anyWindow}), {
					maxLength: 60,
				}),
				(window, steps) => {
					const driver = openArticles(articles, window);
					holds(driver, 'at first');
					for (const [index, step] of steps.entries()) {
						if (typeof step === 'string') {
							driver.store.press([step]);
						} else {
							driver.store.dispatch({kind: 'resize', window: step});
						}
						const said = `after ${steps
							.slice(0, index + 1)
							.map(one => (typeof one === 'string' ? one : `${one.columns}×${one.rows}`))
							.join(' ')}`;
						holds(driver, said);
						const session = driver.session();
						const moves =
							typeof step === 'string' &&
							topScreen(session).kind === 'compare' &&
							!['ledger', 'matrix'].includes(contextOf(session)) &&
							contextOf(session) !== 'find';
						if (moves) {
							assert.ok(isCurrentInSight(session), `the current sentence is in sight ${said}`);
						}
					}
					driver.store.press(Array.from({length: 4 * driver.session().screens.length + 4}, () => 'esc'));
					assert.equal(driver.session().screens.length, 1);
					assert.equal(driver.hasQuit(), false);
				},
			),
			{numRuns: Number(process.env['RUNS'] ?? (articles === threeOutlets ? 40 : 120))},
		);
	});
}
