import type {FeatureName} from './measure-features.ts';

/**
What each feature adds to the log-odds that two sentences report the same fact. Written by test/eval/train.ts; change the
features and train again, never edit.

How: logistic regression by Newton's method, penalty 20 on squared standardised weights.
From: the train half of the marked pairs (84 pairs of articles from BASIL, and briefs cut out of them), test/eval/marks.jsonl with the SHA-256
36e9ba2638c3b3f29d27d44df087878d4ec9a7cda76348cf1c34d22f02ff17d3.
When: 2026-11-22.
Out of fold, 6 folds over stories:
- average precision 0.724, best F1 0.667 at 0.26, recall at precision 0.90 0.461
- expected calibration error 0.003, 0.037 above a score of 0.1
- score ≥ 0.34: precision 0.744, recall 0.596, F1 0.662
- score ≥ 0.74: precision 0.915, recall 0.428, F1 0.583
*/
export const weights: {
	readonly intercept: number;
	readonly perFeature: Readonly<Record<FeatureName, number>>;
	/** The mean of each feature over all candidates that were learnt from. */
	readonly typical: Readonly<Record<FeatureName, number>>;
} = {
	intercept: -8.518,
	perFeature: {
		cosine: -0.2312,
		roots: 2.491,
		sharedWeight: 0.3812,
		contained: -1.656,
		rarest: 0.5404,
		plainCosine: 0.8069,
		loneCount: 0.5653,
		kindredMost: 2.021,
		kindredPlainMost: 1.116,
		kindredPlainLeast: 3.732,
		runContained: -3.908,
		inOrder: 3.427,
		quotedContained: 2.075,
		quoteFound: 0.8984,
		bothQuote: 0.2407,
		quotedMost: -0.5699,
		quotedLeast: -1.94,
		oneSays: -0.37,
		who: 0.7372,
		subject: 0.3191,
		numbers: 0.7331,
		dates: 0.5861,
		days: 0.4783,
		negation: -0.4896,
		certainty: -0.199,
		window: 4.632,
		windowWeight: 0.5643,
		brevity: -1.077,
		shorter: -0.0143,
		bothLead: -1.799,
		leads: 3.13,
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
