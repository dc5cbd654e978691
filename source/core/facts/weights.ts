import type {FeatureName} from './measure-features.ts';

/**
What each feature adds to the log-odds that two sentences report the same fact. Written by test/eval/train.ts:
logistic regression (penalty 10) on the train half of the marked pairs, 84 pairs of articles from
BASIL. Change the features and train again; never edit.
*/
export const weights: {
	readonly intercept: number;
	readonly perFeature: Readonly<Record<FeatureName, number>>;
} = {
	intercept: -6.765,
	perFeature: {
		cosine: 8.151,
		cosineSquared: -8.75,
		beginnings: 5.405,
		sharedWeight: 0.3176,
		sharedPlain: 0.74,
		plainContained: 0.3899,
		rarest: 0.1159,
		bigrams: 0.4796,
		bigramsContained: -2.136,
		quoted: -0.5241,
		quotedContained: 4.24,
		bothQuote: -0.6035,
		oneQuotes: -0.3663,
		namesContained: 0.5352,
		numbers: 0.8891,
		dates: 1.042,
		rankBest: 0.2885,
		rankWorst: 0.7026,
		shareBest: -0.465,
		rivalWorst: -1.095,
		along: 2.716,
		across: 2.418,
		beside: 1.666,
		lengthRatio: -0.6189,
		leads: 3.181,
	},
};
