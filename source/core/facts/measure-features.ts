import type {Pair} from '../pair.ts';
import {clauseMatch, longestSharedRun, sharedInOrder} from './compare-outlines.ts';
import type {Candidate} from './find-candidates.ts';
import {type Likeness, likenessAt} from './measure-likeness.ts';
import {deviationsOf, type measureScatter} from './measure-scatter.ts';
import type {Profile} from './profile-sentences.ts';
import {type Ranking, type Standing, standingIn} from './rank-likeness.ts';
import {compareVectors, type Shared, type Vector} from './vector.ts';

/**
Two sentences held against each other: what they share in each respect, and how their likeness stands among its
neighbours.
*/
type Match = {
	readonly shared: Readonly<Record<VectorName, Shared>>;
	readonly profiles: Pair<Profile>;
	readonly candidate: Candidate;
	readonly sizes: Pair<number>;
	readonly standing: readonly [Standing, Standing];
	readonly deviations: readonly [number, number];
	/** The cosine of the sentences that stand so many rows and columns away. */
	readonly near: (rows: number, columns: number) => number;
	/** The weight that the best pair of clauses shares, and its share (0–1) of the lighter of the two. */
	readonly clauses: {readonly weight: number; readonly contained: number};
	/** The words in a row that both have. */
	readonly run: number;
	/** The share (0–1) of one sentence that the other and a neighbour of it hold, where that is greatest. */
	readonly joined: number;
	/** The words that both have in the same order. */
	readonly inOrder: number;
};

type VectorName = Exclude<keyof Profile, 'sentence' | 'outline' | 'withNext' | 'withLast'>;

/**
What the score is made of. Every feature is the same when left and right change places.
*/
const features = {
	cosine: ({shared}) => shared.terms.cosine,
	roots: ({shared}) => shared.roots.cosine,
	rootsContained: ({shared}) => shared.roots.contained,
	rootsWeight: ({shared}) => Math.log1p(shared.roots.sum),
	sharedWeight: ({shared}) => Math.log1p(shared.terms.sum),
	contained: ({shared}) => shared.terms.contained,
	containedLess: ({shared, profiles}) =>
		shared.terms.sum / Math.max(1e-6, profiles.left.terms.sum, profiles.right.terms.sum),
	sharedPlain: ({shared}) => Math.log1p(shared.plain.sum),
	plainCosine: ({shared}) => shared.plain.cosine,
	plainContained: ({shared}) => shared.plain.contained,
	rarest: ({shared}) => shared.terms.greatest,
	rare: ({shared}) => Math.log1p(shared.rare.sum),
	rareGreatest: ({shared}) => shared.rare.greatest,
	rareContained: ({shared}) => shared.rare.contained,
	lone: ({shared}) => Math.log1p(shared.lone.sum),
	loneCount: ({shared}) => Math.log1p(shared.lone.count),
	bigrams: ({shared}) => Math.log1p(shared.bigrams.sum),
	bigramsContained: ({shared}) => shared.bigrams.contained,
	run: ({run}) => Math.log1p(run),
	runContained: ({run, profiles}) => run / shorterOf(profiles),
	/** Words that stand in the same order in both, with others between them. */
	inOrder: ({inOrder, profiles}) => inOrder / shorterOf(profiles),
	clauseWeight: ({clauses}) => Math.log1p(clauses.weight),
	clauseContained: ({clauses}) => clauses.contained,
	quoted: ({shared}) => Math.log1p(shared.quoted.sum),
	quotedContained: ({shared}) => shared.quoted.contained,
	bothQuote: ({profiles}) => (quotes(profiles.left) && quotes(profiles.right) ? 1 : 0),
	oneQuotes: ({profiles}) => (quotes(profiles.left) === quotes(profiles.right) ? 0 : 1),
	quotedMost: ({profiles: {left, right}}) => Math.max(left.outline.quotedShare, right.outline.quotedShare),
	quotedLeast: ({profiles: {left, right}}) => Math.min(left.outline.quotedShare, right.outline.quotedShare),
	names: ({shared}) => Math.log1p(shared.names.sum),
	namesContained: ({shared}) => shared.names.contained,
	namesApart: ({shared, profiles}) => apart(shared.names, profiles.left.names, profiles.right.names),
	implied: ({shared}) => Math.log1p(shared.implied.sum),
	impliedContained: ({shared}) => shared.implied.contained,
	subject: ({profiles: {left, right}}) => agreement(left.outline.subject, right.outline.subject),
	numbers: ({shared}) => Math.log1p(shared.numbers.sum),
	numbersApart: ({shared, profiles}) => apart(shared.numbers, profiles.left.numbers, profiles.right.numbers),
	dates: ({shared}) => Math.log1p(shared.dates.sum),
	datesApart: ({shared, profiles}) => apart(shared.dates, profiles.left.dates, profiles.right.dates),
	negation: ({profiles: {left, right}}) => (left.outline.isNegated === right.outline.isNegated ? 0 : 1),
	/** Whether each is the other's most alike counterpart. */
	rankBest: ({standing: [row, column]}) => Math.max(row.rank, column.rank),
	rankWorst: ({standing: [row, column]}) => Math.min(row.rank, column.rank),
	shareBest: ({standing: [row, column]}) => Math.max(row.share, column.share),
	shareWorst: ({standing: [row, column]}) => Math.min(row.share, column.share),
	rivalBest: ({standing: [row, column]}) => Math.max(row.rival, column.rival),
	rivalWorst: ({standing: [row, column]}) => Math.min(row.rival, column.rival),
	/** Articles that tell one story tell stretches of it in the same order, or the same thing in two sentences. */
	along: ({near}) => near(-1, -1) + near(1, 1),
	alongFar: ({near}) => near(-2, -2) + near(2, 2),
	across: ({near}) => Math.max(near(-1, 0), near(1, 0)) + Math.max(near(0, -1), near(0, 1)),
	beside: ({near}) => near(-1, 1) + near(1, -1),
	grams: ({shared}) => shared.grams.cosine,
	gramsContained: ({shared}) => shared.grams.contained,
	joined: ({joined}) => joined,
	joinedGain: ({joined, shared}) => joined - shared.terms.contained,
	/** By how many standard deviations it is more alike than the others. */
	outstandingWorst: ({deviations}) => Math.min(...deviations),
	outstandingBest: ({deviations}) => Math.max(...deviations),
	window: ({shared}) => shared.window.cosine,
	windowWeight: ({shared}) => Math.log1p(shared.window.sum),
	lengthRatio: ({profiles: {left, right}}) =>
		ratioOf(left.sentence.words.length, right.sentence.words.length),
	shorter: ({profiles: {left, right}}) => Math.min(left.terms.sum, right.terms.sum),
	longer: ({profiles: {left, right}}) => Math.max(left.terms.sum, right.terms.sum),
	/** First sentences sum up the news. */
	bothLead: ({candidate: {left, right}}) => (left + right === 0 ? 1 : 0),
	leads: ({candidate}) => 1 / (1 + candidate.left + candidate.right),
	earlier: ({candidate: {left, right}, sizes}) => Math.min(left / sizes.left, right / sizes.right),
	later: ({candidate: {left, right}, sizes}) => Math.max(left / sizes.left, right / sizes.right),
	offDiagonal: ({candidate: {left, right}, sizes}) => Math.abs(left / sizes.left - right / sizes.right),
} as const satisfies Readonly<Record<string, (match: Match) => number>>;

