import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sides} from '../../../source/core/pair.ts';
import {lineAt} from '../../../source/layout/text-lines.ts';
import {hitsIn} from '../../../source/session/compare/find.ts';
import type {Session} from '../../../source/session/session.ts';
import {
	openSeeds,
	openTexts,
	readingOn,
	sceneOn,
	screenOf,
	sentenceOn,
	topOn,
} from '../../helpers/compare-sessions.ts';

const hits = (session: Session) => hitsIn(screenOf(session), readingOn(session));

function isHitInSight(session: Session): boolean {
	const {screen, panes} = sceneOn(session);
	const {hit} = screen;
	assert.ok(hit);
	const row = lineAt(panes[hit.side].lines, hit.start) - topOn(session, hit.side);
	return row >= 0 && row < panes[hit.side].rows;
}

test('hits of both texts are counted, gone through by n and round, each in sight in the active text', () => {
	const {press, type, session} = openSeeds();
	press('/');
	type('macron');
	press('enter');
	const {hits: all, at} = hits(session());
	assert.ok(sides.every(side => all.some(hit => hit.side === side)));
	assert.ok(at >= 0);
	for (const step of Array.from(all.keys(), key => key + 1)) {
		press('n');
		assert.equal(hits(session()).at, (at + step) % all.length);
		const {hit, active} = screenOf(session());
		assert.equal(active, hit?.side);
		assert.ok(isHitInSight(session()));
		assert.match(sentenceOn(session()), /Macron/i);
	}

	assert.equal(hits(session()).at, at, 'round');
	press('N');
	assert.equal(hits(session()).at, (at - 1 + all.length) % all.length);
	type('3n');
	assert.equal(hits(session()).at, (at + 2) % all.length);
});

test('while a word is typed the first hit from the reader on is shown, and letters that take no hit away do not move it', () => {
	const {press, type, session} = openSeeds();
	press('g', '8', 'j', '/');
	const from = screenOf(session()).places.left;
	type('mac');
	const first = screenOf(session()).hit;
	assert.ok(first && (first.side === 'right' || first.start >= from));
	type('ron');
	assert.deepEqual(screenOf(session()).hit, first);
	press('backspace', 'backspace');
	assert.deepEqual(screenOf(session()).hit, first);
});

test('Esc gives a search up, and the reader is where they were; Enter stays at the hit', () => {
	const {press, type, session} = openSeeds();
	press('3', ']', 'tab');
	const before = screenOf(session());
	press('/');
	type('umerov');
	assert.notDeepEqual(screenOf(session()).places, before.places);
	press('esc');
	const {origin, ...after} = screenOf(session());
	assert.equal(origin, undefined);
	assert.deepEqual(after, before);
	press('/');
	type('umerov');
	press('enter');
	assert.match(sentenceOn(session()), /Umerov/);
	assert.equal(screenOf(session()).origin, undefined);
});

test('letters are text while typing: no key of Compare is obeyed', () => {
	const {press, type, session} = openSeeds();
	press('/');
	type('jkqaru]12');
	assert.equal(screenOf(session()).query, 'jkqaru]12');
	press('ctrl-w');
	assert.equal(screenOf(session()).query, '');
	press('esc');
	assert.equal(screenOf(session()).kind, 'compare');
});

test('accents are forgiven', () => {
	const {press, type, session} = openSeeds();
	press('/');
	type('elysee');
	const words = hits(session()).hits.map(({side, start, end}) =>
		readingOn(session()).articles[side].text.slice(start, end),
	);
	assert.ok(words.length > 0 && words.every(word => /[ÉE]lys[ée]e/i.test(word)), words.join());
});

test('a word that is nowhere leaves the reader where they are, and says so', () => {
	const {press, type, session} = openSeeds();
	press('/');
	const {places, viewports} = screenOf(session());
	type('zeppelin');
	assert.deepEqual(screenOf(session()).places, places);
	assert.deepEqual(screenOf(session()).viewports, viewports);
	press('backspace', 'backspace', 'esc');
	assert.deepEqual(screenOf(session()).places, places);
	press('/');
	type('zeppelin');
	press('enter', 'n');
	assert.match(session().notice ?? '', /No hit for “zeppelin”/);
	press('/', 'enter', 'n');
	assert.match(session().notice ?? '', /Nothing was searched yet/);
});

test('Esc gives up one thing at a time: typing with its query, a query, the panel, the view, the screen', () => {
	const {press, type, session} = openSeeds();
	press('/');
	type('macron');
	press('esc');
	assert.deepEqual([screenOf(session()).query, screenOf(session()).isTyping], ['', false]);
	press('A', 'w', '/');
	type('macron');
	press('enter');
	const left: unknown[] = [];
	for (let step = 0; step < 3; step++) {
		press('esc');
		const {query, showsWhy, view} = screenOf(session());
		left.push([query, showsWhy, view]);
	}

	assert.deepEqual(left, [
		['', true, 'annotated'],
		['', false, 'annotated'],
		['', false, 'text'],
	]);
	press('esc');
	assert.equal(session().screens.length, 1);
});

test('a hit in a caption is shown, though it stands in no sentence', () => {
	const caption = '1 of 2 | A ferry in the harbour. (AP Photo/Ann Example)';
	const {press, type, session} = openTexts(
		`${caption}\n\n${Array.from({length: 80}, (_, index) => `The mayor spoke of item ${index}.`).join(' ')}`,
		'Nothing was told.',
	);
	press('G', '/');
	type('ferry');
	assert.ok(isHitInSight(session()));
});
