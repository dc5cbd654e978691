import {mirror, type Pair, sides} from '../../pair.ts';
import type {DraftLink} from '../draft-links.ts';
import {mirrorLink} from '../mirror-link.ts';
import {strengthOf} from '../strength.ts';
import {findBackers, type Joined, joinSentences, type Told, toldIn} from './find-backers.ts';
import type {PlacedLink} from './link-pair.ts';
import {mergeSpans} from './merge-spans.ts';
import {type Conflict, rateReports} from './rate-reports.ts';
import type {ReadArticle} from './read-in-order.ts';
import type {Report, Story, StoryFact, StoryLink} from './story.ts';

/**
A link between the articles at two places of the list that was given, the left one first.
*/
export type GivenLink = {readonly draft: DraftLink; readonly articles: Pair<number>};

/**
The link as it reads with the article that was given first on the left.
*/
export const inGivenOrder = ({draft, places}: PlacedLink): GivenLink =>
	places.left < places.right
		? {draft, articles: places}
		: {draft: mirrorLink(draft), articles: mirror(places)};

/**
Numbers the facts of the articles from 1: by the first article that reports them, then by their place in it. Links that score
less than `minScore` are left out of the list, though not out of the facts.
*/
export function numberStory(
	articles: readonly ReadArticle[],
	groups: readonly (readonly GivenLink[])[],
	others: readonly GivenLink[],
	minScore: number,
): Pick<Story, 'links' | 'facts'> {
	const groupOf = new Map(groups.flatMap(group => group.map(link => [link, group] as const)));
	const numbers = new Map<readonly GivenLink[], number>();
	const links: StoryLink[] = [];
	for (const link of [...groupOf.keys(), ...others].toSorted(inReadingOrder)) {
		const group = groupOf.get(link);
		if (group !== undefined && !numbers.has(group)) {
			numbers.set(group, numbers.size + 1);
		}

		if (link.draft.score >= minScore) {
			const {group: _, ...bare} = link.draft;
			links.push({
				fact: (group && numbers.get(group)) ?? null,
				articles: link.articles,
				verdict: null,
				...bare,
			});
		}
	}

	const joined = joinSentences(articles, groups.flat());
	const places = Map.groupBy(links.keys(), index => links[index]?.fact);
	const facts = Array.from(
		numbers,
		([group, fact]): StoryFact => ({
			fact,
			strength: strengthOf(Math.max(...group.map(({draft}) => draft.score))),
			reports: reportsOf(articles, group, joined),
			links: places.get(fact) ?? [],
		}),
	);
	return {links, facts};
}

const inReadingOrder = (one: GivenLink, other: GivenLink): number =>
	one.articles.left - other.articles.left ||
	one.draft.left.start - other.draft.left.start ||
	one.articles.right - other.articles.right ||
	one.draft.right.start - other.draft.right.start ||
	other.draft.score - one.draft.score;

function reportsOf(
	articles: readonly ReadArticle[],
	links: readonly GivenLink[],
	joined: Joined,
): readonly Report[] {
	const told = toldIn(articles, links, joined);
	const statuses = rateReports(
		articles.length,
		links.map(link => ({
			...link.draft,
			articles: link.articles,
			conflicts: conflictsOf(link, articles, told),
		})),
	);
	return statuses.map((status, article) => {
		const own = links.flatMap(({draft, articles}) =>
			sides.filter(side => articles[side] === article).map(side => ({score: draft.score, span: draft[side]})),
		);
		const best = Math.max(0, ...own.map(({score}) => score));
		return {
			status,
			strength: own.length === 0 ? null : strengthOf(best),
			passages: mergeSpans(own.map(({span}) => span)),
		};
	});
}

function conflictsOf(
	{draft, articles: places}: GivenLink,
	articles: readonly ReadArticle[],
	told: Told,
): readonly Conflict[] {
	const conflicts = draft.differences.filter(({relation}) => relation === 'conflicts');
	const [left, right] = sides.map(side => articles[places[side]]?.prepared.reading);
	if (left === undefined || right === undefined) {
		return [];
	}

	const passages = {left: {article: left, span: draft.left}, right: {article: right, span: draft.right}};
	return conflicts.map(difference => ({
		left: difference.left,
		right: difference.right,
		backers: findBackers(difference, {articles: places, passages}, told),
	}));
}
