import assert from 'node:assert/strict';
import {test} from 'node:test';
import {dial} from '../../../source/core/facts/dial.ts';
import type {Session} from '../../../source/session/session.ts';
import {numbersOn, openSeeds, openTexts, readingOn, screenOf} from '../../helpers/compare-sessions.ts';
import {frameRows} from '../../helpers/frames.ts';

/* What is at a number: the places of its best link. */
const places = (session: Session): ReadonlyMap<number, string> =>
	new Map(
		Array.from(readingOn(session).facts, ([number, {best}]) => [
			number,
			`${best.left.start} ${best.right.start}`,
		]),
	);

test('a stricter dial hides, a looser one adds, and no number ever means another fact', () => {
	const {press, session} = openSeeds();
	const known = new Map(places(session()));
	let shown = numbersOn(session());
	for (const key of ['{', '}']) {
		let turns = 0;
		do {
			press(key);
			turns++;
			const now = numbersOn(session());
			const [fewer, more] = key === '{' ? [now, shown] : [shown, now];
			assert.deepEqual(
				fewer.filter(number => !more.includes(number)),
				[],
			);
			for (const [number, place] of places(session())) {
				assert.equal(
					known.get(number) ?? place,
					place,
					`fact ${number} at ${screenOf(session()).strictness}`,
				);
				known.set(number, place);
			}

			shown = now;
			assert.ok(turns < 40);
		} while (session().notice === undefined);

		assert.equal(screenOf(session()).strictness, key === '{' ? dial.strictest : dial.loosest);
	}
});

test('there and back again is where one was', () => {
	const {type, session} = openSeeds();
	const before = places(session());
	type('3{');
	type('3}');
	assert.equal(screenOf(session()).strictness, dial.usual);
	assert.deepEqual(places(session()), before);
	type('2}');
	type('2{');
	assert.deepEqual(places(session()), before);
});

test('the ends of the dial are named and not passed, also by a count', () => {
	const {type, press, session} = openSeeds();
	type('99{');
	assert.equal(screenOf(session()).strictness, dial.strictest);
	press('{');
	assert.match(session().notice ?? '', /stricter than this/);
	type('99}');
	assert.equal(screenOf(session()).strictness, dial.loosest);
	press('}');
	assert.match(session().notice ?? '', /looser than this/);
});

test('the focused fact stays focused as long as it is shown, and the reader at their sentence afterwards', () => {
	for (const number of numbersOn(openSeeds().session())) {
		const {type, press, session} = openSeeds();
		type(`${number}]`);
		const place = screenOf(session()).places.left;
		for (let turn = 0; turn < 14; turn++) {
			press('{');
			const {focus, places: now} = screenOf(session());
			const isShown = numbersOn(session()).includes(number);
			assert.equal(focus === number, isShown);
			assert.equal(now.left, place);
		}
	}
});

test('the counts of the screen follow in the frame of the key', () => {
	const {press, session} = openSeeds();
	for (const key of ['{', '{', '}', '}', '}', '}']) {
		press(key);
		const {counted} = readingOn(session());
		assert.match(frameRows(session()).join('\n'), new RegExp(`^ ${counted.size} facts · `));
	}
});

test('two texts that share nothing at the usual strictness may share something at a looser one, and then it is gone to', () => {
	const {type, session} = openTexts(
		'The mayor of Springfield spoke of the harbour on Friday. A ferry sank.',
		'On Friday the mayor walked along the harbour. A dog barked.',
	);
	type('99}');
	const shown = numbersOn(session());
	type(']');
	assert.equal(shown.length > 0, screenOf(session()).focus !== undefined);
});
