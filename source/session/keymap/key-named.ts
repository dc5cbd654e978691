import {graphemesOf} from '../../layout/display-width.ts';

/* As `ui/key-names.ts` names what a terminal sends. */
const named = [
	'enter',
	'tab',
	'shift-tab',
	'down',
	'up',
	'left',
	'right',
	'pagedown',
	'pageup',
	'home',
	'end',
	'backspace',
	'delete',
	'esc',
	'space',
] as const;

const otherNames: Readonly<Record<string, string>> = {
	return: 'enter',
	escape: 'esc',
	pgdn: 'pagedown',
	pgup: 'pageup',
	del: 'delete',
	'back-tab': 'shift-tab',
	' ': 'space',
};

/* A terminal sends the same for these: https://en.wikipedia.org/wiki/C0_and_C1_control_codes */
const sameKeys: Readonly<Record<string, string>> = {
	'ctrl-h': 'backspace',
	'ctrl-i': 'tab',
	'ctrl-j': 'enter',
	'ctrl-m': 'enter',
};

/**
A key as the keymap names it, however the reader wrote it (`Ctrl+D`, `PgDn`); `undefined` for what is no key, or none that a terminal can tell.
*/
export function keyNamed(written: string): string | undefined {
	if (isCharacter(written) && written !== ' ') {
		return written;
	}

	const name = written.toLowerCase().replace(/(?<=.)[+_ ](?=.)/gu, '-');
	const known = otherNames[name] ?? name;
	if (named.some(one => one === known)) {
		return known;
	}

	const letter = /^(?:ctrl-|control-|c-|\^)([a-z])$/u.exec(known)?.[1];
	const control = letter && `ctrl-${letter}`;
	return control && !Object.hasOwn(sameKeys, control) ? control : undefined;
}

/**
Whether a key types a character: such keys are text where the reader is typing.
*/
export const isCharacter = (key: string): boolean => graphemesOf(key).length === 1 && !/^\p{C}/u.test(key);
