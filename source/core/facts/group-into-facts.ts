import {otherSide, type Pair, type Side, sides} from '../pair.ts';
import type {Scored} from './score-candidates.ts';

/**
Groups links into facts, best link first. In a fact every left sentence is linked to every right one: complete link,
not a chain.

	left 1 ── right 1        Two facts: 1–1 with 1–2, and 2–2.
	      ╲                  No link says that left 2 reports
	left 2 ── right 2        what right 1 does.

Nor do two links make one fact when they share a sentence but say different halves of it: `areAlike` tells whether
two such links rest on the same words. Every link belongs to exactly one fact.

A fact looks only at the links of its own sentences, so that the work grows with the links, not with their square.
*/
export function groupIntoFacts<Link extends Scored>(
	links: readonly Link[],
	areAlike: (one: Link, other: Link) => boolean,
): readonly (readonly Link[])[] {
	const inOrder = links.toSorted(inReadingOrder);
	const free: Free<Link> = {
		links: new Set(links),
		at: {left: Map.groupBy(inOrder, ({left}) => left), right: Map.groupBy(inOrder, ({right}) => right)},
	};
	const facts: (readonly Link[])[] = [];
	for (const link of links.toSorted(byScore)) {
		if (free.links.has(link)) {
			const fact = growFact(link, free, areAlike);
			for (const member of fact) {
				free.links.delete(member);
			}

			facts.push(fact);
		}
	}

	return facts;
}

/** The links that belong to no fact yet, and by side and sentence all links in reading order. */
type Free<Link> = {readonly links: Set<Link>; readonly at: Pair<ReadonlyMap<number, readonly Link[]>>};

const inReadingOrder = (one: Scored, other: Scored) => one.left - other.left || one.right - other.right;

/** Best first; equal scores in reading order. */
const byScore = (one: Scored, other: Scored) => other.score - one.score || inReadingOrder(one, other);

/** A fact is as strong as its best link: a much weaker one would borrow a strength that it does not have. */
const leastShare = 0.5;

/** Takes in the sentence that is linked best to all of the other side, again and again until there is none. */
function growFact<Link extends Scored>(
	seed: Link,
	free: Free<Link>,
	areAlike: (one: Link, other: Link) => boolean,
): readonly Link[] {
	const fact: Link[] = [seed];
	for (;;) {
		const joins = sides
			.flatMap(side => findJoins(side, fact, free))
			.filter(join => obstacleTo(join, fact, areAlike) === undefined);
		const [best] = joins.toSorted((one, other) => meanScore(other) - meanScore(one));
		if (best === undefined) {
			return fact;
		}

		fact.push(...best);
	}
}

/**
Why a link that shares a sentence with a fact is none of its links: its other sentence is not linked to all that it would
have to be, is linked much more weakly, rests on other words, or belongs to a surer fact already.
*/
export type Obstacle = 'unlinked' | 'weaker' | 'other-words' | 'taken';

/**
What keeps a link of another fact out of this one. `links` are all that were grouped.
*/
export function whyApart<Link extends Scored>(
	link: Link,
	fact: readonly Link[],
	links: readonly Link[],
	areAlike: (one: Link, other: Link) => boolean,
): Obstacle {
	const side = fact.some(member => member.left === link.left) ? 'right' : 'left';
	const others = new Set(fact.map(member => member[otherSide(side)]));
	const join = links.filter(one => one[side] === link[side] && others.has(one[otherSide(side)]));
	return join.length < others.size ? 'unlinked' : (obstacleTo(join, fact, areAlike) ?? 'taken');
}

/** What keeps a sentence that is linked to all of a fact's other side out of it. */
function obstacleTo<Link extends Scored>(
	join: readonly Link[],
	fact: readonly Link[],
	areAlike: (one: Link, other: Link) => boolean,
): Obstacle | undefined {
	const best = Math.max(...fact.map(({score}) => score));
	if (meanScore(join) < leastShare * best) {
		return 'weaker';
	}

	const areAllAlike = join.every(link => fact.every(member => !meet(link, member) || areAlike(link, member)));
	return areAllAlike ? undefined : 'other-words';
}

/** For each sentence of a side that could join a fact: its links to all of the fact's sentences on the other side. */
function findJoins<Link extends Scored>(
	side: Side,
	fact: readonly Link[],
	{links, at}: Free<Link>,
): readonly (readonly Link[])[] {
	const own = new Set(fact.map(link => link[side]));
	const others = new Set(fact.map(link => link[otherSide(side)]));
	const near = [...others]
		.flatMap(sentence => at[otherSide(side)].get(sentence) ?? [])
		.filter(link => links.has(link) && !own.has(link[side]));
	const joins = Map.groupBy(near.toSorted(inReadingOrder), link => link[side]);
	return [...joins.values()].filter(join => join.length === others.size);
}

const meet = (one: Scored, other: Scored) => one.left === other.left || one.right === other.right;

const meanScore = (links: readonly Scored[]) => links.reduce((sum, {score}) => sum + score, 0) / links.length;
