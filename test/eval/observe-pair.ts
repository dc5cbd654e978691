import {type Candidate, findCandidates} from '../../source/core/facts/find-candidates.ts';
import {openFeatures} from '../../source/core/facts/measure-features.ts';
import {measureLikeness} from '../../source/core/facts/measure-likeness.ts';
import {prepareArticle} from '../../source/core/facts/prepare-article.ts';
import {profileSentences} from '../../source/core/facts/profile-sentences.ts';
import {rankLikeness} from '../../source/core/facts/rank-likeness.ts';
import {mapPair} from '../../source/core/pair.ts';
import {coveredBy} from './covered-by.ts';
import {cutBriefs} from './cut-briefs.ts';
import {gradesOf} from './grades-of.ts';
import {type MarkedPair, toArticle} from './marked-pairs.ts';

/**
A candidate with its features and with the pairs of marked sentences that it covers. `grade` is the best of theirs,
0 where none is marked.
*/
export type Observation = {
	readonly candidate: Candidate;
	readonly features: readonly number[];
	readonly cells: readonly number[];
	readonly grade: number;
};

/**
All that the engine sees of a marked pair. `grades` holds one number for each pair of marked sentences, row by row.
*/
export type ObservedPair = {
	readonly story: string;
	readonly size: {readonly rows: number; readonly columns: number};
	readonly grades: readonly number[];
	readonly observations: readonly Observation[];
};

export function observePair(pair: MarkedPair): ObservedPair {
	const [left, right] = [toArticle(pair.a), toArticle(pair.b)];
	const prepared = {left: prepareArticle(left.article), right: prepareArticle(right.article)};
	const sentences = mapPair(prepared, side => side.sentences);
	const described = profileSentences(prepared);
	const {profiles} = described;
	const measure = openFeatures(described);
	const likeness = measureLikeness(profiles);
	const ranking = rankLikeness(likeness);
	const grades = gradesOf(pair);
	const covered = {
		left: sentences.left.map(span => coveredBy(span, left.sentences)),
		right: sentences.right.map(span => coveredBy(span, right.sentences)),
	};
	const observe = (candidate: Candidate): Observation => {
		const cells = (covered.left[candidate.left] ?? []).flatMap(row =>
			(covered.right[candidate.right] ?? []).map(column => row * right.sentences.length + column),
		);
		const grade = Math.max(0, ...cells.map(cell => grades[cell] ?? 0));
		return {
			candidate,
			features: measure(candidate),
			cells,
			grade,
		};
	};
	return {
		story: pair.story,
		size: {rows: likeness.rows, columns: likeness.columns},
		grades,
		observations: findCandidates(likeness, ranking).map(observe),
	};
}

/**
What the scorer learns from: the marked pairs, and briefs cut out of them.
*/
export const observeMaterial = (pairs: readonly MarkedPair[]): Material => ({
	pairs: pairs.map(observePair),
	briefs: cutBriefs(pairs).map(observePair),
});

/**
Marked pairs, and the briefs that were cut from them.
*/
export type Material = {readonly pairs: readonly ObservedPair[]; readonly briefs: readonly ObservedPair[]};
