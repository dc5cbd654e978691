import type {Search} from '../core/library/library.ts';
import type {Mark} from '../core/marks/mark.ts';
import {textsWith} from '../core/marks/mark-book.ts';
import {parseQuery} from '../core/search/query/parse-query.ts';
import {printTerm} from '../core/search/query/print-query.ts';
import type {Term} from '../core/search/query/query.ts';
import type {Session} from './session.ts';

/**
The search for what is typed in the library, with what the reader marked as far as it asks for that.
*/
export function searchFor({marks: {book}, now, screens: [{query: text}]}: Session): Search {
	const query = parseQuery(text, now);
	const marked = query.terms.flatMap(term => {
		const mark = markOf(term);
		return mark ? [[printTerm(termOf(term)), [...textsWith(book, mark)]] as const] : [];
	});
	return {text, query, marked: Object.fromEntries(marked)};
}

function markOf(term: Term): Mark | undefined {
	if (term.kind === 'value') {
		return term.field === 'tag' ? {kind: 'tag', tag: term.value} : undefined;
	}

	if (term.kind !== 'state') {
		return undefined;
	}

	return term.state === 'starred'
		? {kind: 'star'}
		: term.state === 'read' || term.state === 'unread'
			? {kind: 'read'}
			: undefined;
}

/* What is not read is told by what is. */
const termOf = (term: Term): Term =>
	term.kind === 'state' && term.state === 'unread'
		? {...term, state: 'read', isExcluded: false}
		: {...term, isExcluded: false};
