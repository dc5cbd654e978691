import type {Span} from '../span.ts';
import {endInOriginal, type FoldedText, fold, foldText} from './fold-text.ts';

/* A text is searched at every key press and folded once. */
const foldedTexts = new WeakMap<{readonly text: string}, FoldedText>();

/**
Every place of an article's text where the query stands, whatever its case, diacritics, quotes and line breaks; in order,
never overlapping. An empty query stands nowhere.
*/
export function findInText(article: {readonly text: string}, query: string): readonly Span[] {
	const needle = fold(query).replace(/ +/gu, ' ');
	if (needle.trim() === '') {
		return [];
	}

	const text = foldedOf(article);
	const {folded, origins} = text;
	const spans: Span[] = [];
	for (let at = folded.indexOf(needle); at !== -1; at = folded.indexOf(needle, at + needle.length)) {
		const span = {start: origins[at] ?? 0, end: endInOriginal(text, at + needle.length)};
		// A letter that is two when folded, as ß, may answer twice.
		if (span.start >= (spans.at(-1)?.end ?? 0)) {
			spans.push(span);
		}
	}

	return spans;
}

function foldedOf(article: {readonly text: string}): FoldedText {
	const known = foldedTexts.get(article);
	if (known !== undefined) {
		return known;
	}

	const folded = foldText(article.text);
	foldedTexts.set(article, folded);
	return folded;
}
