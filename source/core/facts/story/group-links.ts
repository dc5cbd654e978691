import {mapPair} from '../../pair.ts';
import {groupStory} from './group-story.ts';
import type {LinkedPair, PlacedLink} from './link-pair.ts';
import {measureAgreement, type Reason} from './measure-agreement.ts';
import type {ReadArticle} from './read-in-order.ts';
import type {Ground, StoryEdge} from './story-edge.ts';

/**
Groups the shown links of all pairs of a story into its facts, best link first. Every shown link belongs to exactly one, but for the `faint`
ones, which belong to none.
*/
export function groupLinks(
	read: readonly ReadArticle[],
	pairs: readonly LinkedPair[],
	faint: ReadonlySet<PlacedLink>,
): readonly (readonly PlacedLink[])[] {
	const links = pairs.flatMap(pair => pair.links);
	const edges = edgesOf(pairs, faint);
	return groupStory(edges, {
		articleOf: articlesOf(read),
		scoreOf: scoresOf(pairs),
		agreementAt: agreementOf(links),
	}).map(fact => fact.flatMap(({link}) => links[link] ?? []));
}

function edgesOf(pairs: readonly LinkedPair[], faint: ReadonlySet<PlacedLink>): readonly StoryEdge[] {
	const edges: StoryEdge[] = [];
	let link = 0;
	let pairFacts = 0;
	for (const {links} of pairs) {
		const first = pairFacts;
		for (const placed of links) {
			const {nodes, draft} = placed;
			if (draft.group !== null) {
				if (!faint.has(placed)) {
					edges.push({nodes, score: draft.score, pairFact: first + draft.group, link});
				}

				pairFacts = Math.max(pairFacts, first + draft.group + 1);
			}

			link++;
		}
	}

	return edges;
}

function articlesOf(read: readonly ReadArticle[]): Ground['articleOf'] {
	const articles = read.flatMap(({prepared: {sentences}}, index) => sentences.map(() => index));
	return node => articles[node] ?? -1;
}

function scoresOf(pairs: readonly LinkedPair[]): Ground['scoreOf'] {
	const scores = new Map<number, Map<number, number>>();
	for (const {left, right, score} of pairs.flatMap(({scored}) => scored)) {
		scores.set(left, (scores.get(left) ?? new Map<number, number>()).set(right, score));
	}

	return (one, other) => scores.get(Math.min(one, other))?.get(Math.max(one, other)) ?? 0;
}

function agreementOf(links: readonly PlacedLink[]): Ground['agreementAt'] {
	const known = links.map(({nodes, draft}) =>
		mapPair(nodes, (node, side) => ({
			node,
			reasons: draft.evidence.map((item): Reason => ({...item[side], weight: item.weight})),
		})),
	);
	const reasonsAt = (node: number, {link}: StoryEdge): readonly Reason[] => {
		const ends = known[link];
		return (ends?.left.node === node ? ends.left.reasons : ends?.right.reasons) ?? [];
	};
	return (node, one, other) => measureAgreement(reasonsAt(node, one), reasonsAt(node, other));
}