const shorterOf = ({left, right}: Pair<Profile>) =>
	Math.max(1, Math.min(left.outline.sequence.length, right.outline.sequence.length));
const quotes = ({outline}: Profile) => outline.quotedShare > 0;
const ratioOf = (one: number, other: number) => Math.min(one, other) / Math.max(one, other, 1);

/** How much each has that the other lacks: of the two, the lighter rest. */
const apart = (shared: Shared, left: Vector, right: Vector) =>
	Math.max(0, Math.min(left.sum, right.sum) - shared.sum);

/** A long sentence here may be two there. */
const joinedIn = ({terms}: Profile, {withNext, withLast}: Profile) =>
	Math.max(compareVectors(terms, withNext).sum, compareVectors(terms, withLast).sum) /
	Math.max(1e-6, terms.sum);

const agreement = (one: string | undefined, other: string | undefined) => {
	if (one === undefined || other === undefined) {
		return 0;
	}

	return one === other ? 1 : -1;
};

export type FeatureName = keyof typeof features;

export const featureNames = Object.keys(features) as readonly FeatureName[];

const measures = Object.values(features);

/**
What a candidate is measured against: all sentences and their likeness.
*/
export type Setting = {
	readonly profiles: Pair<readonly Profile[]>;
	readonly likeness: Likeness;
	readonly ranking: Ranking;
	readonly scatter: ReturnType<typeof measureScatter>;
};

/**
The features of a candidate, in the order of `featureNames`.
*/
export function measureFeatures(setting: Setting, candidate: Candidate): readonly number[] {
	const left = setting.profiles.left[candidate.left];
	const right = setting.profiles.right[candidate.right];
	if (left === undefined || right === undefined) {
		throw new RangeError(`No such sentences: ${candidate.left}, ${candidate.right}`);
	}

	const match = holdTogether(setting, candidate, {left, right});
	return measures.map(feature => feature(match));
}

const nobody = new Float32Array();

function holdTogether(
	{likeness, ranking, scatter}: Setting,
	candidate: Candidate,
	profiles: Pair<Profile>,
): Match {
	const {left, right} = profiles;
	const cosine = likenessAt(likeness, candidate.left, candidate.right);
	const bigrams = compareVectors(left.bigrams, right.bigrams);
	return {
		profiles,
		candidate,
		sizes: {left: likeness.rows, right: likeness.columns},
		shared: {
			terms: compareVectors(left.terms, right.terms),
			plain: compareVectors(left.plain, right.plain),
			roots: compareVectors(left.roots, right.roots),
			bigrams,
			quoted: compareVectors(left.quoted, right.quoted),
			names: compareVectors(left.names, right.names),
			implied: compareVectors(left.implied, right.implied),
			numbers: compareVectors(left.numbers, right.numbers),
			dates: compareVectors(left.dates, right.dates),
			rare: compareVectors(left.rare, right.rare),
			lone: compareVectors(left.lone, right.lone),
			grams: compareVectors(left.grams, right.grams),
			window: compareVectors(left.window, right.window),
		},
		standing: [
			standingIn(ranking.rows[candidate.left] ?? nobody, cosine),
			standingIn(ranking.columns[candidate.right] ?? nobody, cosine),
		],
		deviations: [
			deviationsOf(scatter.rows[candidate.left], cosine),
			deviationsOf(scatter.columns[candidate.right], cosine),
		],
		near: (rows, columns) => likenessAt(likeness, candidate.left + rows, candidate.right + columns),
		clauses: clauseMatch(left, right),
		inOrder: bigrams.count === 0 ? 0 : sharedInOrder(left.outline.sequence, right.outline.sequence),
		joined: Math.max(joinedIn(left, right), joinedIn(right, left)),
		run: bigrams.count === 0 ? 0 : longestSharedRun(left.outline.sequence, right.outline.sequence),
	};
}
