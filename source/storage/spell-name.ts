import fs from 'node:fs';

/**
Spells a name that the system gives in bytes. Bytes that are no UTF-8 become `\xE9`, so that the name can be shown, kept and opened again; a backslash of such a name becomes `\x5C`.
*/
export function spellName(bytes: Uint8Array): string {
	const text = Buffer.from(bytes).toString('utf8');
	if (!text.includes(replacement) || Buffer.from(text).equals(bytes)) {
		return text;
	}

	let spelled = '';
	for (let at = 0; at < bytes.length; ) {
		const length = lengthOfLetter(bytes, at);
		spelled += length === 0 ? spellByte(bytes[at] ?? 0) : letters(bytes.subarray(at, at + length));
		at += length || 1;
	}

	return spelled;
}

/**
Whether a name that Node.js has decoded may be written otherwise: ask for its bytes then, and spell them.
*/
export const isDoubtful = (name: string): boolean => name.includes(replacement);

/**
What the system has to be asked for to get the file of a path that may hold spelled names. A file that really has a name with `\xE9` in it is itself.
*/
export function pathToOpen(file: string): string | Buffer {
	return file.includes('\\x') && isSpelled.test(file) && !fs.lstatSync(file, {throwIfNoEntry: false})
		? Buffer.concat(file.split(/(\\x[0-9A-F]{2})/u).map(part => bytesOf(part)))
		: file;
}

const replacement = '\uFFFD';

const isSpelled = /\\x[89A-F][0-9A-F]/u;

const spellByte = (byte: number): string => `\\x${byte.toString(16).toUpperCase().padStart(2, '0')}`;

const bytesOf = (part: string): Buffer =>
	/^\\x[0-9A-F]{2}$/u.test(part) ? Buffer.from([Number.parseInt(part.slice(2), 16)]) : Buffer.from(part);

const letters = (bytes: Uint8Array): string => {
	const text = Buffer.from(bytes).toString('utf8');
	return text === '\\' ? spellByte(0x5c) : text;
};

/** How many bytes the letter at an offset has in UTF-8; 0 where they are none. */
function lengthOfLetter(bytes: Uint8Array, at: number): number {
	const first = bytes[at] ?? 0;
	const length = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 0;
	const letter = Buffer.from(bytes.subarray(at, at + length));
	return letter.length === length && Buffer.from(letter.toString('utf8')).equals(letter) ? length : 0;
}
