import type {FeatureName} from './measure-features.ts';

/**
What each feature adds to the log-odds that two sentences report the same fact. Written by test/eval/train.ts: logistic regression (penalty 10)
on the train half of the marked pairs, 84 pairs of articles from BASIL. Change the features and train again; never edit.
*/
export const weights: {
	readonly intercept: number;
	readonly perFeature: Readonly<Record<FeatureName, number>>;
} = {
	intercept: -6.772,
	perFeature: {
		cosine: 8.149,
		cosineSquared: -8.722,
		beginnings: 5.396,
		sharedWeight: 0.3131,
		sharedPlain: 0.7446,
		plainContained: 0.3852,
		rarest: 0.114,
		bigrams: 0.4792,
		bigramsContained: -2.137,
		quoted: -0.5241,
		quotedContained: 4.235,
		bothQuote: -0.5991,
		oneQuotes: -0.3618,
		namesContained: 0.538,
		numbers: 1.045,
		dates: 1.048,
		rankBest: 0.2814,
		rankWorst: 0.6967,
		shareBest: -0.4506,
		rivalWorst: -1.085,
		along: 2.711,
		across: 2.413,
		beside: 1.66,
		lengthRatio: -0.6138,
		leads: 3.206,
	},
};
