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
*/
export function groupIntoFacts<Link extends Scored>(
	links: readonly Link[],
	areAlike: (one: Link, other: Link) => boolean,
): readonly (readonly Link[])[] {
	const free = new Set(links);
	const facts: (readonly Link[])[] = [];
	for (const link of links.toSorted(byScore)) {
		if (free.has(link)) {
			const fact = growFact(link, free, areAlike);
			for (const member of fact) {
				free.delete(member);
			}

			facts.push(fact);
		}
	}

	return facts;
}

/** Best first; equal scores in reading order. */
const byScore = (one: Scored, other: Scored) =>
	other.score - one.score || one.left - other.left || one.right - other.right;

/** A fact is as strong as its best link: a much weaker one would borrow a strength that it does not have. */
const leastShare = 0.5;

/** Takes in the sentence that is linked best to all of the other side, again and again until there is none. */
function growFact<Link extends Scored>(
	seed: Link,
	free: ReadonlySet<Link>,
	areAlike: (one: Link, other: Link) => boolean,
): readonly Link[] {
	let fact: readonly Link[] = [seed];
	for (;;) {
		const joins = sides
			.flatMap(side => findJoins(side, fact, free))
			.filter(join => meanScore(join) >= leastShare * seed.score)
			.filter(join =>
				join.every(link => fact.every(member => !meet(link, member) || areAlike(link, member))),
			);
		const [best] = joins.toSorted((one, other) => meanScore(other) - meanScore(one));
		if (best === undefined) {
			return fact;
		}

		fact = [...fact, ...best];
	}
}

/** For each sentence of a side that could join a fact: its links to all of the fact's sentences on the other side. */
function findJoins<Link extends Scored>(
	side: Side,
	fact: readonly Link[],
	free: ReadonlySet<Link>,
): readonly (readonly Link[])[] {
	const members: Pair<ReadonlySet<number>> = {
		left: new Set(fact.map(link => link.left)),
		right: new Set(fact.map(link => link.right)),
	};
	const bySentence = new Map<number, Link[]>();
	for (const link of free) {
		if (members[otherSide(side)].has(link[otherSide(side)]) && !members[side].has(link[side])) {
			bySentence.set(link[side], [...(bySentence.get(link[side]) ?? []), link]);
		}
	}

	return [...bySentence.values()].filter(join => join.length === members[otherSide(side)].size);
}

const meet = (one: Scored, other: Scored) => one.left === other.left || one.right === other.right;

const meanScore = (links: readonly Scored[]) => links.reduce((sum, {score}) => sum + score, 0) / links.length;
