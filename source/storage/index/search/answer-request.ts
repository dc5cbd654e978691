import {allOf} from '../../../core/search/query/match-expression.ts';
import type {Term} from '../../../core/search/query/query.ts';
import {asTypedInText, phraseInText} from '../../../core/search/query/word-expressions.ts';
import {type ArticleSet, joined, narrow, within} from './article-set.ts';
import type {Filters} from './filters.ts';
import {findInHeads, type HeadSearch} from './find-in-heads.ts';
import {findInTexts} from './find-in-texts.ts';
import {matching} from './ids-of.ts';
import type {Found, SearchRequest} from './search-request.ts';

/**
All that an answer is made of.
*/
export type Search = Omit<HeadSearch, 'allowed'> & {
	readonly filters: Filters;
	readonly request: SearchRequest;
};

/**
The articles that answer a request; `undefined` where it was given up.

Phrases, fields, days and what is excluded leave some of the articles; among these, those with all of the words in their heads come first, then those that have them
in their texts. Where nothing is left to look for, the newest come first.
*/
export function answerRequest(search: Search): Found | undefined {
	const {catalogue, request, isOutdated} = search;
	const {words, phrases} = lookedFor(request);
	const allowed = allowedBy(search);
	if (allowed === 'outdated') {
		return undefined;
	}

	if (words.length + phrases.length === 0) {
		const ids = within(catalogue.newest, allowed);
		return {ids, bodyFrom: ids.length};
	}

	const inHeads =
		words.length === 0
			? catalogue.sort(within(matching(search.database, 'head_words', allOf(phrases)), allowed))
			: findInHeads({...search, allowed}, words);
	if (inHeads === undefined || isOutdated()) {
		return undefined;
	}

	const inTexts = findInTexts({...search, allowed}, [...words.map(asTypedInText), ...phrases], inHeads);
	return {ids: joined([inHeads, inTexts]), bodyFrom: inHeads.length};
}

const isWords = (term: Term): term is Term & {kind: 'words'} => term.kind === 'words' && !term.isExcluded;

function lookedFor({query}: SearchRequest) {
	return {
		words: query.terms.filter(isWords),
		phrases: query.terms.flatMap(term =>
			term.kind === 'phrase' && !term.isExcluded ? [phraseInText(term)] : [],
		),
	};
}

function allowedBy(search: Search): ArticleSet | undefined | 'outdated' {
	const {filters, catalogue, request, isOutdated} = search;
	let allowed: ArticleSet | undefined;
	for (const term of request.query.terms.filter(one => !isWords(one))) {
		if (isOutdated()) {
			return 'outdated';
		}

		const set = filters.lookUp({...search, marked: request.marked}, term, catalogue.size);
		allowed = narrow(allowed, set, term.isExcluded);
	}

	return allowed;
}
