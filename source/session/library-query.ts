import {parseQuery} from '../core/search/query/parse-query.ts';
import type {Query, Term} from '../core/search/query/query.ts';
import {findQueryInText} from '../core/search/snippet/find-query-in-text.ts';
import {remember} from './remember.ts';
import type {LibraryScreen, Session} from './session.ts';

/**
What is typed into the search of the library, taken apart.
*/
export const queryOf = ({now}: Session, {query}: LibraryScreen): Query => parse(query, now);

const parse = remember((text: string, now: Date | undefined): Query => parseQuery(text, now));

/**
The words that a query looks for, a space between them: those that light up in what it finds.
*/
export const wordsOfQuery = (query: Query): string => query.terms.flatMap(wordsOfTerm).join(' ');

function wordsOfTerm(term: Term): readonly string[] {
	const isLookedFor = term.kind === 'words' || term.kind === 'phrase' || term.kind === 'field';
	return isLookedFor && !term.isExcluded ? term.words : [];
}

/**
Whether the article in a place of the list was found by its text alone.
*/
export const isFoundInText = ({found}: Session, {query}: LibraryScreen, place: number): boolean =>
	query.trim() !== '' && found !== undefined && place >= found.bodyFrom;

/**
What an article that was found by its text is searched for when it is opened, and where that first stands in it; `undefined` where nothing in the text answers.
*/
export function hitInText(
	text: string,
	query: Query,
): {readonly words: string; readonly start: number} | undefined {
	const [hit] = findQueryInText(text, query);
	return hit && {words: text.slice(hit.start, hit.end).replace(/\s+/gu, ' '), start: hit.start};
}
