import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {keyNamed} from '../../source/session/keymap/key-named.ts';
import {applyKeys} from '../../source/session/keymap/rebind-keys.ts';
import {bindings, contexts, typingContexts} from '../../source/session/keymap.ts';

const bound = (keys: Readonly<Record<string, readonly string[]>>) => {
	const {bindings: table, problems} = applyKeys(bindings, keys);
	return {
		problems: problems.map(({command, message}) => `${command}: ${message}`),
		keysOf: (command: string, context: string) =>
			table
				.filter(one => one.command === command && one.contexts.some(other => other === context))
				.flatMap(one => one.keys),
	};
};

test('without chosen keys the table is as usual', () => {
	assert.deepEqual(applyKeys(bindings, {}), {bindings, problems: []});
});

test('chosen keys take the place of all usual ones, on each screen of a command', () => {
	const {keysOf, problems} = bound({'compare.open': ['C', 'Ctrl+O']});
	assert.deepEqual(problems, []);
	assert.deepEqual(keysOf('compare.open', 'library'), ['C', 'ctrl-o']);
	assert.deepEqual(keysOf('compare.open', 'article'), ['C', 'ctrl-o']);
	assert.deepEqual(keysOf('article.open', 'library'), ['enter']);
});

test('two commands can exchange their keys, and one can take a key that another gives up', () => {
	const {keysOf, problems} = bound({
		'list.down': ['k'],
		'list.up': ['j'],
		'library.sort': [],
		'compare.open': ['s'],
	});
	assert.deepEqual(problems, []);
	assert.deepEqual(keysOf('list.down', 'library'), ['k']);
	assert.deepEqual(keysOf('list.up', 'library'), ['j']);
	assert.deepEqual(keysOf('library.sort', 'library'), []);
	assert.deepEqual(keysOf('compare.open', 'library'), ['s']);
});

test('where the reader types, letters stay letters', () => {
	const {keysOf, problems} = bound({'list.down': ['n', 'space'], 'list.up': ['p', 'ctrl-k']});
	assert.deepEqual(keysOf('list.down', 'search'), ['down', 'ctrl-n']);
	assert.deepEqual(keysOf('list.up', 'search'), ['ctrl-k']);
	assert.match(
		problems.join(),
		/^list\.down: space would mean both article\.mark and list\.down \(Library\); it stays article\.mark\.$/,
	);
	assert.deepEqual(keysOf('list.down', 'library'), ['n']);
});

const refused: ReadonlyArray<readonly [keys: Readonly<Record<string, readonly string[]>>, problem: RegExp]> =
	[
		[
			{'compare.opn': ['c']},
			/^compare\.opn: There is no command compare\.opn\. Did you mean compare\.open\?$/,
		],
		[{dance: ['d']}, /^dance: There is no command dance\. newsreader keys --json lists them\.$/],
		[
			{'compare.open': ['s']},
			/s would mean both library\.sort and compare\.open \(Library\); it stays library\.sort/,
		],
		[{'compare.open': ['q']}, /q would mean both screen\.close and compare\.open/],
		[{'compare.open': ['ctrl-c']}, /ctrl-c would mean both interrupt and compare\.open/],
		[{'compare.open': ['7']}, /7 is no key for a command: digits repeat one/],
		[{'compare.open': ['ctrl-i']}, /“ctrl-i” is no key\./],
		[{'compare.open': ['cc']}, /“cc” is no key\./],
		[{'compare.open': ['']}, /“” is no key\./],
		[{quit: []}, /^quit: quit needs a key, and keeps its usual ones\.$/],
		[{escape: []}, /^escape: escape needs a key/],
		[{interrupt: []}, /^interrupt: interrupt needs a key/],
		[
			{'fact.next': ['x'], 'fact.previous': ['x']},
			/x would mean both fact\.next and fact\.previous.+; it stays fact\.next/,
		],
	];

for (const [keys, problem] of refused) {
	test(`${JSON.stringify(keys)} is told, and what it cannot have stays as usual`, () => {
		const {problems, keysOf} = bound(keys);
		assert.equal(problems.length, 1);
		assert.match(problems[0] ?? '', problem);
		assert.deepEqual(keysOf('compare.open', 'library'), ['c']);
		assert.deepEqual(keysOf('quit', 'library'), ['q']);
		assert.deepEqual(keysOf('fact.previous', 'compare'), ['[']);
	});
}

const names: ReadonlyArray<readonly [written: string, name: string | undefined]> = [
	['c', 'c'],
	['C', 'C'],
	['é', 'é'],
	[' ', 'space'],
	['Space', 'space'],
	['Return', 'enter'],
	['Esc', 'esc'],
	['PgDn', 'pagedown'],
	['Shift+Tab', 'shift-tab'],
	['Ctrl-D', 'ctrl-d'],
	['C-d', 'ctrl-d'],
	['^d', 'ctrl-d'],
	['-', '-'],
	['+', '+'],
	['_', '_'],
	['ctrl-m', undefined],
	['alt-x', undefined],
	['f1', undefined],
	['\u001B', undefined],
	['\n', undefined],
];

for (const [written, name] of names) {
	test(`${JSON.stringify(written)} is ${name ? `the key ${name}` : 'no key'}`, () => {
		assert.equal(keyNamed(written), name);
	});
}

const someKeys = fc.dictionary(
	fc.oneof(fc.constantFrom(...bindings.map(({command}) => command)), fc.string()),
	fc.array(
		fc.oneof(
			fc.constantFrom(...bindings.flatMap(({keys}) => keys)),
			fc.string({unit: 'grapheme', maxLength: 2}),
			fc.constantFrom('ctrl-c', 'ctrl-x', 'space', '5'),
		),
		{maxLength: 3},
	),
	{maxKeys: 12},
);

test('a key that one command is given cannot take it from where another keeps its usual one to type', () => {
	// Where the reader types, list.down has no letter and keeps ↓: there, list.up cannot have it.
	for (const chosen of [
		{'list.up': ['down'], 'list.down': ['n']},
		{'list.down': ['n'], 'list.up': ['down']},
	]) {
		const {problems, keysOf} = bound(chosen);
		assert.match(problems.join(), /^list\.up: down would mean both list\.down and list\.up \(Library, while/);
		assert.equal(problems.length, 1);
		assert.deepEqual(keysOf('list.up', 'search'), ['up', 'ctrl-p']);
		assert.deepEqual(keysOf('list.down', 'library'), ['n']);
	}
});

test('whatever keys are chosen, none means two things on a screen, none types, and every screen can be left', () => {
	fc.assert(
		fc.property(someKeys, chosen => {
			const {bindings: table} = applyKeys(bindings, chosen);
			for (const context of contexts) {
				const here = table.filter(one => one.contexts.includes(context));
				const keys = here.flatMap(one => one.keys);
				assert.deepEqual(keys, [...new Set(keys)], context);
				const isTyping = typingContexts.some(one => one === context);
				assert.ok(!isTyping || keys.every(key => [...key].length > 1), `${context}: ${keys}`);
				assert.ok(keys.every(key => !/^\d$/.test(key)));
				for (const command of ['escape', 'interrupt']) {
					assert.ok(
						here.some(one => one.command === command && one.keys.length > 0),
						`${command} in ${context}`,
					);
				}
			}

			assert.ok(
				table.some(one => one.command === 'quit' && one.contexts.includes('library') && one.keys.length > 0),
			);
			const commands = new Set(table.map(({command}) => command));
			assert.ok(bindings.every(({command}) => commands.has(command)));
		}),
	);
});
