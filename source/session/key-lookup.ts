import {bindings, type CommandId, type Context, typingContexts} from './keymap.ts';

const commandsByKey = new Map(
	bindings.flatMap(binding =>
		binding.contexts.flatMap(context =>
			binding.keys.map((key): [string, CommandId] => [`${context} ${key}`, binding.command]),
		),
	),
);

/**
What a key does here; `undefined` for a key that does nothing.
*/
export const commandOf = (context: Context, key: string): CommandId | undefined =>
	commandsByKey.get(`${context} ${key}`);

const knownKeys = new Set(bindings.flatMap(({keys}) => keys));

/**
Whether a key means something on some screen.
*/
export const isKnownElsewhere = (key: string): boolean => knownKeys.has(key);

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
