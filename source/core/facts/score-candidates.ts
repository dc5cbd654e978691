import type {Pair} from '../pair.ts';
import {type Candidate, findCandidates} from './find-candidates.ts';
import {featureNames, measureFeatures} from './measure-features.ts';
import {measureLikeness} from './measure-likeness.ts';
import type {Profile} from './profile-sentences.ts';
import {rankLikeness} from './rank-likeness.ts';
import {weights} from './weights.ts';

/**
A candidate and the probability (0–1) that its sentences report the same fact.
*/
export type Scored = Candidate & {readonly score: number};

/**
Scores every pair of sentences that may report the same fact: the logistic function of the weighted sum of its
features.
*/
export function scoreCandidates(profiles: Pair<readonly Profile[]>): readonly Scored[] {
	const likeness = measureLikeness(profiles);
	const ranking = rankLikeness(likeness);
	return findCandidates(likeness, ranking).map(candidate => ({
		...candidate,
		score: scoreOf(measureFeatures({profiles, likeness, ranking}, candidate)),
	}));
}

const perFeature = featureNames.map(name => weights.perFeature[name]);

function scoreOf(features: readonly number[]): number {
	let sum: number = weights.intercept;
	for (const [index, value] of features.entries()) {
		sum += value * (perFeature[index] ?? 0);
	}

	return 1 / (1 + Math.exp(-sum));
}
