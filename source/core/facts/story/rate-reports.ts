import type {Pair, Side} from '../../pair.ts';
import {otherSide, sides} from '../../pair.ts';
import type {Link} from '../comparison.ts';
import type {Status} from './story.ts';

/**
A link of a fact as far as it tells how the two articles stand to each other.
*/
export type RatedLink = Pick<Link, 'relation' | 'moreSpecific'> & {readonly articles: Pair<number>};

/**
How each of so many articles stands to a fact, from the fact's links.

- `differs`: more of the articles that it is linked to give a detail otherwise than do not. One against two stands alone; one
  against one both differ, since nobody knows who is right.
- `less-specific`: an article that it is linked to tells it more closely.
- `silent`: no link of the fact touches it.
*/
export function rateReports(articles: number, links: readonly RatedLink[]): readonly Status[] {
	return Array.from({length: articles}, (_, article) => {
		const own = links.flatMap(link =>
			sides.filter(side => link.articles[side] === article).map(side => [link, side] as const),
		);
		const counterparts = [...Map.groupBy(own, ([link, side]) => link.articles[otherSide(side)]).values()];
		if (counterparts.length === 0) {
			return 'silent';
		}

		const against = counterparts.filter(pair => pair.some(([{relation}]) => relation === 'differs')).length;
		if (against > counterparts.length - against) {
			return 'differs';
		}

		return counterparts.some(isLessSpecific) ? 'less-specific' : 'says';
	});
}

/** Whether the other article tells it more closely in one of their links, and this one in none. */
function isLessSpecific(pair: readonly (readonly [RatedLink, Side])[]): boolean {
	const closer = new Set(
		pair.flatMap(([{moreSpecific}, side]) => (moreSpecific === undefined ? [] : [moreSpecific === side])),
	);
	return closer.has(false) && !closer.has(true);
}
