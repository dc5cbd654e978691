import type {Pair} from '../../pair.ts';
import type {Span} from '../../span.ts';
import type {Link, OnlyHere, Strength} from '../comparison.ts';

/**
How an article stands to a fact of its story: it says it, says it less closely than another, says it with a detail that
does not go with most of the others, or does not say it.
*/
export type Status = 'says' | 'less-specific' | 'differs' | 'silent';

/**
What one article has of a fact: the passages in reading order, none of which overlap. The strength is that of its best
link to another article of the fact; `null` where it is silent.
*/
export type Report = {
	readonly status: Status;
	readonly strength: Strength | null;
	readonly passages: readonly Span[];
};

/**
A link between two articles of a story. `articles` are their places in the list that was compared, the left one first.
*/
export type StoryLink = Link & {readonly articles: Pair<number>};

/**
A numbered fact that two articles or more report. `reports` holds one report for each article, `links` are indices into
`Story.links`. Its strength is that of its best link.
*/
export type StoryFact = {
	readonly fact: number;
	readonly strength: Strength;
	readonly reports: readonly Report[];
	readonly links: readonly number[];
};

/**
A sentence about what was left out or cut short, or about copies, and the articles that it speaks of.
*/
export type StoryLimit = {readonly articles: readonly number[]; readonly text: string};

/**
What the articles of a story report, which of them report it, and what only one of them does.

`links` is sorted by left article, left start, right article, right start, then score. `only` has a list for each
article and never contains furniture.
*/
export type Story = {
	readonly engine: string;
	readonly links: readonly StoryLink[];
	readonly facts: readonly StoryFact[];
	readonly only: readonly (readonly OnlyHere[])[];
	readonly limits: readonly StoryLimit[];
};
