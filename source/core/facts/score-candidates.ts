import type {Pair} from '../pair.ts';
import {findCandidates, measureLikeness} from './find-candidates.ts';
import type {Scored} from './group-into-facts.ts';
import {measureFeatures, survey} from './measure-features.ts';
import type {Profile} from './profile-sentences.ts';
import {weights} from './weights.ts';

/**
Every pair of sentences that may report the same fact, with its score.
*/
export function scoreCandidates(profiles: Pair<readonly Profile[]>): readonly Scored[] {
	const likeness = measureLikeness(profiles);
	const s = survey(likeness);
	return findCandidates(likeness).map(candidate => ({
		...candidate,
		score: scoreOf(measureFeatures(profiles, s, candidate)),
	}));
}

function scoreOf(features: readonly number[]): number {
	let sum: number = weights.intercept;
	for (const [index, value] of features.entries()) {
		sum += value * (weights.perFeature[index] ?? 0);
	}

	return 1 / (1 + Math.exp(-sum));
}
