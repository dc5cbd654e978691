import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {KeptEntry, VerdictEntry} from '../../../source/core/verdicts/verdict.ts';
import {openSeeds, readingOn, screenOf} from '../../helpers/compare-sessions.ts';
import {frameRows} from '../../helpers/frames.ts';
import {driveSession, readArticle, seedPair} from '../../helpers/sessions.ts';

const frame = (driver: Parameters<typeof frameRows>[0]) => frameRows(driver).join('\n');

test('a counterpart out of sight is pointed at, with how many rows it is away', () => {
	const {type, session} = openSeeds({columns: 100, rows: 30});
	type('4]');
	assert.doesNotMatch(frame(session()), /│[↑↓]\d/);
	type('9J');
	const above = /│↑(\d+)/.exec(frame(session()))?.[1];
	type('2J');
	assert.equal(Number(/│↑(\d+)/.exec(frame(session()))?.[1]), Number(above) + 2, 'two rows further');
	type('40K');
	assert.match(frame(session()), /│↓\d+/);
});

test('the map of a text shows what only one outlet has, and what both report', () => {
	const {session} = openSeeds({columns: 100, rows: 30});
	const maps = frameRows(session()).slice(2, 26);
	assert.ok(maps.some(row => /\+│/.test(row)) && maps.some(row => /[░▒▓█]│/.test(row)));
	assert.ok(
		maps.some(row => row.includes('◆│')),
		'the focused passage',
	);
});

test('w names what comes nearest to a sentence that is not linked, and how near', () => {
	const {type, press, session} = openSeeds({columns: 120, rows: 36});
	while (screenOf(session()).focus !== undefined) {
		press('j');
	}

	type('w');
	assert.match(frame(session()), /only New York Times \(left\) tells this/);
	assert.match(frame(session()), /nearest +\S+/);
	assert.match(frame(session()), /score +0\.\d\d: of 100 links/);
});

test('w marks the evidence in words and weighs it in plain terms', () => {
	const {type, session} = openSeeds({columns: 120, rows: 36});
	type('4]w');
	assert.match(frame(session()), /names +.*Moscow.*\((?:most|much)/);
	assert.match(frame(session()), /for +\S.*\((?:much|some|a little)\)/);
	assert.match(frame(session()), /never who is right/);
});

test('a key that means something elsewhere says that it does nothing here, and a count is dropped by Esc', () => {
	const {type, press, session} = openSeeds();
	type('L/');
	assert.match(session().notice ?? '', /^\/ does nothing here/);
	type('5');
	press('esc');
	assert.equal(session().count, undefined);
	assert.equal(screenOf(session()).view, 'ledger', 'Esc took the count back, and nothing else');
});

test('a notice that is longer than the window is read in full', () => {
	const driver = driveSession({compare: seedPair, window: {columns: 50, rows: 20}});
	const reason = 'the disk is full. Make room on it, and give the verdict again: it holds for this run.';
	driver.store.dispatch({kind: 'not-kept', reason});
	const rows = frameRows(driver.session());
	assert.equal(rows.length, 20);
	assert.ok(
		rows
			.map(row => row.trim())
			.join(' ')
			.endsWith(reason),
	);
});

test('what another newsreader decided meanwhile holds here as well, and the reader is told', () => {
	const kept: KeptEntry[] = [];
	const keep = (entries: readonly VerdictEntry[]): readonly KeptEntry[] => {
		const stamped = entries.map(entry => ({...entry, id: String(kept.length), at: '2026-01-01T00:00:00Z'}));
		kept.push(...stamped);
		return stamped;
	};
	const keeper = {recall: () => [...kept], keep};
	const [mine, other] = [
		driveSession({compare: seedPair, keeper}),
		driveSession({compare: seedPair, keeper}),
	];
	other.type('3]r');
	mine.type('4]a');
	assert.match(mine.session().notice ?? '', /Another newsreader gave 1 meanwhile/);
	assert.ok(readingOn(mine.session()).rejected.has(3));
	mine.type('5]a');
	assert.doesNotMatch(mine.session().notice ?? '', /Another newsreader/, 'it is told once');
});

test('a fact that is not kept any more, as after `newsreader forget`, is not focused where the pair is opened again', () => {
	const keeper = {
		recall: () => [],
		keep: (entries: readonly VerdictEntry[]): readonly KeptEntry[] =>
			entries.map((entry, index) => ({...entry, id: String(index), at: '2026-01-01T00:00:00Z'})),
	};
	const articles = [readArticle('a.txt', 'Snow fell.\n'), readArticle('b.txt', 'Banks rose.\n')];
	const {press, session} = driveSession({
		articles,
		compare: {left: 'a.txt', right: 'b.txt'},
		keeper,
	});
	press('&');
	assert.equal(screenOf(session()).focus, 1);
	press('esc', 'c');
	assert.equal(readingOn(session()).facts.size, 0);
	assert.equal(screenOf(session()).focus, undefined);
});

test('where one text is seen at a time, the words of the other sentence are shown before it is linked', () => {
	const {type, press, session} = openSeeds({columns: 50, rows: 20});
	type('g');
	while (screenOf(session()).focus !== undefined) {
		press('j');
	}

	const before = readingOn(session()).counted.size;
	press('&');
	assert.match(frame(session()), /Link the current sentence with this one/);
	assert.match(frame(session()), /❯ Ukrainian President Volodymyr Zelensky was in/);
	press('esc');
	assert.equal(readingOn(session()).counted.size, before, 'Esc links nothing');
	press('&', 'enter');
	assert.equal(readingOn(session()).counted.size, before + 1);
});
