import type {FeatureName} from './measure-features.ts';

/**
What each feature adds to the log-odds that two sentences report the same fact. Written by test/eval/train.ts; change the
features and train again, never edit.

How: logistic regression by Newton's method, penalty 20 on squared standardised weights.
From: the train half of the marked pairs (84 pairs of articles from BASIL, and briefs cut out of them), test/eval/marks.jsonl with the SHA-256
36e9ba2638c3b3f29d27d44df087878d4ec9a7cda76348cf1c34d22f02ff17d3.
When: 2026-11-22.
Out of fold, 6 folds over stories:
- average precision 0.724, best F1 0.668 at 0.30, recall at precision 0.90 0.460
- expected calibration error 0.003, 0.033 above a score of 0.1
- score ≥ 0.34: precision 0.745, recall 0.595, F1 0.661
- score ≥ 0.74: precision 0.916, recall 0.432, F1 0.587
*/
export const weights: {
	readonly intercept: number;
	readonly perFeature: Readonly<Record<FeatureName, number>>;
	/** The mean of each feature over all candidates that were learnt from. */
	readonly typical: Readonly<Record<FeatureName, number>>;
} = {
	intercept: -8.368,
	perFeature: {
		cosine: -0.2769,
		roots: 2.457,
		sharedWeight: 0.2091,
		contained: -1.959,
		rarest: 0.5644,
		plainCosine: 1.535,
		loneCount: 0.5648,
		kindredMost: 2.168,
		kindredPlainMost: 1.163,
		kindredPlainLeast: 3.159,
		runContained: -3.794,
		inOrder: 3.44,
		quotedContained: 2.043,
		quoteFound: 0.8844,
		bothQuote: 0.2305,
		quotedMost: -0.5627,
		quotedLeast: -1.93,
		oneSays: -0.3797,
		who: 0.4571,
		deeds: 0.1643,
		subject: 0.3155,
		numbers: 0.7553,
		dates: 0.5733,
		days: 0.4965,
		negation: -0.4965,
		certainty: -0.2072,
		window: 4.68,
		windowWeight: 0.5471,
		brevity: -0.9537,
		shorter: -0.01626,
		bothLead: -1.762,
		leads: 3.057,
	},
	typical: {
		cosine: 0.05637,
		roots: 0.05874,
		sharedWeight: 1.35,
		contained: 0.1182,
		rarest: 2.082,
		plainCosine: 0.04369,
		loneCount: 0.1267,
		kindredMost: 0.1741,
		kindredPlainMost: 0.1636,
		kindredPlainLeast: 0.09036,
		runContained: 0.03779,
		inOrder: 0.06517,
		quotedContained: 0.01002,
		quoteFound: 0.06422,
		bothQuote: 0.1699,
		quotedMost: 0.3847,
		quotedLeast: 0.07025,
		oneSays: 0.474,
		who: 0.3675,
		deeds: 1.065,
		subject: -0.4303,
		numbers: 0.009162,
		dates: 0.03473,
		days: -0.04609,
		negation: 0.3238,
		certainty: 0.6057,
		window: 0.07008,
		windowWeight: 2.326,
		brevity: 0.04577,
		shorter: 35.19,
		bothLead: 0.003194,
		leads: 0.05734,
	},
};
