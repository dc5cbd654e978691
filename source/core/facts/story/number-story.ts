import {mirror, type Pair, sides} from '../../pair.ts';
import type {DraftLink} from '../draft-links.ts';
import {mirrorLink} from '../mirror-link.ts';
import {strengthOf} from '../strength.ts';
import type {PlacedLink} from './link-pair.ts';
import {mergeSpans} from './merge-spans.ts';
import {rateReports} from './rate-reports.ts';
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
Numbers the facts of so many articles from 1: by the first article that reports them, then by their place in it. Links that score
less than `minScore` are left out of the list, though not out of the facts.
*/
export function numberStory(
	articles: number,
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

	const places = Map.groupBy(links.keys(), index => links[index]?.fact);
	const facts = Array.from(
		numbers,
		([group, fact]): StoryFact => ({
			fact,
			strength: strengthOf(Math.max(...group.map(({draft}) => draft.score))),
			reports: reportsOf(articles, group),
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

function reportsOf(articles: number, links: readonly GivenLink[]): readonly Report[] {
	const statuses = rateReports(
		articles,
		links.map(({draft, articles}) => ({...draft, articles})),
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
