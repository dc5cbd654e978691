import assert from 'node:assert/strict';
import {test} from 'node:test';
import {type Session, topScreen} from '../../../source/session/session.ts';
import {openSeeds, readingOn, screenOf} from '../../helpers/compare-sessions.ts';
import {frameRows} from '../../helpers/frames.ts';

const form = (session: Session) => {
	const screen = topScreen(session);
	return screen.kind === 'verdict' ? screen : assert.fail(screen.kind);
};

const verdictOf = (session: Session, fact: number) =>
	readingOn(session).counted.get(fact)?.best.verdict ?? null;

test('relation, strength and note are said of a fact; it is accepted by that, and shown so', () => {
	const {type, press, session} = openSeeds();
	type('4]e');
	press('tab', 'right', 'right', 'right', 'tab', 'right', 'right', 'tab');
	type('p. 3');
	press('enter');
	const {at: _, ...verdict} = verdictOf(session(), 4) ?? {};
	assert.deepEqual(verdict, {
		decision: 'accepted',
		relation: 'differs',
		strength: 'likely',
		note: 'p. 3',
	});
	const shown = readingOn(session()).counted.get(4);
	assert.equal(shown?.best.relation, 'differs');
	assert.equal(shown.fact.strength, 'likely');
	assert.match(frameRows(session()).join('\n'), /note +p\. 3/);
});

test('a note alone decides nothing', () => {
	const {type, press, session} = openSeeds();
	type('4]ejust a note');
	press('enter');
	assert.deepEqual([verdictOf(session(), 4)?.decision, verdictOf(session(), 4)?.note], [null, 'just a note']);
});

test('the form opens with what was said, changes it, and takes it back by emptying it', () => {
	const {type, press, session} = openSeeds();
	type('4]e');
	type('first');
	press('enter', 'e');
	assert.equal(form(session()).note, 'first');
	press('ctrl-u');
	type('second');
	press('enter');
	assert.equal(verdictOf(session(), 4)?.note, 'second');
	press('e', 'ctrl-u', 'enter');
	assert.equal(verdictOf(session(), 4), null);
	press('u');
	assert.equal(verdictOf(session(), 4)?.note, 'second');
});

test('a form that changes nothing, or that is left by Esc, says nothing', () => {
	for (const leave of [['enter'], ['right', 'esc'], ['tab', 'tab', 'x', 'esc'], ['right', 'left', 'enter']]) {
		const {type, press, session, effects} = openSeeds();
		type('4]e');
		press(...leave);
		assert.equal(screenOf(session()).kind, 'compare');
		assert.equal(verdictOf(session(), 4), null);
		assert.ok(
			effects().every(({kind}) => kind !== 'keep'),
			leave.join(' '),
		);
		press('u');
		assert.match(session().notice ?? '', /no verdict to take back/);
	}
});

test('the form keeps what an earlier verdict decided', () => {
	const {type, press, session} = openSeeds();
	type('4]a');
	type('e');
	type('noted');
	press('enter', 'e', 'tab', 'right', 'enter');
	assert.deepEqual(
		[verdictOf(session(), 4)?.decision, verdictOf(session(), 4)?.note, verdictOf(session(), 4)?.relation],
		['accepted', 'noted', 'same'],
	);
});

test('choices go round, both ways, and fields as well', () => {
	const {type, press, session} = openSeeds();
	type('4]e');
	press('tab', 'left');
	assert.equal(form(session()).relation, 'partial-quote');
	press('right');
	assert.equal(form(session()).relation, undefined);
	press('shift-tab');
	assert.equal(form(session()).field, 'note');
	press('tab');
	assert.equal(form(session()).field, 'relation');
});

test('letters are text in the note, where the form opens, and keys in the choices', () => {
	const {type, press, session} = openSeeds();
	type('4]e');
	type('quit jar');
	assert.equal(form(session()).note, 'quit jar');
	assert.equal(form(session()).field, 'note');
	press('ctrl-w', 'backspace', 'tab');
	type('lx');
	assert.equal(form(session()).relation, 'same');
	type('j');
	assert.equal(form(session()).field, 'strength');
	type('k');
	assert.equal(form(session()).field, 'relation');
	assert.equal(form(session()).note, 'quit');
});

test('a note is no longer than it may be, and no character of it is cut apart', () => {
	const {type, session} = openSeeds();
	type('4]e');
	type(`${'x'.repeat(499)}😀`);
	assert.ok(form(session()).note.length <= 501);
	assert.ok(form(session()).note.isWellFormed());
});
