import assert from 'node:assert/strict';
import test from 'node:test';
import {bindings} from '../../source/session/keymap.ts';
import {runMain} from '../helpers/run-main.ts';

test('keys prints every binding of the table, under every screen', async () => {
	const {exitCode, stdout} = await runMain(['keys']);
	assert.equal(exitCode, 0);
	for (const {help} of bindings) {
		assert.ok(stdout.includes(help), help);
	}

	assert.match(stdout, /^Compare$.+^ {2}\] +next fact/ms);
});
