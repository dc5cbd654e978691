import {mapPair, type Pair} from '../../pair.ts';
import {indexAt} from '../../span.ts';
import type {OnlyHere} from '../comparison.ts';
import {type DraftLink, draftLinks} from '../draft-links.ts';
import {takeStages} from '../take-stages.ts';
import {leastDoubt} from './grow-fact.ts';
import type {ReadArticle} from './read-in-order.ts';

/**
A drafted link, the places of its articles, and the sentences that it joins, by their nodes.
*/
export type PlacedLink = {
	readonly draft: DraftLink;
	readonly places: Pair<number>;
	readonly nodes: Pair<number>;
};

/**
What two articles of a story share.
*/
export type LinkedPair = {
	readonly places: Pair<number>;
	readonly links: readonly PlacedLink[];
	/** All scored pairs of sentences that a third outlet can bring together, by their nodes. */
	readonly scored: readonly (Pair<number> & {readonly score: number})[];
	readonly only: Pair<readonly OnlyHere[]>;
	readonly limits: readonly string[];
};

/**
Links two articles of a story as `compareArticles` does. Shown links are drafted, and possible ones that score `minScore`
or more.
*/
export function linkPair(pair: Pair<ReadArticle>, minScore: number): LinkedPair {
	const articles = mapPair(pair, ({article}) => article);
	const stages = takeStages(articles, {prepared: mapPair(pair, ({prepared}) => prepared)});
	const {links, only, limits} = draftLinks(stages, minScore);
	const places = mapPair(pair, ({place}) => place);
	return {
		places,
		links: links.map(draft => ({
			draft,
			places,
			nodes: mapPair(
				pair,
				({prepared, firstNode}, side) => firstNode + indexAt(prepared.sentences, draft[side].start),
			),
		})),
		scored: stages.scored
			.filter(({score}) => score >= leastDoubt)
			.map(({score, left, right}) => ({
				score,
				left: pair.left.firstNode + left,
				right: pair.right.firstNode + right,
			})),
		only,
		limits,
	};
}
