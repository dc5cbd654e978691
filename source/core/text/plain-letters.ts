/*
Letters as most of the news is written with: Latin, Greek and Cyrillic without combining marks.

V8 compiles `\p{L}` into a table of some seven hundred ranges, one to four milliseconds for each expression that a process
uses for the first time. On plain text a class of a dozen ranges finds the same.
*/

/** The letters, by their code units. Each has an upper and a lower case, and is in one of them. */
const letterRanges = [
	[0x41, 0x5a],
	[0x61, 0x7a],
	[0xc0, 0xd6],
	[0xd8, 0xf6],
	[0xf8, 0x137],
	[0x139, 0x17e],
	[0x386, 0x386],
	[0x388, 0x38a],
	[0x38c, 0x38c],
	[0x38e, 0x3a1],
	[0x3a3, 0x3ce],
	[0x400, 0x481],
	[0x48a, 0x4bf],
] as const;

/** What else plain text is made of: no mark that joins a letter, nothing invisible, no exotic full stop. */
const others = '\\t\\n -@\\[-`{-~\\xa0-\\xa9\\xab\\xac\\xae-\\xb4\\xb6-\\xb9\\xbb-\\xbf×÷‐-‗‘-‣…‰-›⁄€™';

const letters = letterRanges.flatMap(([first, last]) =>
	Array.from({length: last - first + 1}, (_, index) => String.fromCharCode(first + index)),
);
const upper = letters.filter(letter => letter.toLowerCase() !== letter);
const lower = letters.filter(letter => letter.toLowerCase() === letter);

const inClass = {
	'\\p{L}': letterRanges.map(range => range.map(code => String.fromCharCode(code)).join('-')).join(''),
	'\\p{Lu}': upper.join(''),
	'\\p{Ll}': lower.join(''),
	'\\p{M}': '',
	'\\p{N}': '0-9²³¹¼-¾',
};

const stranger = new RegExp(`[^${inClass['\\p{L}']}${others}]`);

/**
Whether a text is made of plain letters, digits and the usual punctuation.
*/
export const isPlain = (text: string): boolean => !stranger.test(text);

/**
A regular expression in two forms, each compiled when it is needed first: the quick one for plain text, the general one
for all other. In `source`, `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{M}` and `\p{N}` stand inside classes: `[\p{L}]`.
*/
export function forLetters(source: string, flags = ''): (text: string) => RegExp {
	let quick: RegExp | undefined;
	let general: RegExp | undefined;
	return text => {
		if (isPlain(text)) {
			quick ??= new RegExp(
				Object.entries(inClass).reduce((all, [name, list]) => all.replaceAll(name, list), source),
				flags,
			);
			return quick;
		}

		general ??= new RegExp(source, `${flags}u`);
		return general;
	};
}
