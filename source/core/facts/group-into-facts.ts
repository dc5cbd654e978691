import type {Pair, Side} from '../pair.ts';

/**
A pair of sentences, by their numbers, with the score of their link.
*/
export type Scored = Pair<number> & {readonly score: number};

/**
Groups links into facts, best link first. In a fact every left sentence is linked to every right one: complete link, not a chain.

	left 1 ── right 1        Two facts, 1–1 with 1–2, and 2–2: no link says that
	      ╲                  left 2 reports what right 1 does.
	left 2 ── right 2

Every link belongs to exactly one fact.
*/
export function groupIntoFacts<Link extends Scored>(links: readonly Link[]): readonly (readonly Link[])[] {
	const free = new Map(links.map(link => [keyOf(link.left, link.right), link]));
	const facts: Link[][] = [];
	for (const link of links.toSorted(byScore)) {
		if (free.delete(keyOf(link.left, link.right))) {
			facts.push(grow(link, free));
		}
	}

	return facts;
}

const keyOf = (left: number, right: number) => `${left} ${right}`;

/** Best first; equal scores in reading order, so that the same links always make the same facts. */
const byScore = (one: Scored, other: Scored) =>
	other.score - one.score || one.left - other.left || one.right - other.right;

/** Takes up the best sentence that is linked to all of the other side, until there is none. Its links leave `free`. */
function grow<Link extends Scored>(seed: Link, free: Map<string, Link>): Link[] {
	const fact = [seed];
	const members = {left: [seed.left], right: [seed.right]};
	for (;;) {
		const joins = (['left', 'right'] as const).flatMap(side => joinsOn(side, members, free));
		const best = joins.toSorted((one, other) => other.score - one.score)[0];
		if (best === undefined) {
			return fact;
		}

		members[best.side].push(best.sentence);
		for (const link of best.links) {
			free.delete(keyOf(link.left, link.right));
			fact.push(link);
		}
	}
}

function joinsOn<Link extends Scored>(
	side: Side,
	members: Pair<readonly number[]>,
	free: ReadonlyMap<string, Link>,
) {
	const others = members[side === 'left' ? 'right' : 'left'];
	const linked = new Set(
		[...free.values()]
			.filter(link => others.includes(link[side === 'left' ? 'right' : 'left']))
			.map(link => link[side]),
	);
	return [...linked].flatMap(sentence => {
		const links = others.flatMap(
			other => free.get(side === 'left' ? keyOf(sentence, other) : keyOf(other, sentence)) ?? [],
		);
		const score = links.reduce((sum, link) => sum + link.score, 0) / links.length;
		return links.length === others.length ? [{side, sentence, links, score}] : [];
	});
}
