import type {Article} from '../article.ts';
import type {Summary} from '../library/summary.ts';
import {startOfReporting} from '../start-of-reporting.ts';

/**
What of an article the fuzzy search looks at. Unknown fields are empty.
*/
export type SearchEntry = {
	/** The article's file: two files may hold the same text, and both are found. */
	readonly file: string;
	readonly title: string;
	readonly outlet: string;
	/** The outlet's initials, since readers type "nyt". */
	readonly initials: string;
	readonly authors: string;
	readonly section: string;
	readonly place: string;
	readonly lead: string;
};

/** How many units of the text count as its lead: about two sentences. */
const leadLength = 300;

export function searchEntryOf({
	file,
	metadata,
	lead,
}: Pick<Summary, 'file' | 'metadata' | 'lead'>): SearchEntry {
	const known = (name: 'title' | 'outlet' | 'authors' | 'section' | 'place'): string =>
		metadata[name]?.value ?? '';
	const outlet = known('outlet');
	return {
		file,
		title: known('title'),
		outlet,
		initials: initialsOf(outlet),
		authors: known('authors'),
		section: known('section'),
		place: known('place'),
		lead,
	};
}

/**
The beginning of an article's reporting, on one line: headline, captions, credits and bylines are passed over.
*/
export const leadOf = (article: Pick<Article, 'text' | 'furniture'>): string =>
	article.text.slice(startOfReporting(article)).trimStart().slice(0, leadLength).replace(/\s+/gu, ' ').trim();

/**
The first letters of an outlet of several words: NYT.
*/
export function initialsOf(outlet: string): string {
	const words = outlet.match(/\p{Lu}[\p{L}]*/gu) ?? [];
	return words.length < 2 ? '' : words.map(word => word[0]).join('');
}
