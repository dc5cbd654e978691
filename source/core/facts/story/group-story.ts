import {type Free, growFact} from './grow-fact.ts';
import {byScore, type Ground, type StoryEdge} from './story-edge.ts';

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
