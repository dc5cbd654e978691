/*
Trains the scorer on the train half of the marked pairs and writes source/core/facts/weights.ts.

	npm run train              rate it out of fold, then write the weights
	npm run train -- --dry     rate only

Out of fold: the stories are dealt into six folds in the order of the file; each fold is scored by a model that was
fitted on the others. There is no chance in it: the same marks give the same weights.
*/
import {createHash} from 'node:crypto';
import fs from 'node:fs';
import {featureNames} from '../../source/core/facts/measure-features.ts';
import {thresholds} from '../../source/core/facts/strength.ts';
import type {Model} from './fit-logistic.ts';
import {fitPairs, folds, penalty, scoreOutOfFold} from './fit-out-of-fold.ts';
import {hasMarkedPairs, howToGetThem, marksFile, readMarkedPairs} from './marked-pairs.ts';
import {observePair} from './observe-pair.ts';
import {rateCalibration} from './rate-calibration.ts';
import {rateRanking} from './rate-ranking.ts';

if (hasMarkedPairs()) {
	const pairs = readMarkedPairs('train').map(observePair);
	const scores = scoreOutOfFold(pairs);
	const figures = figuresOf(pairs, scores);
	console.log(`out of fold, ${pairs.length} pairs of articles\n${figures.join('\n')}`);
	if (!process.argv.includes('--dry')) {
		writeWeights(fitPairs(pairs), pairs.length, figures);
	}
} else {
	console.log(howToGetThem);
}

function figuresOf(...[pairs, scores]: Parameters<typeof rateRanking>): readonly string[] {
	const rating = rateRanking(pairs, scores);
	const {error, errorAboveTenth} = rateCalibration(pairs, scores);
	const write = (value: number) => value.toFixed(3);
	return [
		`average precision ${write(rating.averagePrecision)}, best F1 ${write(rating.bestF1)} at ${rating.bestThreshold.toFixed(2)}, recall at precision 0.90 ${write(rating.recallAtPrecision90)}`,
		`expected calibration error ${write(error)}, ${write(errorAboveTenth)} above a score of 0.1`,
		...[thresholds.likely, thresholds.strong, 0.28, 0.32, 0.36, 0.4, 0.75, 0.8, 0.83, 0.86, 0.9].map(
			threshold => {
				const {precision, recall, f1} = rating.above(threshold);
				return `score ≥ ${threshold.toFixed(2)}: precision ${write(precision)}, recall ${write(recall)}, F1 ${write(f1)}`;
			},
		),
	];
}

function writeWeights({intercept, weights}: Model, count: number, figures: readonly string[]): void {
	const lines = featureNames.map(
		(name, index) => `\t\t${name}: ${Number((weights[index] ?? 0).toPrecision(4))},`,
	);
	const file = new URL('../../source/core/facts/weights.ts', import.meta.url);
	const hash = createHash('sha256').update(fs.readFileSync(marksFile));
	fs.writeFileSync(
		file,
		`import type {FeatureName} from './measure-features.ts';

/**
What each feature adds to the log-odds that two sentences report the same fact. Written by test/eval/train.ts; change the
features and train again, never edit.

How: logistic regression by Newton's method, penalty ${penalty} on squared standardised weights.
From: the train half of the marked pairs (${count} pairs of articles from BASIL), test/eval/marks.jsonl with the SHA-256
${hash.digest('hex')}.
When: ${new Date().toISOString().slice(0, 10)}.
Out of fold, ${folds} folds over stories:
${figures
	.slice(0, 4)
	.map(figure => `- ${figure}`)
	.join('\n')}
*/
export const weights: {readonly intercept: number; readonly perFeature: Readonly<Record<FeatureName, number>>} = {
	intercept: ${Number(intercept.toPrecision(4))},
	perFeature: {
${lines.join('\n')}
	},
};
`,
	);
}
