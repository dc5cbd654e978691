import {otherSide, type Pair, type Side} from '../../pair.ts';
import type {Strength} from '../comparison.ts';
import type {Candidate} from '../find-candidates.ts';
import {type Obstacle, whyApart} from '../group-into-facts.ts';
import type {Sentence} from '../read-sentences.ts';
import type {Judgement, Scored} from '../score-candidates.ts';
import {isShown, strengthOf} from '../strength.ts';
import type {Trace} from './trace.ts';
import {type Weighing, weighFeatures} from './weigh-features.ts';

/**
A sentence by its place in its article: the first is 0.
*/
export type Place = {readonly index: number; readonly start: number; readonly end: number};

/**
What became of a pair of sentences. `linked`: it is a link of the fact. `copied`: one of the two is a copy of another
sentence. `outranked`: too many are more alike for it to be measured. `weak`: its score is below the threshold. `cut`: its
sentences have surer links, and keep so many of them.
*/
export type Fate =
	| {readonly kind: 'linked'; readonly fact: number}
	| {readonly kind: 'copied' | 'outranked' | 'weak'}
	| {readonly kind: 'cut'; readonly perSentence: number};

/**
A scored pair of sentences and what became of it.
*/
export type PairInBrief = Pair<Place> & {
	readonly score: number;
	readonly strength: Strength;
	readonly by: Judgement['by'];
	readonly fate: Fate;
};

/**
Another pair of the same left or right sentence. `apart` says what keeps it out of the fact, where it is shown as well.
*/
export type Rival = PairInBrief & {readonly apart?: Obstacle};

/**
How a pair of sentences came by its score, and against whom it had to stand: the rivals of each of its sentences, best
first. `weighing` is there where features were measured; a pair with a copy in it loses some of the score that it gives.
*/
export type ExplainedPair = PairInBrief & {
	readonly weighing?: Weighing;
	readonly rivals: Pair<readonly Rival[]>;
};

/**
Says in brief what became of a scored pair.
*/
export function summarizePair(trace: Trace, pair: Scored): PairInBrief {
	const {by, isRival} = trace.stages.judge(pair);
	return {
		left: placeOf(trace.stages.sentences, pair, 'left'),
		right: placeOf(trace.stages.sentences, pair, 'right'),
		score: pair.score,
		strength: strengthOf(pair.score),
		by,
		fate: fateOf(trace, pair, {by, isRival}),
	};
}

/**
Explains a scored pair.
*/
export function explainPair(trace: Trace, pair: Scored): ExplainedPair {
	const {by, features} = trace.stages.judge(pair);
	return {
		...summarizePair(trace, pair),
		...(by === 'features' && {weighing: weighFeatures(features)}),
		rivals: {left: rivalsOf(trace, pair, 'left'), right: rivalsOf(trace, pair, 'right')},
	};
}

function fateOf(trace: Trace, pair: Scored, {by, isRival}: Pick<Judgement, 'by' | 'isRival'>): Fate {
	const fact = trace.factOf(pair);
	if (fact !== undefined) {
		return {kind: 'linked', fact};
	}

	if (isShown(pair.score)) {
		return {kind: 'cut', perSentence: trace.stages.kept.perSentence ?? 0};
	}

	return {kind: isRival ? 'copied' : by === 'likeness' ? 'outranked' : 'weak'};
}

function rivalsOf(trace: Trace, pair: Scored, side: Side): readonly Rival[] {
	const other = otherSide(side);
	return trace.stages.scored
		.filter(rival => rival[side] === pair[side] && rival[other] !== pair[other])
		.toSorted((one, another) => another.score - one.score)
		.map(rival => {
			const brief = summarizePair(trace, rival);
			const apart = obstacleBetween(trace, rival, pair);
			return {...brief, ...(apart && {apart})};
		});
}

function obstacleBetween({stages, factOf}: Trace, rival: Scored, pair: Scored): Obstacle | undefined {
	const [own, others] = [factOf(pair), factOf(rival)];
	const fact = stages.facts.find(links => links.some(link => isSame(link, pair)));
	return fact === undefined || others === undefined || own === others
		? undefined
		: whyApart(rival, fact, stages.kept.links, stages.areAlike);
}

const isSame = (one: Candidate, other: Candidate) => one.left === other.left && one.right === other.right;

function placeOf(sentences: Pair<readonly Sentence[]>, pair: Candidate, side: Side): Place {
	const {start = 0, end = 0} = sentences[side][pair[side]] ?? {};
	return {index: pair[side], start, end};
}
