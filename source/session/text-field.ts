import type {CommandId} from './keymap.ts';

/**
What an editing command makes of a field's text; `undefined` for a command that edits nothing.
*/
export function editText(text: string, command: CommandId): string | undefined {
	switch (command) {
		case 'field.deleteCharacter': {
			return withoutLastCharacter(text);
		}

		case 'field.deleteWord': {
			return text.replace(/\S*\s*$/u, '');
		}

		case 'field.clear': {
			return '';
		}

		default: {
			return undefined;
		}
	}
}

/* What a reader takes for one character: an é typed as two goes at once. */
function withoutLastCharacter(text: string): string {
	const segments = [...new Intl.Segmenter(undefined, {granularity: 'grapheme'}).segment(text)];
	return text.slice(0, segments.at(-1)?.index ?? 0);
}
