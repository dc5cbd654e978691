import {stemmer} from 'stemmer';
import type {Span} from '../span.ts';
import {foldWord} from './fold-word.ts';
import {forLetters} from './plain-letters.ts';
import {stopWords} from './word-lists.ts';

/**
One word of a text, in the forms in which words are compared.
*/
export type Word = Span & {
	/** Without case, diacritics, dots of an acronym and possessive ending: `Élysée’s` is `elysee`. */
	readonly folded: string;
	/** Porter's stem of the folded form; numbers are their own stem. */
	readonly stem: string;
	readonly isCapitalised: boolean;
	/** Whether it says nothing about what a sentence reports. */
	readonly isStop: boolean;
};

/**
The words of a stretch of text, in order. Parts of a hyphenated word are words of their own; an acronym with dots is
one.
*/
export function findWords(text: string, {start, end}: Span = {start: 0, end: text.length}): readonly Word[] {
	const stretch = text.slice(start, end);
	const found = Array.from(stretch.matchAll(patternFor(stretch)), ({index, 0: written}) => ({
		start: start + index,
		end: start + index + written.length,
		...formsOf(written),
	}));
	return hasNoSpaces.test(stretch) ? found.flatMap(word => cutUp(text, word)) : found;
}

/**
The words of a text as they are written, in order: those of `findWords`, in a fifth of its time.
*/
export const writtenWords = (text: string): readonly string[] =>
	hasNoSpaces.test(text)
		? findWords(text).map(({start, end}) => text.slice(start, end))
		: (text.match(patternFor(text)) ?? []);

/** Letters of languages that write their words without spaces between them: Thai to Khmer, Chinese, Japanese. */
const hasNoSpaces = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF]/;

/** The words of what is written as one. */
function cutUp(text: string, word: Word): readonly Word[] {
	const written = text.slice(word.start, word.end);
	if (!hasNoSpaces.test(written)) {
		return [word];
	}

	segmenter ??= new Intl.Segmenter(undefined, {granularity: 'word'});
	return Array.from(segmenter.segment(written), ({index, segment}) => ({
		start: word.start + index,
		end: word.start + index + segment.length,
		...formsOf(segment),
	}));
}

let segmenter: Intl.Segmenter | undefined;

/** An acronym with dots, a number with its separators, or letters with apostrophes between them. */
const patternFor = forLetters(
	[
		'(?<![\\p{L}\\p{M}])[\\p{L}](?:\\.[\\p{L}])+(?![\\p{L}\\p{M}])\\.?',
		'[\\p{N}]+(?:[.,][\\p{N}]+)*',
		"[\\p{L}][\\p{L}\\p{M}]*(?:['’][\\p{L}]+)*",
	].join('|'),
	'g',
);

export type Forms = Omit<Word, keyof Span>;

/** Words come again and again, and stemming one takes a dozen regular expressions. */
const known = new Map<string, Forms>();
const knownLimit = 50_000;

/**
The forms of one word, as `findWords` finds them.
*/
export function formsOf(written: string): Forms {
	const kept = known.get(written);
	if (kept !== undefined) {
		return kept;
	}

	const folded = foldWord(written);
	const forms = {
		folded,
		stem: /^[a-z']+$/.test(folded) ? stemmer(folded) : folded,
		isCapitalised: /^[A-Z]/.test(written) || (!/^[a-z]/.test(written) && /^\p{Lu}/u.test(written)),
		isStop: stopWords.has(folded),
	};
	if (known.size >= knownLimit) {
		known.clear();
	}

	known.set(written, forms);
	return forms;
}
