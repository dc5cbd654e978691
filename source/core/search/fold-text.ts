import {speltPlainly} from '../text/spelt-plainly.ts';

/**
A text as search compares it, and for each of its units the place in the original that it comes from.
*/
export type FoldedText = {readonly folded: string; readonly origins: Uint32Array};

const singleQuotes = /[‘’‚‛′ʼ]/gu;
const doubleQuotes = /[“”„‟″«»]/gu;
const dashes = /[‐‑‒–—−]/gu;
const whiteSpace = /\s/gu;
/* Which sigma is written depends on what follows it; search looks at beginnings of words. */
const lastSigma = /ς/gu;

/**
Folds what readers do not type: case, diacritics, compatibility forms, curly quotes, kinds of dash and of space.

	Élysée’s → elysee's
*/
export function fold(text: string): string {
	return speltPlainly(text)
		.toLowerCase()
		.replace(lastSigma, 'σ')
		.replace(singleQuotes, "'")
		.replace(doubleQuotes, '"')
		.replace(dashes, '-')
		.replace(whiteSpace, ' ');
}

const isPlain = (text: string): boolean => /^[\u0020-\u007E\n]*$/u.test(text);

/**
Folds a text and keeps where each unit came from. `origins` has one entry more than `folded` has units: the text's length.
*/
export function foldText(text: string): FoldedText {
	if (isPlain(text)) {
		return {
			folded: text.toLowerCase().replaceAll('\n', ' '),
			origins: countedTo(text.length + 1),
		};
	}

	const parts: string[] = [];
	const origins: number[] = [];
	let at = 0;
	for (const character of text) {
		const folded = foldCharacter(character);
		parts.push(folded);
		for (let unit = 0; unit < folded.length; unit++) {
			origins.push(at);
		}

		at += character.length;
	}

	origins.push(text.length);
	return {folded: parts.join(''), origins: Uint32Array.from(origins)};
}

/**
Where in the original the character ends that a stretch of folded text ends in: marks behind it belong to it, and so does the rest of a letter that is two when folded.
*/
export function endInOriginal({origins}: Pick<FoldedText, 'origins'>, end: number): number {
	let next = end;
	while (next < origins.length - 1 && origins[next] === origins[end - 1]) {
		next++;
	}

	return origins[next] ?? 0;
}

/* 0, 1, 2 …: the beginning of one row for all texts, as long as the longest so far. */
let counted = new Uint32Array();

function countedTo(length: number): Uint32Array {
	if (counted.length < length) {
		counted = new Uint32Array(Math.max(length, 2 * counted.length));
		for (let index = 0; index < counted.length; index++) {
			counted[index] = index;
		}
	}

	return counted.subarray(0, length);
}

/* An article repeats some eighty characters; each is folded once. */
const foldedCharacters = new Map<string, string>();

function foldCharacter(character: string): string {
	const known = foldedCharacters.get(character);
	if (known !== undefined) {
		return known;
	}

	const folded = fold(character);
	foldedCharacters.set(character, folded);
	return folded;
}
