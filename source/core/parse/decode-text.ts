import {isUtf8} from 'node:buffer';

/**
The text of a file's bytes, as far as it is text.

	EF BB BF …            UTF-8 with a byte order mark
	FF FE … · FE FF …     UTF-16
	41 00 42 00 …         UTF-16 that nobody marked: every other byte is zero
	93 51 94              Windows-1252 or `legacy`, where UTF-8 would be broken

Bytes that are no text in any of these are `undefined`.
*/
export function decodeText(bytes: Uint8Array, legacy = 'windows-1252'): string | undefined {
	const label = unicodeOf(bytes);
	if (label !== undefined) {
		return textOrUndefined(new TextDecoder(label).decode(bytes));
	}

	try {
		return textOrUndefined(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
	} catch {
		return textOrUndefined(new TextDecoder(legacy).decode(bytes));
	}
}

/**
Which Unicode encoding bytes are in for certain, by a mark or by their zeros; UTF-8 without a mark is not among them.
*/
export const unicodeOf = (bytes: Uint8Array): string | undefined =>
	markedEncoding(bytes) ?? unmarkedUtf16(bytes);

/**
Whether bytes may be text in an encoding of one language or of some, such as Windows-1251 or Shift JIS: only their letters tell which.
*/
export const needsGuess = (bytes: Uint8Array): boolean =>
	!isUtf8(bytes) && unicodeOf(bytes) === undefined && decodeText(bytes) !== undefined;

function markedEncoding(bytes: Uint8Array): string | undefined {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) {
		return 'utf-16le';
	}

	if (bytes[0] === 0xfe && bytes[1] === 0xff) {
		return 'utf-16be';
	}

	return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : undefined;
}

/* European text in UTF-16 has a zero in nearly every other byte of its beginning, and none in between. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
	const pairs = Math.min(bytes.length, 512) >> 1;
	const zeros = {even: 0, odd: 0};
	for (let pair = 0; pair < pairs; pair++) {
		zeros.even += bytes[2 * pair] === 0 ? 1 : 0;
		zeros.odd += bytes[2 * pair + 1] === 0 ? 1 : 0;
	}

	const isMost = (count: number): boolean => count > 0.7 * pairs;
	if (isMost(zeros.odd) && zeros.even === 0) {
		return 'utf-16le';
	}

	return isMost(zeros.even) && zeros.odd === 0 ? 'utf-16be' : undefined;
}

/*
Control characters that not even a terminal's log has a use for: what a program, a picture or an archive is full of. Bells,
backspaces and escape sequences are odd, but come with text.
*/
const noise = /[\u0000-\u0006\u000E-\u001A\u001C-\u001F\uFFFD]/gu;

function textOrUndefined(text: string): string | undefined {
	const sample = text.slice(0, 65_536);
	// A file of escape sequences is odd, but text; one with a NUL in every thousand units is not.
	const isBinary = (sample.match(noise)?.length ?? 0) > Math.max(2, sample.length / 100);
	return isBinary ? undefined : text;
}
