import type {Command} from './command.ts';
import {commandOf, isKnownElsewhere, isTypingContext} from './key-lookup.ts';
import {contextOf, type Session} from './session.ts';

/**
What a pressed key means in a session: a command, a letter of what is being typed, or a digit of a count. `undefined` for
a key that means nothing anywhere.

Keys are named as in the keymap; a key that types a character is that character, and `space` is a space.
*/
export function keyCommand(session: Session, key: string): Command | undefined {
	const context = contextOf(session);
	const command = commandOf(session.preferences.bindings, context, key);
	if (command !== undefined) {
		return {kind: 'key', command};
	}

	if (isTypingContext(context)) {
		const text = key === 'space' ? ' ' : key;
		return isCharacter(text) ? {kind: 'text', text} : undefined;
	}

	const isDigit = /^[0-9]$/u.test(key) && (key !== '0' || session.count !== undefined);
	if (isDigit) {
		return {kind: 'digit', digit: Number(key)};
	}

	return isKnownElsewhere(session.preferences.bindings, key) ? {kind: 'unknown', key} : undefined;
}

const isCharacter = (key: string): boolean => key === ' ' || [...key].length === 1;
