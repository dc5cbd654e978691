import type {Pair} from '../../pair.ts';

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
Best first; equal scores in reading order.
*/
export const byScore = (one: StoryEdge, other: StoryEdge): number =>
	other.score - one.score || one.nodes.left - other.nodes.left || one.nodes.right - other.nodes.right;
