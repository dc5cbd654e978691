import {otherSide, type Pair, type Side, sides} from '../../pair.ts';
import {overlaps, type Span} from '../../span.ts';
import type {Link} from '../comparison.ts';
import type {Status} from './story.ts';

/**
A detail that two articles of a fact give so that both cannot be right, in place, and the other articles of the fact that give it as the left
or the right one does.
*/
export type Conflict = Pair<Span> & {readonly backers: Pair<readonly number[]>};

/**
A link of a fact as far as it tells how the two articles stand to each other.
*/
export type RatedLink = Pick<Link, 'moreSpecific'> & {
	readonly articles: Pair<number>;
	readonly conflicts: readonly Conflict[];
};

/**
How each of so many articles stands to a fact, from the fact's links.

- `differs`: it gives a detail otherwise than another article does, and not more of the rest give it as this one does than as the other. One
  against two stands alone; one against one both differ, since nobody knows who is right, whoever else is silent about the detail.
- `less-specific`: an article that it is linked to tells it more closely.
- `silent`: no link of the fact touches it.
*/
export function rateReports(articles: number, links: readonly RatedLink[]): readonly Status[] {
	const stands = links.flatMap(standsIn);
	return Array.from({length: articles}, (_, article) => {
		const own = links.flatMap(link =>
			sides.filter(side => link.articles[side] === article).map(side => [link, side] as const),
		);
		if (own.length === 0) {
			return 'silent';
		}

		if (stands.some(stand => stand.by === article && !isBacked(stand, stands))) {
			return 'differs';
		}

		const counterparts = Map.groupBy(own, ([link, side]) => link.articles[otherSide(side)]);
		return [...counterparts.values()].some(isLessSpecific) ? 'less-specific' : 'says';
	});
}

/** One side of a conflict: who gives the detail in which words, against whom. */
type Stand = {
	readonly by: number;
	readonly wording: Span;
	readonly against: number;
	readonly theirs: Span;
	readonly backers: readonly number[];
	readonly opponents: readonly number[];
};

const standsIn = ({articles, conflicts}: RatedLink): readonly Stand[] =>
	conflicts.flatMap(({backers, ...wordings}) =>
		sides.map(side => ({
			by: articles[side],
			wording: wordings[side],
			against: articles[otherSide(side)],
			theirs: wordings[otherSide(side)],
			backers: backers[side],
			opponents: backers[otherSide(side)],
		})),
	);

/** Whether more of the others stand with it than against it. */
function isBacked({by, wording, against, theirs, backers, opponents}: Stand, all: readonly Stand[]): boolean {
	/** Those that contradict the one at this detail, and not the other. */
	const alliesAgainst = (one: number, at: Span, other: number, otherAt: Span) => {
		const contradict = (who: number, place: Span) =>
			all.flatMap(stand => (stand.against === who && overlaps(stand.theirs, place) ? [stand.by] : []));
		const own = contradict(other, otherAt);
		return contradict(one, at).filter(ally => ally !== other && !own.includes(ally));
	};
	const allies = new Set([...backers, ...alliesAgainst(against, theirs, by, wording)]);
	const others = new Set([...opponents, ...alliesAgainst(by, wording, against, theirs)]);
	return allies.size > others.size;
}

/** Whether the other article tells it more closely in one of their links, and this one in none. */
function isLessSpecific(pair: readonly (readonly [RatedLink, Side])[]): boolean {
	const closer = new Set(
		pair.flatMap(([{moreSpecific}, side]) => (moreSpecific === undefined ? [] : [moreSpecific === side])),
	);
	return closer.has(false) && !closer.has(true);
}
