import assert from 'node:assert/strict';
import {test} from 'node:test';
import {commandOf, isTypingContext} from '../../source/session/key-lookup.ts';
import {bindings, contexts} from '../../source/session/keymap.ts';

for (const context of contexts) {
	const here = bindings.filter(binding => binding.contexts.includes(context));

	test(`no key means two things in ${context}`, () => {
		const keys = here.flatMap(({keys}) => keys);
		assert.deepEqual(keys, [...new Set(keys)]);
	});

	test(`${context} can be left, and quit with Ctrl-C`, () => {
		assert.equal(commandOf(bindings, context, 'esc'), 'escape');
		assert.equal(commandOf(bindings, context, 'ctrl-c'), 'interrupt');
	});

	test(`no letter is taken from the typing in ${context}`, () => {
		const letters = here.flatMap(({keys}) => keys).filter(key => [...key].length === 1);
		assert.ok(!isTypingContext(context) || letters.length === 0, letters.join());
	});
}

test('every command says what it does, in words that fit into a narrow window', () => {
	for (const {command, help} of bindings) {
		assert.ok(help.length > 3 && help.length < 90, command);
	}
});
