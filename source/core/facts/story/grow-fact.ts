import {thresholds} from '../strength.ts';
import {byScore, type Ground, type StoryEdge} from './story-edge.ts';

/**
The links that belong to no fact yet, and for each node all its links, by the node at their other end.
*/
export type Free = {
	readonly edges: Set<StoryEdge>;
	readonly at: ReadonlyMap<number, ReadonlyMap<number, StoryEdge>>;
	readonly ground: Ground;
};

/**
Two sentences of two outlets that are both linked to the same words of a third report the same fact in 6 of 9 cases when their
own score is 0.2 or more (and they are not linked), in half of them from 0.1, and below 0.05 in 1 of 15. Of the pairs that facts
bring together without a link of their own, 25 of 31 are right, as many as of the links (24 stories of three outlets in the train
half of the marked pairs).
*/
export const leastDoubt = 0.1;

/** Where links meet, as much of the evidence has to rest on the same words: below that 1 of 5 pairs report the same fact. */
const leastAgreement = 0.2;

/** A second sentence of an article must not borrow the strength of a much surer one: as in `groupIntoFacts`. */
const leastShare = 0.5;

/**
Grows a fact from its best link: takes in the sentence that holds up best, again and again until there is none. The links of the
fact, the first one first.

What is known of the sentences around it is kept from step to step: in lists and live blogs hundreds of sentences are all linked to each
other.
*/
export function growFact(seed: StoryEdge, free: Free): readonly StoryEdge[] {
	const fact: Growing = {
		seed,
		nodes: [],
		edges: new Set([seed]),
		ways: new Map(),
		pairFacts: new Map([[pairOf(seed, free), seed.pairFact]]),
		sums: new Map(),
	};
	addNode(seed.nodes.left, seed, fact, free);
	addNode(seed.nodes.right, seed, fact, free);
	for (;;) {
		const join = findJoin(fact, free);
		if (join === undefined) {
			return [...fact.edges];
		}

		for (const edge of join.edges) {
			fact.edges.add(edge);
			fact.pairFacts.set(pairOf(edge, free), edge.pairFact);
		}

		addNode(join.node, join.way, fact, free);
	}
}

type Growing = {
	readonly seed: StoryEdge;
	readonly nodes: number[];
	readonly edges: Set<StoryEdge>;
	/** The surest link by which each node came in. */
	readonly ways: Map<number, StoryEdge>;
	/** For each pair of articles the fact of the pair that the links belong to. */
	readonly pairFacts: Map<string, number>;
	/** For each node that is linked to the fact, the sum of its scores with the fact's nodes in other articles. */
	readonly sums: Map<number, number>;
};

const pairOf = ({nodes: {left, right}}: StoryEdge, {ground: {articleOf}}: Free): string =>
	`${articleOf(left)} ${articleOf(right)}`;

function addNode(node: number, way: StoryEdge, {nodes, ways, sums}: Growing, {at, ground}: Free): void {
	const {articleOf, scoreOf} = ground;
	const scoreWith = (one: number, other: number) =>
		articleOf(one) === articleOf(other) ? 0 : scoreOf(one, other);
	nodes.push(node);
	ways.set(node, way);
	sums.delete(node);
	for (const [near, sum] of sums) {
		sums.set(near, sum + scoreWith(near, node));
	}

	for (const near of at.get(node)?.keys() ?? []) {
		if (!sums.has(near) && !ways.has(near)) {
			sums.set(
				near,
				nodes.reduce((sum, member) => sum + scoreWith(near, member), 0),
			);
		}
	}
}

/** A sentence that joins a fact, with its links to the fact's sentences and the surest of them. */
type Join = {readonly node: number; readonly edges: readonly StoryEdge[]; readonly way: StoryEdge};

function findJoin(fact: Growing, free: Free): Join | undefined {
	const {articleOf} = free.ground;
	const perArticle = Map.groupBy(fact.nodes, articleOf);
	const candidates = [...fact.sums]
		.map(([node, sum]) => {
			const own = perArticle.get(articleOf(node))?.length ?? 0;
			const least = own === 0 ? thresholds.likely : leastShare * fact.seed.score;
			return {node, mean: sum / (fact.nodes.length - own), least};
		})
		.filter(({mean, least}) => mean >= least)
		.toSorted((one, other) => other.mean - one.mean || one.node - other.node);
	for (const {node} of candidates) {
		const edges = findLinks(node, fact, free);
		const [way] = edges.toSorted(byScore);
		if (way !== undefined && doAgree({node, edges, way}, fact, free)) {
			return {node, edges, way};
		}
	}

	return undefined;
}

/** The links of a sentence to the fact's sentences in other articles; none where it does not hold up against one of those. */
function findLinks(
	node: number,
	{nodes, edges}: Growing,
	{edges: open, at, ground}: Free,
): readonly StoryEdge[] {
	const {articleOf, scoreOf} = ground;
	const others = nodes.filter(member => articleOf(member) !== articleOf(node));
	const links = new Map(
		others.flatMap(member => {
			const link = at.get(node)?.get(member);
			return link && open.has(link) ? [[member, link] as const] : [];
		}),
	);
	const isInFact = (one: number, other: number) => {
		const link = at.get(one)?.get(other);
		return link !== undefined && edges.has(link);
	};
	const isBroughtTogether = (member: number) =>
		scoreOf(node, member) >= leastDoubt &&
		[...links.keys()].some(third => articleOf(third) !== articleOf(member) && isInFact(third, member));
	return others.every(member => links.has(member) || isBroughtTogether(member)) ? [...links.values()] : [];
}

/**
Whether the links of a sentence go with each other and with those of the fact: in their pairs of articles, and in the words on which they
rest where they meet the link by which each sentence came in.
*/
function doAgree({node, edges, way}: Join, fact: Growing, free: Free): boolean {
	const pairFacts = new Map(fact.pairFacts);
	return edges.every(edge => {
		const pair = pairOf(edge, free);
		const pairFact = pairFacts.get(pair) ?? edge.pairFact;
		pairFacts.set(pair, pairFact);
		const rest = (at: number, other: StoryEdge | undefined) =>
			other === undefined ||
			pairOf(other, free) === pair ||
			free.ground.agreementAt(at, edge, other) >= leastAgreement;
		const member = edge.nodes.left === node ? edge.nodes.right : edge.nodes.left;
		return edge.pairFact === pairFact && rest(node, way) && rest(member, fact.ways.get(member));
	});
}
