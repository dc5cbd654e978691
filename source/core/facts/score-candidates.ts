import {mapPair, type Pair} from '../pair.ts';
import {type Candidate, findCandidates} from './find-candidates.ts';
import {featureNames, measureFeatures} from './measure-features.ts';
import {likenessAt, measureLikeness} from './measure-likeness.ts';
import {measureScatter} from './measure-scatter.ts';
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
	const scatter = measureScatter(likeness);
	const isOutranked = ({left, right}: Candidate) => {
		const cosine = likenessAt(likeness, left, right);
		const isBelow = (line: Float32Array | undefined) => cosine < (line?.at(-mostRivals) ?? 0);
		return isBelow(ranking.rows[left]) && isBelow(ranking.columns[right]);
	};
	const cellOf = ({left, right}: Candidate) => left * likeness.columns + right;
	const isCopy = new Set(copies.map(cellOf));
	const others = findCandidates(likeness, ranking).filter(candidate => !isCopy.has(cellOf(candidate)));
	const scored = others.map(candidate => {
		const score = isOutranked(candidate)
			? unlikely * likenessAt(likeness, candidate.left, candidate.right)
			: scoreOf(measureFeatures({profiles, likeness, ranking, scatter}, candidate));
		const isRival = isTaken.left.has(candidate.left) || isTaken.right.has(candidate.right);
		return {...candidate, score: isRival ? score * thresholds.likely : score};
	});
	return sure.length === 0 ? scored : [...sure, ...scored].toSorted(inReadingOrder);
}

const inReadingOrder = (one: Candidate, other: Candidate) => one.left - other.left || one.right - other.right;

/**
A pair that so many others of its row and as many of its column outrank is measured by its words alone: out of fold
measuring all features of it finds nothing more.
*/
const mostRivals = 16;
const unlikely = 0.001;

const perFeature = featureNames.map(name => weights.perFeature[name]);

function scoreOf(features: readonly number[]): number {
	let sum: number = weights.intercept;
	for (const [index, value] of features.entries()) {
		sum += value * (perFeature[index] ?? 0);
	}

	return 1 / (1 + Math.exp(-sum));
}
