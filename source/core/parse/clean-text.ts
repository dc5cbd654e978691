/*
Escape sequences, whole: with their introducer alone removed, their parameters would stay behind as litter.

	ESC [ 31 m          control sequence
	ESC ] 0 ; … BEL     operating system command; DCS, SOS, PM, APC likewise, up to ST
	ESC ( B             character set and other short forms
*/
const escapeSequences =
	/(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]?|(?:\u001B[\]PX^_]|[\u009D\u0090\u0098\u009E\u009F])[^\u0007\u001B\u009C\n]*(?:\u0007|\u001B\\|\u009C)?|\u001B[ -/]*[0-~]?/gu;

/* C0 and C1 controls but the line feed, and the invisible characters that reorder or hide text on a screen. */
const invisible =
	/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu;

/**
Text that is safe to draw: line ends are LF, tabs are spaces, and no control character, escape sequence, invisible
reordering mark or lone surrogate is left. Cleaning clean text changes nothing.
*/
export function cleanText(text: string): string {
	const lines = text
		.replace(/\r\n?|[\u000B\u000C\u0085\u2028\u2029]/gu, '\n')
		.replace(/\t/gu, ' ')
		.replace(escapeSequences, '');
	return lines.replace(invisible, '').toWellFormed();
}

/**
A clean text on one line, with single spaces.
*/
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/gu, ' ').trim();
