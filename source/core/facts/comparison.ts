import type {Pair, Side} from '../pair.ts';
import type {Span} from '../span.ts';
import type {GivenVerdict} from '../verdicts/verdict.ts';
import type {Difference} from './differences/difference.ts';

/**
How sure a link is. Thresholds on the score are fixed in `strength.ts`.
*/
export type Strength = 'strong' | 'likely' | 'possible';

export type EvidenceKind = 'name' | 'number' | 'date' | 'place' | 'quote' | 'wording';

/**
One reason why two passages were linked, in place: `left` and `right` are spans over the two texts that say the same.
`weight` is its share (0–1) of all the evidence of its link.
*/
export type Evidence = Pair<Span> & {readonly kind: EvidenceKind; readonly weight: number};

/**
How the two passages of a link stand to each other.
*/
export type Relation = 'same' | 'more-specific' | 'differs' | 'quote' | 'partial-quote';

/**
One passage of each article, that report the same fact. `score` lies in 0–1.
*/
export type Link = Pair<Span> & {
	/** The number of the fact that the link belongs to; `null` for a link that is not shown, and for one that the reader rejected. */
	readonly fact: number | null;
	/** What the reader said of the link. */
	readonly verdict: GivenVerdict | null;
	readonly score: number;
	readonly strength: Strength;
	readonly relation: Relation;
	/** Which side tells more closely; only where the relation is `more-specific`. */
	readonly moreSpecific?: Side;
	/** The details that both give, but not alike; none for a link that is not shown. */
	readonly differences: readonly Difference[];
	readonly evidence: readonly Evidence[];
};

/**
A link as the engine makes it: without the number of its fact, and without the reader's verdict.
*/
export type BareLink = Omit<Link, 'fact' | 'verdict'>;

/**
A numbered group of links that report the same thing. `links` are indices into `Comparison.links`.
*/
export type Fact = {readonly fact: number; readonly strength: Strength; readonly links: readonly number[]};

/**
A sentence without a shown link. `weight` (0–1) says how much of its article's news it carries.
*/
export type OnlyHere = Span & {readonly weight: number};

/**
What two articles both report, and what only one of them does.

`links` is sorted by left start, then right start, then score. `only` never contains furniture.
*/
export type Comparison = {
	readonly engine: string;
	readonly links: readonly Link[];
	readonly facts: readonly Fact[];
	/** What the reader rejected, under the number that it has as a fact. Of a fact that is rejected in part the other links stand in `facts`. */
	readonly rejected: readonly Fact[];
	readonly only: Pair<readonly OnlyHere[]>;
	/** Sentences about what was left out or cut short, for the reader. */
	readonly limits: readonly string[];
};
