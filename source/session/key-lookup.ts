import {type CommandBinding, type CommandId, type Context, typingContexts} from './keymap.ts';
import {remember} from './remember.ts';

type Bindings = readonly CommandBinding[];

const commandsByKey = remember(
	(bindings: Bindings) =>
		new Map(
			bindings.flatMap(binding =>
				binding.contexts.flatMap(context =>
					binding.keys.map((key): [string, CommandId] => [`${context} ${key}`, binding.command]),
				),
			),
		),
);

/**
What a key does here; `undefined` for a key that does nothing.
*/
export const commandOf = (bindings: Bindings, context: Context, key: string): CommandId | undefined =>
	commandsByKey(bindings).get(`${context} ${key}`);

/**
Whether a key means something on some screen.
*/
export const isKnownElsewhere = (bindings: Bindings, key: string): boolean => knownKeys(bindings).has(key);

const knownKeys = remember((bindings: Bindings) => new Set(bindings.flatMap(({keys}) => keys)));

/**
Whether keys without a command are text here.
*/
export const isTypingContext = (context: Context): boolean => typingContexts.some(one => one === context);

const glyphs: Readonly<Record<string, string>> = {
	enter: '↵',
	tab: 'tab',
	'shift-tab': 'shift-tab',
	down: '↓',
	up: '↑',
	left: '←',
	right: '→',
	pagedown: 'PgDn',
	pageup: 'PgUp',
	home: 'Home',
	end: 'End',
	backspace: 'Backspace',
	delete: 'Del',
	esc: 'Esc',
};

/**
A key as it is shown to the reader.
*/
export const keyLabel = (key: string): string =>
	glyphs[key] ?? (key.startsWith('ctrl-') ? `Ctrl-${key.slice('ctrl-'.length)}` : key);
