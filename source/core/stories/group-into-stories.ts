import type {Article} from '../article.ts';
import {compareDays, dayOf} from './days.ts';
import {groupOutlines} from './group-outlines.ts';
import {outlineArticle} from './outline-article.ts';

/**
Groups articles about one event: the same people, places and rare words, near in time. Every article is in one group; an article with no
counterpart is alone in its own. Groups stand in the order of their first article, and the articles of a group in the order of their days, those without
a known day behind the others. The order in which the articles are given does not matter.
*/
export function groupIntoStories(articles: readonly Article[]): readonly (readonly Article[])[] {
	const entries = articles.map(article => ({article, day: dayOf(article)})).sort(byDay);
	const outlines = entries.map(({article}) => outlineArticle(article));
	const firsts = groupOutlines({days: Float64Array.from(entries, ({day}) => day), outlines: () => outlines});
	return [...Map.groupBy(entries, (_, place) => firsts[place] ?? 0).values()].map(group =>
		group.map(({article}) => article),
	);
}

type Entry = {readonly article: Article; readonly day: number};

/** Those without a day last; on the same day in an order that does not depend on the one that was given. */
const byDay = (one: Entry, other: Entry): number =>
	compareDays(one.day, other.day) ||
	compareKeys(one.article.id, other.article.id) ||
	compareKeys(one.article.file, other.article.file);

function compareKeys(one: string, other: string): number {
	if (one === other) {
		return 0;
	}

	return one < other ? -1 : 1;
}
