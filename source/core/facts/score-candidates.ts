import {mapPair} from '../pair.ts';
import {type Candidate, findCandidates} from './find-candidates.ts';
import {featureNames, openFeatures} from './measure-features.ts';
import {type Likeness, likenessAt, measureLikeness} from './measure-likeness.ts';
import type {Profiles} from './profile-sentences.ts';
import {type Ranking, rankLikeness} from './rank-likeness.ts';
import {thresholds} from './strength.ts';
import {weights} from './weights.ts';

/**
A candidate and the probability (0–1) that its sentences report the same fact.
*/
export type Scored = Candidate & {readonly score: number};

/**
Says from the features of a pair, in the order of `featureNames`, how probable (0–1) it is that it reports the same fact.
*/
export type Model = (features: readonly number[]) => number;

/** A copy is surer than anything that the features make sure. */
const copyScore = 0.999;

/**
How a pair of sentences came by its score: as copies, by their words alone because too many are more alike, or by all
features. `features` are in the order of `featureNames`, and empty where they were not measured.
*/
export type Judgement = {
	readonly by: 'copy' | 'likeness' | 'features';
	readonly features: readonly number[];
	/** Whether one of the two is a copy of another sentence, which keeps the score below what is shown. */
	readonly isRival: boolean;
	readonly score: number;
};

/**
Every pair of sentences that may report the same fact with its score, in reading order, and how any pair is judged.
*/
export type Scoring = {
	readonly scored: readonly Scored[];
	readonly judge: (candidate: Candidate) => Judgement;
};

/**
Scores every pair of sentences that may report the same fact by the model: that of `weights.ts`, if no other is given.
Sentences that are copies of each other are no others' counterparts: those stay below what is shown.
*/
export function judgeCandidates(
	described: Profiles,
	copies: readonly Candidate[] = [],
	model: Model = byWeights,
): Scoring {
	const {profiles} = described;
	const isTaken = mapPair(profiles, (_, side) => new Set(copies.map(copy => copy[side])));
	const isAllCopied =
		isTaken.left.size === profiles.left.length || isTaken.right.size === profiles.right.length;
	const likeness = measureLikeness(isAllCopied ? {left: [], right: []} : profiles);
	const ranking = rankLikeness(likeness);
	const setting = {measure: openFeatures(described), likeness, ranking};
	const cellOf = ({left, right}: Candidate) => left * profiles.right.length + right;
	const isCopy = new Set(copies.map(cellOf));
	const judge = (candidate: Candidate): Judgement =>
		isCopy.has(cellOf(candidate))
			? {by: 'copy', features: [], isRival: false, score: copyScore}
			: hold(
					judgeAlone(setting, candidate, model),
					isTaken.left.has(candidate.left) || isTaken.right.has(candidate.right),
				);
	const others = findCandidates(likeness, ranking).filter(candidate => !isCopy.has(cellOf(candidate)));
	const scored = [...copies, ...others].map(candidate => ({...candidate, score: judge(candidate).score}));
	return {scored: copies.length === 0 ? scored : scored.toSorted(inReadingOrder), judge};
}

type Setting = {
	readonly measure: (candidate: Candidate) => readonly number[];
	readonly likeness: Likeness;
	readonly ranking: Ranking;
};

type Alone = Omit<Judgement, 'isRival'>;

const hold = (alone: Alone, isRival: boolean): Judgement => ({
	...alone,
	isRival,
	score: isRival ? alone.score * thresholds.likely : alone.score,
});

function judgeAlone(setting: Setting, candidate: Candidate, model: Model): Alone {
	if (isOutranked(setting, candidate)) {
		const score = unlikely * likenessAt(setting.likeness, candidate.left, candidate.right);
		return {by: 'likeness', features: [], score};
	}

	const features = setting.measure(candidate);
	return {by: 'features', features, score: model(features)};
}

function isOutranked({likeness, ranking}: Setting, {left, right}: Candidate): boolean {
	const cosine = likenessAt(likeness, left, right);
	const isBelow = (line: Float32Array | undefined) => cosine < (line?.at(-mostRivals) ?? 0);
	return isBelow(ranking.rows[left]) && isBelow(ranking.columns[right]);
}

const inReadingOrder = (one: Candidate, other: Candidate) => one.left - other.left || one.right - other.right;

/**
A pair that so many others of its row and as many of its column outrank is measured by its words alone: out of fold
measuring all features of it finds nothing more.
*/
const mostRivals = 16;
const unlikely = 0.001;

const perFeature = Float64Array.from(featureNames, name => weights.perFeature[name]);

/**
The model of `weights.ts`: the logistic function of the weighted sum.
*/
export function byWeights(features: readonly number[]): number {
	let sum: number = weights.intercept;
	for (let index = 0; index < perFeature.length; index++) {
		sum += (features[index] ?? 0) * (perFeature[index] ?? 0);
	}

	return 1 / (1 + Math.exp(-sum));
}
