import type {Pair} from '../pair.ts';
import type {Candidate} from './find-candidates.ts';
import {type Likeness, likenessAt} from './measure-likeness.ts';
import type {Profile} from './profile-sentences.ts';
import {type Ranking, type Standing, standingIn} from './rank-likeness.ts';
import {compareVectors, type Shared} from './vector.ts';

/**
Two sentences held against each other: what they share in each respect, and how their likeness stands among its
neighbours.
*/
type Match = {
	readonly shared: Readonly<Record<Exclude<keyof Profile, 'sentence'>, Shared>>;
	readonly profiles: Pair<Profile>;
	readonly candidate: Candidate;
	readonly standing: readonly [Standing, Standing];
	/** The cosine of the sentences that stand so many rows and columns away. */
	readonly near: (rows: number, columns: number) => number;
};

/**
What the score is made of. Every feature is the same when left and right change places.
*/
const features = {
	cosine: ({shared}) => shared.terms.cosine,
	cosineSquared: ({shared}) => shared.terms.cosine ** 2,
	beginnings: ({shared}) => shared.beginnings.cosine,
	sharedWeight: ({shared}) => Math.log1p(shared.terms.sum),
	sharedPlain: ({shared}) => Math.log1p(shared.plain.sum),
	plainContained: ({shared}) => shared.plain.contained,
	rarest: ({shared}) => shared.terms.greatest,
	bigrams: ({shared}) => Math.log1p(shared.bigrams.sum),
	bigramsContained: ({shared}) => shared.bigrams.contained,
	quoted: ({shared}) => Math.log1p(shared.quoted.sum),
	quotedContained: ({shared}) => shared.quoted.contained,
	bothQuote: ({profiles}) => (quotes(profiles.left) && quotes(profiles.right) ? 1 : 0),
	oneQuotes: ({profiles}) => (quotes(profiles.left) === quotes(profiles.right) ? 0 : 1),
	namesContained: ({shared}) => shared.names.contained,
	numbers: ({shared}) => Math.log1p(shared.numbers.sum),
	dates: ({shared}) => Math.log1p(shared.dates.sum),
	/** Whether each is the other's most alike counterpart. */
	rankBest: ({standing: [row, column]}) => Math.max(row.rank, column.rank),
	rankWorst: ({standing: [row, column]}) => Math.min(row.rank, column.rank),
	shareBest: ({standing: [row, column]}) => Math.max(row.share, column.share),
	rivalWorst: ({standing: [row, column]}) => Math.min(row.rival, column.rival),
	/** Articles that tell one story tell stretches of it in the same order, or the same thing in two sentences. */
	along: ({near}) => near(-1, -1) + near(1, 1),
	across: ({near}) => Math.max(near(-1, 0), near(1, 0)) + Math.max(near(0, -1), near(0, 1)),
	beside: ({near}) => near(-1, 1) + near(1, -1),
	lengthRatio: ({profiles}) =>
		ratioOf(profiles.left.sentence.words.length, profiles.right.sentence.words.length),
	/** First sentences sum up the news. */
	leads: ({candidate}) => 1 / (1 + candidate.left + candidate.right),
} as const satisfies Readonly<Record<string, (match: Match) => number>>;

const quotes = ({quoted}: Profile) => quoted.ids.length > 0;
const ratioOf = (one: number, other: number) => Math.min(one, other) / Math.max(one, other, 1);

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
	return measures.map(measure => measure(match));
}

const nobody = new Float32Array();

function holdTogether({likeness, ranking}: Setting, candidate: Candidate, profiles: Pair<Profile>): Match {
	const {left, right} = profiles;
	const cosine = likenessAt(likeness, candidate.left, candidate.right);
	return {
		profiles,
		candidate,
		shared: {
			terms: compareVectors(left.terms, right.terms),
			plain: compareVectors(left.plain, right.plain),
			beginnings: compareVectors(left.beginnings, right.beginnings),
			bigrams: compareVectors(left.bigrams, right.bigrams),
			quoted: compareVectors(left.quoted, right.quoted),
			names: compareVectors(left.names, right.names),
			numbers: compareVectors(left.numbers, right.numbers),
			dates: compareVectors(left.dates, right.dates),
		},
		standing: [
			standingIn(ranking.rows[candidate.left] ?? nobody, cosine),
			standingIn(ranking.columns[candidate.right] ?? nobody, cosine),
		],
		near: (rows, columns) => likenessAt(likeness, candidate.left + rows, candidate.right + columns),
	};
}
