import type {DatabaseSync} from 'node:sqlite';
import {allOf} from '../../../core/search/query/match-expression.ts';
import {type ArticleSet, setOf, within, without} from './article-set.ts';
import type {Catalogue} from './catalogue.ts';
import {idsOf, matching} from './ids-of.ts';

/**
Where texts are searched, and among which articles.
*/
export type TextSearch = {
	readonly database: DatabaseSync;
	readonly catalogue: Catalogue;
	readonly allowed: ArticleSet | undefined;
};

/**
Up to so many are put in the order of their relevance; SQLite looks at each twice for that. Of more, the newest come first.
*/
const ratedAtMost = 60;

/**
The articles in whose texts all of these expressions hold, but for those that are `known` already.
*/
export function findInTexts(
	{database, catalogue, allowed}: TextSearch,
	expressions: readonly string[],
	known: Int32Array,
): Int32Array {
	const expression = allOf(expressions);
	const all = within(matching(database, 'body_words', expression), allowed);
	const more = known.length === 0 ? all : without(all, setOf(known, catalogue.size));
	return all.length > ratedAtMost || more.length === 0
		? catalogue.sort(more)
		: within(
				idsOf(database, 'SELECT rowid AS id FROM body_words WHERE body_words MATCH ? ORDER BY rank', [
					expression,
				]),
				setOf(more, catalogue.size),
			);
}
