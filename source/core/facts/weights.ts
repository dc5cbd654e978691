import type {FeatureName} from './measure-features.ts';

/**
What each feature adds to the log-odds that two sentences report the same fact. Written by test/eval/train.ts; change the
features and train again, never edit.

How: logistic regression by Newton's method, penalty 20 on squared standardised weights.
From: the train half of the marked pairs (84 pairs of articles from BASIL), outlet-pairs.jsonl with the SHA-256
327d7d3b3a4c7e86686242c6006c461f153116d7b8365af08b3c973ac412c1aa.
When: 2026-11-22.
Out of fold, 6 folds over stories:
- average precision 0.709, best F1 0.654 at 0.27, recall at precision 0.90 0.458
- expected calibration error 0.002, 0.032 above a score of 0.1
- score ≥ 0.34: precision 0.709, recall 0.603, F1 0.652
- score ≥ 0.83: precision 0.938, recall 0.381, F1 0.542
*/
export const weights: {
	readonly intercept: number;
	readonly perFeature: Readonly<Record<FeatureName, number>>;
} = {
	intercept: -7.087,
	perFeature: {
		cosine: 2.152,
		roots: 2.366,
		rootsContained: 0.954,
		rootsWeight: 0.4657,
		sharedWeight: 0.1468,
		contained: -1.215,
		containedLess: -2.955,
		sharedPlain: 0.3238,
		plainCosine: 3.122,
		plainContained: -0.2442,
		rarest: 0.4894,
		rare: 0.5815,
		rareGreatest: -0.1942,
		rareContained: 0.4424,
		lone: 0.1529,
		loneCount: 0.3939,
		bigrams: 0.2429,
		bigramsContained: -2.141,
		run: -0.1942,
		runContained: -2.948,
		inOrder: 3.398,
		clauseWeight: -0.5078,
		clauseContained: 0.458,
		quoted: -0.1569,
		quotedContained: 2.983,
		bothQuote: 0.3615,
		oneQuotes: -0.155,
		quotedMost: -0.5062,
		quotedLeast: -1.87,
		names: -0.1144,
		namesContained: -0.4289,
		namesApart: -0.06767,
		implied: 0.2511,
		impliedContained: 0.5084,
		subject: 0.2408,
		numbers: 0.8273,
		numbersApart: -0.1381,
		dates: 0.9152,
		datesApart: -0.1183,
		negation: -0.6313,
		rankBest: 0.064,
		rankWorst: 0.7353,
		shareBest: -0.1397,
		shareWorst: 0.0006823,
		rivalBest: 0.2083,
		rivalWorst: -0.4445,
		along: 1.078,
		alongFar: 0.7757,
		across: 2.052,
		beside: 0.5173,
		grams: 1.706,
		gramsContained: 1.685,
		joined: -0.9069,
		joinedGain: -0.3895,
		outstandingWorst: -0.09815,
		outstandingBest: -0.1497,
		window: 1.673,
		windowWeight: 0.4812,
		lengthRatio: -0.0727,
		shorter: -0.01284,
		longer: -0.0127,
		bothLead: -3.097,
		leads: 3.95,
		earlier: -0.3713,
		later: -0.305,
		offDiagonal: 0.03539,
	},
};
