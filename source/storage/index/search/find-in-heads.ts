import type {DatabaseSync} from 'node:sqlite';
import {allOf, inColumns, together} from '../../../core/search/query/match-expression.ts';
import {
	asMeant,
	asTyped,
	type Propose,
	type TypedWords,
} from '../../../core/search/query/word-expressions.ts';
import {rankEntries} from '../../../core/search/rank-entries.ts';
import {statement} from '../statement.ts';
import {type ArticleSet, joined, within, without} from './article-set.ts';
import type {Candidates} from './candidates.ts';
import type {Catalogue} from './catalogue.ts';
import {matching} from './ids-of.ts';

/**
Where heads are searched, and among which articles; without `allowed`, among all.
*/
export type HeadSearch = {
	readonly database: DatabaseSync;
	readonly catalogue: Catalogue;
	readonly candidates: Candidates;
	readonly propose: Propose;
	readonly allowed: ArticleSet | undefined;
	/** Whether somebody waits for another answer by now. */
	readonly isOutdated: () => boolean;
};

/**
How many are ranked by fuse.js, which takes 5 ms for a hundred; the others follow, the newest first. Words of which so many are spelt as typed are not taken for
mistyped ones.
*/
const rankedAtMost = 120;

/** Nobody types more words and hopes that some of them are forgiven; what was pasted is found as it stands. */
const wordsAtMost = 16;

/**
The articles in whose heads all of these words stand, as typed or mistyped, best first; `undefined` where it was given up.

The index proposes: first where the words stand in titles and names as they were typed, then anywhere as typed, then as they may have been meant.
*/
export function findInHeads(search: HeadSearch, terms: readonly TypedWords[]): Int32Array | undefined {
	const {catalogue, allowed, isOutdated} = search;
	const typed = within(matching(search.database, 'head_words', allOf(terms.map(asTyped))), allowed);
	if (isOutdated()) {
		return undefined;
	}

	const tiers: Int32Array[] = typed.length > rankedAtMost ? [...sharpen(search, terms)] : [];
	tiers.push(typed);
	if (typed.length < rankedAtMost) {
		tiers.push(findMeant(search, terms));
	}

	const ids = inTiers(tiers, catalogue);
	return isOutdated() ? undefined : rankFirst(search, ids, terms);
}

/* Where more are found than can be ranked: those that have the words themselves in the places that matter. */
function* sharpen({database, allowed}: HeadSearch, terms: readonly TypedWords[]): Generator<Int32Array> {
	let found = 0;
	for (const isBegun of [false, true]) {
		const words = allOf(terms.map(term => together(term.words, isBegun)));
		const sharp = within(
			matching(database, 'head_words', inColumns(['title', 'outlet', 'initials', 'authors', 'place'], words)),
			allowed,
		);
		yield sharp;
		found += sharp.length;
		if (found >= rankedAtMost) {
			return;
		}
	}
}

function findMeant({database, propose, allowed}: HeadSearch, terms: readonly TypedWords[]): Int32Array {
	if (wordsOfAll(terms).length > wordsAtMost) {
		return new Int32Array();
	}

	const meant = terms.map(term => (isCommon(database, asTyped(term)) ? undefined : asMeant(term, propose)));
	return meant.some(expression => expression !== undefined)
		? within(
				matching(database, 'head_words', allOf(terms.map((term, index) => meant[index] ?? asTyped(term)))),
				allowed,
			)
		: new Int32Array();
}

const wordsOfAll = (terms: readonly TypedWords[]): readonly string[] => terms.flatMap(({words}) => words);

function isCommon(database: DatabaseSync, expression: string): boolean {
	const {hits} = statement(
		database,
		'SELECT count(*) AS hits FROM (SELECT 1 FROM head_words WHERE head_words MATCH ? LIMIT ?)',
	).get(expression, rankedAtMost) ?? {hits: 0};
	return Number(hits) >= rankedAtMost;
}

/* One tier after the other, in each the newest first, each article once. */
function inTiers(tiers: readonly Int32Array[], {sort, size}: Catalogue): Int32Array {
	const seen = new Uint8Array(size);
	const parts = tiers.map(tier => {
		const fresh = without(tier, seen);
		for (const id of fresh) {
			seen[id] = 1;
		}

		return sort(fresh);
	});
	return joined(parts);
}

function rankFirst({candidates}: HeadSearch, ids: Int32Array, terms: readonly TypedWords[]): Int32Array {
	const entries = Array.from(ids.subarray(0, rankedAtMost)).flatMap(id => candidates.read(id) ?? []);
	const ranked = Int32Array.from(rankEntries(entries, wordsOfAll(terms).slice(0, wordsAtMost)), ({id}) => id);
	const isRanked = new Set(ranked);
	return joined([
		ranked,
		ids.subarray(0, rankedAtMost).filter(id => !isRanked.has(id)),
		ids.subarray(rankedAtMost),
	]);
}
