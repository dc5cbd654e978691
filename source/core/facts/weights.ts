import type {FeatureName} from './measure-features.ts';

/**
What each feature adds to the log-odds that two sentences report the same fact. Written by test/eval/train.ts; change the
features and train again, never edit.

How: logistic regression by Newton's method, penalty 20 on squared standardised weights.
From: the train half of the marked pairs (84 pairs of articles from BASIL, and briefs cut out of them), test/eval/marks.jsonl with the SHA-256
36e9ba2638c3b3f29d27d44df087878d4ec9a7cda76348cf1c34d22f02ff17d3.
When: 2026-11-22.
Out of fold, 6 folds over stories:
- average precision 0.724, best F1 0.667 at 0.36, recall at precision 0.90 0.460
- expected calibration error 0.003, 0.038 above a score of 0.1
- score ≥ 0.34: precision 0.746, recall 0.598, F1 0.664
- score ≥ 0.74: precision 0.912, recall 0.426, F1 0.581
*/
export const weights: {
	readonly intercept: number;
	readonly perFeature: Readonly<Record<FeatureName, number>>;
	/** The mean of each feature over the candidates of whole articles. */
	readonly typical: Readonly<Record<FeatureName, number>>;
} = {
	intercept: -8.518,
	perFeature: {
		cosine: -0.1976,
		roots: 2.528,
		sharedWeight: 0.3814,
		contained: -1.708,
		rarest: 0.5372,
		plainCosine: 0.8304,
		loneCount: 0.5609,
		kindredMost: 2.042,
		kindredPlainMost: 1.131,
		kindredPlainLeast: 3.703,
		runContained: -3.913,
		inOrder: 3.423,
		quotedContained: 2.081,
		quoteFound: 0.8913,
		bothQuote: 0.2434,
		quotedMost: -0.5695,
		quotedLeast: -1.946,
		oneSays: -0.3713,
		who: 0.7418,
		subject: 0.3089,
		numbers: 0.7361,
		dates: 0.5795,
		days: 0.4861,
		negation: -0.4885,
		certainty: -0.1997,
		window: 4.642,
		windowWeight: 0.5649,
		brevity: -1.033,
		shorter: -0.01436,
		bothLead: -1.807,
		leads: 3.105,
	},
	typical: {
		cosine: 0.05637,
		roots: 0.05874,
		sharedWeight: 1.35,
		contained: 0.1182,
		rarest: 2.082,
		plainCosine: 0.04369,
		loneCount: 0.1267,
		kindredMost: 0.1594,
		kindredPlainMost: 0.1438,
		kindredPlainLeast: 0.07758,
		runContained: 0.03779,
		inOrder: 0.06517,
		quotedContained: 0.01002,
		quoteFound: 0.06422,
		bothQuote: 0.1699,
		quotedMost: 0.3847,
		quotedLeast: 0.07025,
		oneSays: 0.474,
		who: 0.3675,
		subject: -0.4239,
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
