import type {FeatureName} from './measure-features.ts';

/**
What each feature adds to the log-odds that two sentences report the same fact. Written by test/eval/train.ts; change the
features and train again, never edit.

How: logistic regression by Newton's method, penalty 20 on squared standardised weights.
From: the train half of the marked pairs (84 pairs of articles from BASIL, and briefs cut out of them), test/eval/marks.jsonl with the SHA-256
36e9ba2638c3b3f29d27d44df087878d4ec9a7cda76348cf1c34d22f02ff17d3.
When: 2026-11-22.
Out of fold, 6 folds over stories:
- average precision 0.723, best F1 0.669 at 0.25, recall at precision 0.90 0.463
- expected calibration error 0.003, 0.035 above a score of 0.1
- score ≥ 0.34: precision 0.746, recall 0.595, F1 0.662
- score ≥ 0.74: precision 0.918, recall 0.429, F1 0.585
*/
export const weights: {
	readonly intercept: number;
	readonly perFeature: Readonly<Record<FeatureName, number>>;
	/** The mean of each feature over all candidates that were learnt from. */
	readonly typical: Readonly<Record<FeatureName, number>>;
} = {
	intercept: -8.569,
	perFeature: {
		cosine: -0.2112,
		roots: 2.847,
		sharedWeight: 0.391,
		contained: -1.977,
		rarest: 0.5358,
		plainCosine: 1.231,
		loneCount: 0.5521,
		kindredMost: 2.252,
		kindredPlainMost: 1.133,
		kindredPlainLeast: 2.993,
		runContained: -3.927,
		inOrder: 3.468,
		quotedContained: 2.074,
		quoteFound: 0.9036,
		bothQuote: 0.247,
		quotedMost: -0.5691,
		quotedLeast: -1.941,
		oneSays: -0.3692,
		who: 0.7283,
		subject: 0.3174,
		numbers: 0.7243,
		dates: 0.5763,
		days: 0.4877,
		negation: -0.4924,
		certainty: -0.2069,
		window: 4.671,
		windowWeight: 0.5529,
		brevity: -1.061,
		shorter: -0.0143,
		bothLead: -1.794,
		leads: 3.115,
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
