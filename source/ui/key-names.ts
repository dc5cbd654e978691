import type {Key} from 'ink';
import {graphemesOf} from '../layout/display-width.ts';

type NamedKey = Extract<
	keyof Key,
	| 'upArrow'
	| 'downArrow'
	| 'leftArrow'
	| 'rightArrow'
	| 'pageUp'
	| 'pageDown'
	| 'home'
	| 'end'
	| 'return'
	| 'escape'
	| 'backspace'
	| 'delete'
>;

const names: readonly (readonly [NamedKey, string])[] = [
	['upArrow', 'up'],
	['downArrow', 'down'],
	['leftArrow', 'left'],
	['rightArrow', 'right'],
	['pageUp', 'pageup'],
	['pageDown', 'pagedown'],
	['home', 'home'],
	['end', 'end'],
	['return', 'enter'],
	['escape', 'esc'],
	['backspace', 'backspace'],
	['delete', 'delete'],
];

/**
The keymap's names of the keys in one event of Ink's `useInput`. One event may hold several keys: a terminal sends what was
typed quickly, or held down, in one piece ("jjj").
*/
export function keyNames(input: string, key: Key): readonly string[] {
	if (key.eventType === 'release') {
		return [];
	}

	const named = names.find(([flag]) => key[flag] === true);
	if (named !== undefined) {
		return [named[1]];
	}

	if (key.tab) {
		return [key.shift ? 'shift-tab' : 'tab'];
	}

	if (key.ctrl) {
		return input.length === 1 ? [`ctrl-${input.toLowerCase()}`] : [];
	}

	// Over a slow line Esc and the key after it arrive as one piece, which is what Alt and the key would send. No command is
	// pressed with Alt.
	const before = key.meta ? ['esc'] : [];
	return [...before, ...graphemesOf(input).map(character => characterName(character))];
}

function characterName(character: string): string {
	switch (character) {
		case ' ': {
			return 'space';
		}

		case '\r':
		case '\n': {
			return 'enter';
		}

		case '\t': {
			return 'tab';
		}

		case '\u007F':
		case '\b': {
			return 'backspace';
		}

		default: {
			const code = character.charCodeAt(0);
			const isControl = character.length === 1 && code < 32;
			return isControl ? `ctrl-${String.fromCharCode(code + 96)}` : character;
		}
	}
}
