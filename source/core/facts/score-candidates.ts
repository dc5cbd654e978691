import {mapPair, type Pair} from '../pair.ts';
import {type Candidate, findCandidates} from './find-candidates.ts';
import {featureNames, measureFeatures} from './measure-features.ts';
import {measureLikeness} from './measure-likeness.ts';
import type {Profile} from './profile-sentences.ts';
import {rankLikeness} from './rank-likeness.ts';
import {thresholds} from './strength.ts';
import {weights} from './weights.ts';

/**
A candidate and the probability (0–1) that its sentences report the same fact.
*/
export type Scored = Candidate & {readonly score: number};

/** A copy is surer than anything that the features make sure. */
const copyScore = 0.999;

/**
Scores every pair of sentences that may report the same fact, in reading order: the logistic function of the weighted
sum of its features. Sentences that are copies of each other are no others' counterparts: those stay below what is shown.
*/
export function scoreCandidates(
	profiles: Pair<readonly Profile[]>,
	copies: readonly Candidate[] = [],
): readonly Scored[] {
	const sure = copies.map(copy => ({...copy, score: copyScore}));
	const isTaken = mapPair(profiles, (_, side) => new Set(copies.map(copy => copy[side])));
	if (isTaken.left.size === profiles.left.length || isTaken.right.size === profiles.right.length) {
		return sure.toSorted(inReadingOrder);
	}

	const likeness = measureLikeness(profiles);
	const ranking = rankLikeness(likeness);
	const cellOf = ({left, right}: Candidate) => left * likeness.columns + right;
	const isCopy = new Set(copies.map(cellOf));
	const others = findCandidates(likeness, ranking).filter(candidate => !isCopy.has(cellOf(candidate)));
	const scored = others.map(candidate => {
		const score = scoreOf(measureFeatures({profiles, likeness, ranking}, candidate));
		const isRival = isTaken.left.has(candidate.left) || isTaken.right.has(candidate.right);
		return {...candidate, score: isRival ? score * thresholds.likely : score};
	});
	return sure.length === 0 ? scored : [...sure, ...scored].toSorted(inReadingOrder);
}

const inReadingOrder = (one: Candidate, other: Candidate) => one.left - other.left || one.right - other.right;

const perFeature = featureNames.map(name => weights.perFeature[name]);

function scoreOf(features: readonly number[]): number {
	let sum: number = weights.intercept;
	for (const [index, value] of features.entries()) {
		sum += value * (perFeature[index] ?? 0);
	}

	return 1 / (1 + Math.exp(-sum));
}
