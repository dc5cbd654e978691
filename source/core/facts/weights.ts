import type {FeatureName} from './measure-features.ts';

/**
What each feature adds to the log-odds that two sentences report the same fact. Written by test/eval/train.ts: logistic regression (penalty 10)
on the train half of the marked pairs, 84 pairs of articles from BASIL. Change the features and train again; never edit.
*/
export const weights: {readonly intercept: number; readonly perFeature: Readonly<Record<FeatureName, number>>} = {
	intercept: -6.787,
	perFeature: {
		cosine: 8.076,
		cosineSquared: -8.709,
		beginnings: 5.392,
		sharedWeight: 0.311,
		sharedPlain: 0.7472,
		plainContained: 0.4033,
		rarest: 0.1164,
		bigrams: 0.4802,
		bigramsContained: -2.119,
		quoted: -0.5288,
		quotedContained: 4.242,
		bothQuote: -0.6019,
		oneQuotes: -0.3613,
		namesContained: 0.5475,
		numbers: 1.042,
		dates: 1.055,
		rankBest: 0.2764,
		rankWorst: 0.7166,
		shareBest: -0.4504,
		rivalWorst: -1.039,
		along: 2.702,
		across: 2.407,
		beside: 1.663,
		lengthRatio: -0.6095,
		leads: 3.194,
	},
};
