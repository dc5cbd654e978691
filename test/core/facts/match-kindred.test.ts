import assert from 'node:assert/strict';
import test from 'node:test';
import {openKindred} from '../../../source/core/facts/match-kindred.ts';
import {profilesOf} from './measured-pair.ts';

/** How much of the first sentence of each text is told by that of the other. */
function match(left: string, right: string) {
	const {profiles, kin} = profilesOf({left, right});
	return openKindred(profiles, kin)(0, 0);
}

const none = {all: 0, plain: 0};
const whole = {all: 1, plain: 1};

test('the same words tell all, also in another form', () => {
	assert.deepEqual(match('The ferry sank.', 'Ferry sank!'), {left: whole, right: whole});
	assert.deepEqual(match('The inspectors approved.', 'Inspection approval.'), {left: whole, right: whole});
});

test('a word that is used alike tells as much as it is alike', () => {
	const {left, right} = match('The prison.', 'A jail.');
	assert.ok(left.plain > 0.5 && left.plain < 1);
	assert.deepEqual(left, right);
	assert.deepEqual(match('The prison.', 'A violin.'), {left: none, right: none});
});

test('of two words that are used alike the one most alike counts', () => {
	const {left} = match('The prison.', 'A jail.');
	assert.deepEqual(match('The prison.', 'An arrest, a jail.').left, left);
	assert.deepEqual(match('The prison.', 'A jail, an arrest.').left, left);
});

test('each side is measured by its own weight', () => {
	const {left, right} = match('The ferry sank.', 'The ferry sank in rain and fog.');
	assert.deepEqual(left, whole);
	assert.ok(right.all < 0.8 && right.plain < 0.8);
});

test('a name is itself, and used like nothing', () => {
	const {left, right} = match('Then Mr. Prison sank.', 'Then a jail sank.');
	assert.equal(left.plain, 1);
	assert.ok(left.all < 0.9);
	const plain = match('The prison sank.', 'Then a jail sank.');
	assert.ok(right.plain < plain.right.plain, `${right.plain} ${plain.right.plain}`);
});

test('a sentence of everyday words shares nothing', () => {
	assert.deepEqual(match('It was so.', 'A jail sank.'), {left: none, right: none});
});
