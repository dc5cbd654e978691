import type {Pair} from '../pair.ts';
import {longestSharedRun, sharedInOrder} from './compare-sequences.ts';
import type {Candidate} from './find-candidates.ts';
import {type KindredShare, openKindred} from './match-kindred.ts';
import {OpenVector} from './open-vector.ts';
import type {Profile, Profiles} from './profile-sentences.ts';
import type {Shared, Vector} from './vector.ts';

/**
Two sentences held against each other: what they share in each respect.
*/
type Match = {
	readonly left: Profile;
	readonly right: Profile;
	readonly candidate: Candidate;
	/** The number of sentences of the shorter article. */
	readonly size: number;
	/** By the name of the vector. */
	readonly shared: Readonly<Record<OpenName, Shared>>;
	/** The share (0–1) of a quote of the one that the other has, quoted or not, where that is greatest. */
	readonly quoteFound: number;
	/** The words in a row that both have, and those that both have in the same order. */
	readonly run: number;
	readonly inOrder: number;
	readonly kindred: Pair<KindredShare>;
};

const openNames = [
	'terms',
	'plain',
	'roots',
	'window',
	'lone',
	'bigrams',
	'quoted',
	'who',
	'numbers',
	'dates',
] as const satisfies readonly (keyof Profile)[];

type OpenName = (typeof openNames)[number];

/**
What the score is made of. Every feature is the same when left and right change places.
*/
const features = {
	cosine: ({shared}) => shared.terms.cosine,
	roots: ({shared}) => shared.roots.cosine,
	sharedWeight: ({shared}) => Math.log1p(shared.terms.sum),
	contained: ({shared}) => shared.terms.contained,
	rarest: ({shared}) => shared.terms.greatest,
	plainCosine: ({shared}) => shared.plain.cosine,
	loneCount: ({shared}) => Math.log1p(shared.lone.count),
	kindredMost: ({kindred: {left, right}}) => Math.max(left.all, right.all),
	kindredPlainMost: ({kindred: {left, right}}) => Math.max(left.plain, right.plain),
	kindredPlainLeast: ({kindred: {left, right}}) => Math.min(left.plain, right.plain),
	runContained: ({run, left, right}) => run / shorterOf(left, right),
	/** Words that stand in the same order in both, with others between them. */
	inOrder: ({inOrder, left, right}) => inOrder / shorterOf(left, right),
	quotedContained: ({shared}) => shared.quoted.contained,
	quoteFound: ({quoteFound}) => quoteFound,
	bothQuote: ({left, right}) => (quotes(left) && quotes(right) ? 1 : 0),
	quotedMost: ({left, right}) => Math.max(left.outline.quotedShare, right.outline.quotedShare),
	quotedLeast: ({left, right}) => Math.min(left.outline.quotedShare, right.outline.quotedShare),
	oneSays: ({left, right}) => (left.meaning.isSaid === right.meaning.isSaid ? 0 : 1),
	who: ({shared}) => shared.who.contained,
	subject: ({left, right}) => agreement(left.meaning.subject, right.meaning.subject),
	numbers: ({shared}) => Math.log1p(shared.numbers.sum),
	dates: ({shared}) => Math.log1p(shared.dates.sum),
	days: ({left, right}) => agreementOfDays(left.meaning.days, right.meaning.days),
	negation: ({left, right}) => (left.outline.isNegated === right.outline.isNegated ? 0 : 1),
	certainty: ({left: {meaning: one}, right: {meaning: other}}) =>
		one.isDenied === other.isDenied && one.isOpen === other.isOpen ? 0 : 1,
	window: ({shared}) => shared.window.cosine,
	windowWeight: ({shared}) => Math.log1p(shared.window.sum),
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
Gets ready to measure pairs of sentences. The result gives the features of a candidate, in the order of `featureNames`; it is quickest row by
row, and throws a `RangeError` where a sentence is not there.
*/
export function openFeatures({profiles, kin, keys}: Profiles): (candidate: Candidate) => readonly number[] {
	const open = {left: openSides(keys), right: new OpenVector(keys)};
	const size = Math.min(profiles.left.length, profiles.right.length);
	const findKindred = openKindred(profiles, kin);
	let last: Profile | undefined;
	return candidate => {
		const left = profiles.left[candidate.left];
		const right = profiles.right[candidate.right];
		if (left === undefined || right === undefined) {
			throw new RangeError(`No such sentences: ${candidate.left}, ${candidate.right}`);
		}

		if (left !== last) {
			openAll(open.left, left);
			last = left;
		}

		open.right.open(right.terms);
		const kindred = findKindred(candidate.left, candidate.right);
		const match = holdTogether({left, right}, open, {candidate, size, kindred});
		return measures.map(feature => feature(match));
	};
}

type Opened = Readonly<Record<OpenName, OpenVector>>;

const openSides = (keys: number): Opened =>
	Object.fromEntries(openNames.map(name => [name, new OpenVector(keys)])) as Opened;

function openAll(opened: Opened, profile: Profile): void {
	for (const name of openNames) {
		opened[name].open(profile[name]);
	}
}

function holdTogether(
	{left, right}: Pair<Profile>,
	open: {readonly left: Opened; readonly right: OpenVector},
	given: Pick<Match, 'candidate' | 'size' | 'kindred'>,
): Match {
	const shared = compareAll(open.left, right);
	const isOrdered = shared.bigrams.count > 0;
	const [one, other] = [left.outline.sequence, right.outline.sequence];
	return {
		left,
		right,
		...given,
		shared,
		quoteFound: Math.max(
			mostFound(left.outline.quotes, open.right),
			mostFound(right.outline.quotes, open.left.terms),
		),
		run: isOrdered ? longestSharedRun(one, other) : 0,
		inOrder: isOrdered ? sharedInOrder(one, other) : 0,
	};
}

/* Written out: this runs for each candidate. */
const compareAll = (open: Opened, profile: Profile): Readonly<Record<OpenName, Shared>> => ({
	terms: open.terms.compare(profile.terms),
	plain: open.plain.compare(profile.plain),
	roots: open.roots.compare(profile.roots),
	window: open.window.compare(profile.window),
	lone: open.lone.compare(profile.lone),
	bigrams: open.bigrams.compare(profile.bigrams),
	quoted: open.quoted.compare(profile.quoted),
	who: open.who.compare(profile.who),
	numbers: open.numbers.compare(profile.numbers),
	dates: open.dates.compare(profile.dates),
});

const mostFound = (quotes: readonly Vector[], terms: OpenVector): number =>
	quotes.reduce((most, quote) => Math.max(most, terms.compare(quote).sum / Math.max(1e-6, quote.sum)), 0);
