import type {Furniture} from '../../article.ts';
import {mapPair, type Pair} from '../../pair.ts';
import type {Copies} from '../find-copies.ts';
import {strengthOf} from '../strength.ts';
import type {Trace} from './trace.ts';

/**
How much each stage of a comparison found.
*/
export type StageCounts = {
	/** The sentences that were compared. */
	readonly sentences: Pair<number>;
	/** How many pieces of each kind were left out because they are no reporting. */
	readonly furniture: Pair<Readonly<Partial<Record<Furniture['kind'], number>>>>;
	readonly copies: {readonly pairs: number; readonly extent: Copies['extent']};
	/** All pairs of sentences there are. */
	readonly pairs: number;
	/** Those that share a telling word and were looked at; copies are not among them. */
	readonly candidates: number;
	/** How the candidates were scored. */
	readonly scored: {readonly byFeatures: number; readonly byLikeness: number};
	/** The scored pairs, copies among them, by the strength of their scores. */
	readonly strong: number;
	readonly likely: number;
	readonly possible: number;
	/** The strong and likely ones that are left, and with how many of them a sentence was left where some had to go. */
	readonly kept: number;
	readonly keptPerSentence: number | undefined;
	readonly facts: number;
};

/**
Counts what each stage found.
*/
export function countStages({articles, comparison, stages}: Trace): StageCounts {
	const {sentences, copies, scored, judge, kept} = stages;
	const judged = Map.groupBy(scored, pair => judge(pair).by);
	const strengths = Map.groupBy(scored, ({score}) => strengthOf(score));
	const byFeatures = judged.get('features')?.length ?? 0;
	const byLikeness = judged.get('likeness')?.length ?? 0;
	return {
		sentences: mapPair(sentences, side => side.length),
		furniture: mapPair(articles, ({furniture}) => countKinds(furniture)),
		copies: {pairs: copies.pairs.length, extent: copies.extent},
		pairs: sentences.left.length * sentences.right.length,
		candidates: byFeatures + byLikeness,
		scored: {byFeatures, byLikeness},
		strong: strengths.get('strong')?.length ?? 0,
		likely: strengths.get('likely')?.length ?? 0,
		possible: strengths.get('possible')?.length ?? 0,
		kept: kept.links.length,
		keptPerSentence: kept.perSentence,
		facts: comparison.facts.length,
	};
}

const countKinds = (furniture: readonly Furniture[]) =>
	Object.fromEntries(
		Array.from(
			Map.groupBy(furniture, ({kind}) => kind),
			([kind, pieces]) => [kind, pieces.length],
		),
	);
