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
import {fitPairs, folds, penalty, scoreOutOfFold} from './fit-out-of-fold.ts';
import {hasMarkedPairs, howToGetThem, marksFile, readMarkedPairs} from './marked-pairs.ts';
import {type Material, observeMaterial} from './observe-pair.ts';
import {rateCalibration} from './rate-calibration.ts';
import {rateRanking} from './rate-ranking.ts';

if (hasMarkedPairs()) {
	const material = observeMaterial(readMarkedPairs('train'));
	const figures = figuresOf(material.pairs, scoreOutOfFold(material));
	console.log(`out of fold, ${material.pairs.length} pairs of articles\n${figures.join('\n')}`);
	if (!process.argv.includes('--dry')) {
		writeWeights(material, figures);
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

function writeWeights(material: Material, figures: readonly string[]): void {
	const {pairs} = material;
	const {intercept, weights} = fitPairs(material);
	const rows = pairs.flatMap(({observations}) => observations.map(({features}) => features));
	const typical = featureNames.map(
		(_, index) => rows.reduce((sum, row) => sum + (row[index] ?? 0), 0) / rows.length,
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
From: the train half of the marked pairs (${pairs.length} pairs of articles from BASIL, and briefs cut out of them), test/eval/marks.jsonl with the SHA-256
${hash.digest('hex')}.
When: ${new Date().toISOString().slice(0, 10)}.
Out of fold, ${folds} folds over stories:
${figures
	.slice(0, 4)
	.map(figure => `- ${figure}`)
	.join('\n')}
*/
export const weights: {
	readonly intercept: number;
	readonly perFeature: Readonly<Record<FeatureName, number>>;
	/** The mean of each feature over the candidates of whole articles. */
	readonly typical: Readonly<Record<FeatureName, number>>;
} = {
	intercept: ${round(intercept)},
	perFeature: {${writeTable(weights)}},
	typical: {${writeTable(typical)}},
};
`,
	);
}

function round(value: number): number {
	return Number(value.toPrecision(4));
}

function writeTable(values: readonly number[]): string {
	return featureNames.map((name, index) => `${name}: ${round(values[index] ?? 0)}`).join(', ');
}
