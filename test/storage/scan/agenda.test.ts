import assert from 'node:assert/strict';
import test from 'node:test';
import {openAgenda} from '../../../source/storage/scan/agenda.ts';

const at = (path: string, root = '/news') => ({root, path});

test('changes are looked at together once it is quiet, what lies in another with that', async context => {
	const agenda = openAgenda({quiet: 1});
	context.after(agenda.close);
	for (const path of ['a/1.txt', 'a', 'b.txt', 'b.txt', 'ab.txt']) {
		agenda.note(at(path));
	}

	assert.deepEqual(await agenda.next(), [at('a'), at('b.txt'), at('ab.txt')]);
});

test('of very many changes, everything is looked at', async context => {
	const agenda = openAgenda({quiet: 1});
	context.after(agenda.close);
	for (let index = 0; index < 1000; index++) {
		agenda.note(at(`${index}.txt`));
	}

	assert.equal(await agenda.next(), 'whole');
});

test('where it is never quiet, changes are looked at all the same', async context => {
	const agenda = openAgenda({quiet: 1_000_000, longest: 1});
	context.after(agenda.close);
	const noise = setInterval(() => agenda.note(at('a.txt')), 1);
	context.after(() => clearInterval(noise));
	agenda.note(at('a.txt'));
	assert.deepEqual(await agenda.next(), [at('a.txt')]);
});

test('everything is looked at when that was planned first, and a later plan does not put it off', async context => {
	const agenda = openAgenda();
	context.after(agenda.close);
	agenda.plan(0);
	agenda.plan(1_000_000);
	assert.equal(await agenda.next(), 'whole');
});
