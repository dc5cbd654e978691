import type {Article} from '../../article.ts';
import {mapPair, mirror, type Pair} from '../../pair.ts';
import type {Comparison, Link} from '../comparison.ts';
import {concludeStudy} from '../conclude-study.ts';
import type {Candidate} from '../find-candidates.ts';
import type {Scored} from '../score-candidates.ts';
import {type Study, studyArticles} from '../study-articles.ts';
import type {Stages} from '../take-stages.ts';

/**
A comparison with everything that was found on the way to it, in the reader's left and right: what an explanation is made of.
*/
export type Trace = {
	readonly articles: Pair<Article>;
	readonly comparison: Comparison;
	readonly stages: Stages;
	/** The number of the fact that a pair of sentences belongs to; `undefined` where it is not shown. */
	readonly factOf: (pair: Candidate) => number | undefined;
};

/**
Compares two articles as `compareArticles` does, and keeps the stages.
*/
export const traceComparison = (articles: Pair<Article>): Trace => traceStudy(studyArticles(articles));

/**
Traces a comparison of articles that were studied already: the usual one, if no other is given.
*/
export function traceStudy(study: Study, comparison: Comparison = concludeStudy(study)): Trace {
	const {articles, stages: inOrder, isMirrored} = study;
	const stages = isMirrored ? mirrorStages(inOrder) : inOrder;
	const cellOf = ({left, right}: Candidate) => left * stages.profiles.right.length + right;
	const facts = new Map(
		comparison.links.map(link => [cellOf(sentencesOf(stages, link)), link.fact ?? undefined]),
	);
	return {articles, comparison, stages, factOf: pair => facts.get(cellOf(pair))};
}

/**
The places of the two sentences that a link stands in.
*/
export const sentencesOf = ({sentences}: Pick<Stages, 'sentences'>, link: Pair<Link['left']>): Candidate =>
	mapPair(sentences, (list, side) =>
		list.findIndex(({start, end}) => start <= link[side].start && link[side].end <= end),
	);

/** A link is the same object in all lists: those that group and keep links know them by that. */
function mirrorStages(stages: Stages): Stages {
	const mirrored = new Map(stages.scored.map(link => [link, mirrorScored(link)]));
	const mirrorAll = (links: readonly Scored[]) => links.flatMap(link => mirrored.get(link) ?? []);
	return {
		...stages,
		read: mirror(stages.read),
		sentences: mirror(stages.sentences),
		profiles: mirror(stages.profiles),
		copies: {...stages.copies, pairs: stages.copies.pairs.map(mirror)},
		scored: mirrorAll(stages.scored),
		judge: pair => stages.judge(mirror(pair)),
		shown: mirrorAll(stages.shown),
		kept: {...stages.kept, links: mirrorAll(stages.kept.links)},
		areAlike: (one, other) => stages.areAlike(mirrorScored(one), mirrorScored(other)),
		facts: stages.facts.map(mirrorAll),
	};
}

const mirrorScored = (link: Scored): Scored => ({...mirror(link), score: link.score});
