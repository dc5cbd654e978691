import type {Pair} from '../../pair.ts';
import {thresholds} from '../strength.ts';

/**
A shown link between two sentences of a story, by their nodes: numbers that are each given to one sentence of one article.
*/
export type StoryEdge = {
	readonly nodes: Pair<number>;
	readonly score: number;
	/** The same for the links of one fact of a pair of articles, and of no other pair. */
	readonly pairFact: number;
	/** Which of the story's links it is. */
	readonly link: number;
};

/**
What the sentences of a story are to each other.
*/
export type Ground = {
	readonly articleOf: (node: number) => number;
	/** The score of any two sentences, in either order. */
	readonly scoreOf: (one: number, other: number) => number;
	/** How far (0–1) two links rest on the same words of the sentence at which they meet. */
	readonly agreementAt: (node: number, one: StoryEdge, other: StoryEdge) => number;
};

/**
Groups the links of all pairs of articles into facts of the story, best link first. Every link belongs to exactly one.

	A 1 ── B 1        A 1, B 1 and C 1 are one fact, although nobody links A 1 with C 1: the score of the two is not
	      ╱           nothing, and B 1 says the same to both. Had it scored less than 0.1, they would be two facts,
	  C 1             A 1 with B 1 and B 1 with C 1: no chains.

A sentence joins a fact when it holds up against each of the fact's sentences in other articles, and on average as well as a link
that is shown:

- two sentences hold up when they are linked. The link joins as well, and has to be of the same fact of its pair of articles as
  the fact's other links of that pair.
- without a link, or where the link belongs to a surer fact, they hold up when they score at least `leastDoubt` and a sentence of a third
  article is linked to both in this fact.

And links that meet at a sentence have to rest on the same words of it. What is linked between two articles alone is grouped as
`groupIntoFacts` does.
*/
export function groupStory(edges: readonly StoryEdge[], ground: Ground): readonly (readonly StoryEdge[])[] {
	const free: Free = {edges: new Set(edges), at: edgesByNode(edges), ground};
	const facts: (readonly StoryEdge[])[] = [];
	for (const seed of edges.toSorted(byScore)) {
		if (free.edges.has(seed)) {
			const fact = growFact(seed, free);
			for (const edge of fact) {
				free.edges.delete(edge);
			}

			facts.push(fact);
		}
	}

	return facts;
}

/**
Two sentences of two outlets that are both linked to the same words of a third report the same fact in 6 of 9 cases when their
own score is 0.2 or more (and they are not linked), in half of them from 0.1, and below 0.05 in 1 of 15. Of the pairs that facts
bring together without a link of their own, 25 of 33 are right, as many as of the links (24 stories of three outlets in the train
half of the marked pairs).
*/
export const leastDoubt = 0.1;

/** Where links meet, as much of the evidence has to rest on the same words: below that 1 of 5 pairs report the same fact. */
const leastAgreement = 0.2;

/** A second sentence of an article must not borrow the strength of a much surer one: as in `groupIntoFacts`. */
const leastShare = 0.5;

type Free = {
	readonly edges: Set<StoryEdge>;
	/** For each node its links, by the node at their other end. */
	readonly at: ReadonlyMap<number, ReadonlyMap<number, StoryEdge>>;
	readonly ground: Ground;
};

/** Best first; equal scores in reading order. */
const byScore = (one: StoryEdge, other: StoryEdge) =>
	other.score - one.score || one.nodes.left - other.nodes.left || one.nodes.right - other.nodes.right;

function edgesByNode(edges: readonly StoryEdge[]): Free['at'] {
	const at = new Map<number, Map<number, StoryEdge>>();
	const add = (from: number, to: number, edge: StoryEdge) =>
		at.set(from, (at.get(from) ?? new Map<number, StoryEdge>()).set(to, edge));
	for (const edge of edges) {
		add(edge.nodes.left, edge.nodes.right, edge);
		add(edge.nodes.right, edge.nodes.left, edge);
	}

	return at;
}

type Growing = {
	readonly seed: StoryEdge;
	readonly nodes: ReadonlySet<number>;
	readonly edges: readonly StoryEdge[];
};

/** Takes in the sentence that holds up best, again and again until there is none. */
function growFact(seed: StoryEdge, free: Free): readonly StoryEdge[] {
	let fact: Growing = {seed, nodes: new Set([seed.nodes.left, seed.nodes.right]), edges: [seed]};
	for (;;) {
		const {nodes, edges} = fact;
		const near = new Set([...nodes].flatMap(node => [...(free.at.get(node)?.keys() ?? [])]));
		const open = [...near].filter(node => !nodes.has(node)).toSorted((one, other) => one - other);
		const joins = open.flatMap(node => findJoin(node, fact, free));
		const [best] = joins.toSorted((one, other) => other.mean - one.mean);
		if (best === undefined) {
			return edges;
		}

		fact = {seed, nodes: new Set([...nodes, best.node]), edges: [...edges, ...best.edges]};
	}
}

/** A sentence that can join a fact, its links to the fact's sentences, and its mean score with those of other articles. */
type Join = {readonly node: number; readonly edges: readonly StoryEdge[]; readonly mean: number};

/** The join of a sentence, or nothing where it does not hold up. */
function findJoin(node: number, fact: Growing, {edges, at, ground}: Free): readonly Join[] {
	const {articleOf, scoreOf} = ground;
	const others = [...fact.nodes].filter(member => articleOf(member) !== articleOf(node));
	const freeLink = (member: number) => {
		const link = at.get(node)?.get(member);
		return link && edges.has(link) ? link : undefined;
	};
	const links = others.flatMap(member => freeLink(member) ?? []);
	const isInFact = (one: number, other: number) => {
		const link = at.get(one)?.get(other);
		return link !== undefined && fact.edges.includes(link);
	};
	const isBroughtTogether = (member: number) =>
		scoreOf(node, member) >= leastDoubt &&
		others.some(
			third => articleOf(third) !== articleOf(member) && freeLink(third) && isInFact(third, member),
		);
	const mean = others.reduce((sum, member) => sum + scoreOf(node, member), 0) / others.length;
	const isNew = others.length === fact.nodes.size;
	const holdsUp =
		mean >= (isNew ? thresholds.likely : leastShare * fact.seed.score) &&
		others.every(member => freeLink(member) || isBroughtTogether(member)) &&
		doAgree(links, fact, ground);
	return holdsUp ? [{node, edges: links, mean}] : [];
}

/** Whether links go with each other and with those of a fact: in their pairs of articles, and in the words where they meet. */
function doAgree(links: readonly StoryEdge[], fact: Growing, {articleOf, agreementAt}: Ground): boolean {
	const isOfPair = (one: StoryEdge, other: StoryEdge) =>
		articleOf(one.nodes.left) === articleOf(other.nodes.left) &&
		articleOf(one.nodes.right) === articleOf(other.nodes.right);
	const all = [...fact.edges, ...links];
	return links.every(link => {
		const [inPair, beyond] = [true, false].map(is => all.filter(other => isOfPair(link, other) === is));
		return (
			inPair?.every(other => other.pairFact === link.pairFact) &&
			[link.nodes.left, link.nodes.right].every(node => {
				const met = (beyond ?? []).filter(other => other.nodes.left === node || other.nodes.right === node);
				return (
					met.length === 0 ||
					met.reduce((sum, other) => sum + agreementAt(node, link, other), 0) >= leastAgreement * met.length
				);
			})
		);
	});
}
