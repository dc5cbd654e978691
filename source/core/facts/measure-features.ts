import type {Pair} from '../pair.ts';
import {longestSharedRun, sharedInOrder} from './compare-sequences.ts';
import type {Candidate} from './find-candidates.ts';
import {type KindredShare, matchKindred} from './match-kindred.ts';
import type {Profile} from './profile-sentences.ts';
import {compareVectors, type Shared} from './vector.ts';

/**
Two sentences held against each other: what they share in each respect.
*/
type Match = {
	readonly left: Profile;
	readonly right: Profile;
	readonly candidate: Candidate;
	/** The number of sentences of the shorter article. */
	readonly size: number;
	readonly terms: Shared;
	readonly roots: Shared;
	readonly window: Shared;
	/** The words in a row that both have, and those that both have in the same order. */
	readonly run: number;
	readonly inOrder: number;
	readonly kindred: Pair<KindredShare>;
};

/**
What the score is made of. Every feature is the same when left and right change places.
*/
const features = {
	cosine: ({terms}) => terms.cosine,
	roots: ({roots}) => roots.cosine,
	sharedWeight: ({terms}) => Math.log1p(terms.sum),
	contained: ({terms}) => terms.contained,
	rarest: ({terms}) => terms.greatest,
	plainCosine: ({left, right}) => compareVectors(left.plain, right.plain).cosine,
	loneCount: ({left, right}) => Math.log1p(compareVectors(left.lone, right.lone).count),
	kindredMost: ({kindred: {left, right}}) => Math.max(left.all, right.all),
	kindredPlainMost: ({kindred: {left, right}}) => Math.max(left.plain, right.plain),
	kindredPlainLeast: ({kindred: {left, right}}) => Math.min(left.plain, right.plain),
	runContained: ({run, left, right}) => run / shorterOf(left, right),
	/** Words that stand in the same order in both, with others between them. */
	inOrder: ({inOrder, left, right}) => inOrder / shorterOf(left, right),
	quotedContained: ({left, right}) => compareVectors(left.quoted, right.quoted).contained,
	quoteFound: ({left, right}) => Math.max(quoteFoundIn(left, right), quoteFoundIn(right, left)),
	bothQuote: ({left, right}) => (quotes(left) && quotes(right) ? 1 : 0),
	quotedMost: ({left, right}) => Math.max(left.outline.quotedShare, right.outline.quotedShare),
	quotedLeast: ({left, right}) => Math.min(left.outline.quotedShare, right.outline.quotedShare),
	oneSays: ({left, right}) => (left.meaning.isSaid === right.meaning.isSaid ? 0 : 1),
	who: ({left, right}) => compareVectors(left.who, right.who).contained,
	/** What is said about whom. */
	deeds: ({left, right}) => Math.log1p(compareVectors(left.deeds, right.deeds).sum),
	subject: ({left, right}) => agreement(left.meaning.subject, right.meaning.subject),
	numbers: ({left, right}) => Math.log1p(compareVectors(left.numbers, right.numbers).sum),
	dates: ({left, right}) => Math.log1p(compareVectors(left.dates, right.dates).sum),
	days: ({left, right}) => agreementOfDays(left.meaning.days, right.meaning.days),
	negation: ({left, right}) => (left.outline.isNegated === right.outline.isNegated ? 0 : 1),
	certainty: ({left: {meaning: one}, right: {meaning: other}}) =>
		one.isDenied === other.isDenied && one.isOpen === other.isOpen ? 0 : 1,
	window: ({window}) => window.cosine,
	windowWeight: ({window}) => Math.log1p(window.sum),
	/** In a brief, everything is near and nothing stands out. */
	brevity: ({size}) => 1 / size,
	shorter: ({left, right}) => Math.min(left.terms.sum, right.terms.sum),
	/** First sentences sum up the news. */
	bothLead: ({candidate: {left, right}}) => (left + right === 0 ? 1 : 0),
	leads: ({candidate}) => 1 / (1 + candidate.left + candidate.right),
} as const satisfies Readonly<Record<string, (match: Match) => number>>;

const shorterOf = (left: Profile, right: Profile) =>
	Math.max(1, Math.min(left.outline.sequence.length, right.outline.sequence.length));

const quotes = ({outline}: Profile) => outline.quotedShare > 0;

/** The share (0–1) of a quote that the other sentence has, quoted or not, where that is greatest. */
const quoteFoundIn = ({outline}: Profile, {terms}: Profile) =>
	Math.max(0, ...outline.quotes.map(quote => compareVectors(quote, terms).sum / Math.max(1e-6, quote.sum)));

const agreement = (one: string | undefined, other: string | undefined) =>
	one === undefined || other === undefined ? 0 : one === other ? 1 : -1;

type Days = readonly (readonly [string, string])[];

/** 1 where any two of the times have a day in common, -1 where none has though both name some. */
function agreementOfDays(one: Days, other: Days): number {
	if (one.length === 0 || other.length === 0) {
		return 0;
	}

	return one.some(([from, to]) => other.some(([first, last]) => from <= last && first <= to)) ? 1 : -1;
}

export type FeatureName = keyof typeof features;

export const featureNames = Object.keys(features) as readonly FeatureName[];

const measures = Object.values(features);

/**
The features of a candidate, in the order of `featureNames`. Throws a `RangeError` where one of its sentences is not there.
*/
export function measureFeatures(profiles: Pair<readonly Profile[]>, candidate: Candidate): readonly number[] {
	const left = profiles.left[candidate.left];
	const right = profiles.right[candidate.right];
	if (left === undefined || right === undefined) {
		throw new RangeError(`No such sentences: ${candidate.left}, ${candidate.right}`);
	}

	const size = Math.min(profiles.left.length, profiles.right.length);
	const match = holdTogether(left, right, {candidate, size});
	return measures.map(feature => feature(match));
}

function holdTogether(left: Profile, right: Profile, place: Pick<Match, 'candidate' | 'size'>): Match {
	const isOrdered = compareVectors(left.bigrams, right.bigrams).count > 0;
	const [one, other] = [left.outline.sequence, right.outline.sequence];
	return {
		left,
		right,
		...place,
		terms: compareVectors(left.terms, right.terms),
		roots: compareVectors(left.roots, right.roots),
		window: compareVectors(left.window, right.window),
		run: isOrdered ? longestSharedRun(one, other) : 0,
		inOrder: isOrdered ? sharedInOrder(one, other) : 0,
		kindred: matchKindred(left, right),
	};
}
