import type {DatabaseSync, SQLInputValue} from 'node:sqlite';
import {inColumns, together} from '../../../core/search/query/match-expression.ts';
import {printTerm} from '../../../core/search/query/print-query.ts';
import type {Term} from '../../../core/search/query/query.ts';
import type {Period} from '../../../core/search/query/read-period.ts';
import {asMeant, columnsOf, type Propose, phraseInText} from '../../../core/search/query/word-expressions.ts';
import {type ArticleSet, setOf} from './article-set.ts';
import {idsOf, matching} from './ids-of.ts';
import type {SearchRequest} from './search-request.ts';

/**
The terms of a query that are no words to look for, as sets of articles.
*/
export type Filters = {
	/** The articles for which a term holds, as if it were not excluded. */
	readonly lookUp: (source: FilterSource, term: Term, size: number) => ArticleSet;
	readonly clear: () => void;
};

/** How many sets are kept from one key to the next; one of 100,000 articles takes 100 kB. */
const keptAtMost = 24;

export function createFilters(): Filters {
	const kept = new Map<string, ArticleSet>();
	return {
		clear: () => kept.clear(),
		lookUp(source, term, size) {
			const key = `${JSON.stringify({...term, span: undefined})} ${hashesFor(source, term).join(' ')}`;
			const set = kept.get(key) ?? setOf(holdsFor(source, term), size);
			kept.delete(key);
			kept.set(key, set);
			if (kept.size > keptAtMost) {
				kept.delete(kept.keys().next().value ?? '');
			}

			return set;
		},
	};
}

/**
What filters look things up in.
*/
export type FilterSource = {
	readonly database: DatabaseSync;
	readonly propose: Propose;
	readonly marked: SearchRequest['marked'];
};

function holdsFor(source: FilterSource, term: Term): Int32Array {
	const {database} = source;
	switch (term.kind) {
		case 'words':
			return matching(database, 'body_words', together(term.words));
		case 'phrase':
			return matching(database, 'body_words', phraseInText(term));
		case 'field':
			return inField(source, term);
		case 'value':
			return ofValue(source, term);
		case 'state':
			return inState(source, term);
		case 'days':
			return inPeriod(database, term);
		default:
			return term satisfies never;
	}
}

/* The articles that the reader marked so. */
function hashesFor({marked}: FilterSource, term: Term): readonly string[] {
	const name = printTerm({...term, isExcluded: false});
	return marked[name === 'is:unread' ? 'is:read' : name] ?? [];
}

/* A mistake is forgiven where nothing is spelt as typed. */
function inField({database, propose}: FilterSource, term: Term & {kind: 'field'}): Int32Array {
	const columns = columnsOf[term.field];
	const typed = matching(database, 'head_words', inColumns(columns, together(term.words, !term.isPhrase)));
	const meant = typed.length > 0 || term.isPhrase || term.isExcluded ? undefined : asMeant(term, propose);
	return meant === undefined ? typed : matching(database, 'head_words', inColumns(columns, meant));
}

function ofValue(source: FilterSource, term: Term & {kind: 'value'}): Int32Array {
	const {database} = source;
	switch (term.field) {
		case 'tag':
			return select(database, ofHashes, [JSON.stringify(hashesFor(source, term))]);
		case 'language': {
			const beginning = term.value.toLowerCase();
			return select(database, `${language} >= ? AND ${language} < ?`, [beginning, `${beginning}\u{10FFFF}`]);
		}

		case 'file':
			return select(
				database,
				`file IN (SELECT f.id FROM file f JOIN root r ON r.id = f.root
					WHERE r.path || '/' || f.path LIKE ? ESCAPE '\\')`,
				[`%${term.value.replaceAll(/[%_\\]/g, '\\$&')}%`],
			);
		default:
			return term.field satisfies never;
	}
}

function inState(source: FilterSource, term: Term & {kind: 'state'}): Int32Array {
	const {database} = source;
	const hashes = JSON.stringify(hashesFor(source, term));
	switch (term.state) {
		case 'starred':
		case 'read':
			return select(database, ofHashes, [hashes]);
		case 'unread':
			return select(database, `NOT ${ofHashes}`, [hashes]);
		case 'dated':
			return select(database, 'day IS NOT NULL');
		case 'undated':
			return select(database, 'day IS NULL');
		case 'single':
			return select(
				database,
				`id NOT IN (SELECT id FROM article WHERE story IN (
					SELECT story FROM article WHERE story IS NOT NULL GROUP BY story HAVING count(*) > 1))`,
			);
		default:
			return term.state satisfies never;
	}
}

/* A month or a year answers where all of its days do. As text it stands right before its first day: so it is in where the first day of the period is its own, and out
where the period ends within it. */
function inPeriod(database: DatabaseSync, {from = '', until}: Partial<Period>): Int32Array {
	const first = from.replace(/(?:-01){1,2}$/, '');
	return until === undefined
		? select(database, 'day >= ?', [first])
		: select(database, 'day >= ? AND day < ? AND day <> ? AND day <> ?', [
				first,
				until,
				until.slice(0, 7),
				until.slice(0, 4),
			]);
}

/* As the index `article_language` has it. */
const language = "lower(metadata ->> '$.language.value')";

/* Of one of several articles in a file, the hash ends with its number: 0123456789abcdef#2. Each is looked up in the index `article_hash`; `$` comes after `#`. */
const ofHashes = `id IN (
	SELECT a.id FROM json_each(?) AS marked CROSS JOIN article a
	ON a.hash = marked.value OR (a.hash >= marked.value || '#' AND a.hash < marked.value || '$'))`;

const select = (
	database: DatabaseSync,
	condition: string,
	parameters: readonly SQLInputValue[] = [],
): Int32Array => idsOf(database, `SELECT id FROM article WHERE ${condition}`, parameters);
