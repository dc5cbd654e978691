/*
Trains the scorer on the train half of the marked pairs and writes source/core/facts/weights.ts.

	node test/eval/train.ts            rate it out of fold, then write the weights
	node test/eval/train.ts --dry      rate only

Out of fold: the stories are dealt into six folds in the order of the file; each fold is scored by a model that was
fitted on the others.
*/
import fs from 'node:fs';
import {featureNames} from '../../source/core/facts/measure-features.ts';
import {thresholds} from '../../source/core/facts/strength.ts';
import {fitLogistic, type Model, predict} from './fit-logistic.ts';
import {hasMarkedPairs, howToGetThem, readMarkedPairs} from './marked-pairs.ts';
import {type ObservedPair, observePair} from './observe-pair.ts';
import {rateRanking} from './rate-ranking.ts';

const penalty = 10;
const folds = 6;

if (hasMarkedPairs()) {
	const pairs = readMarkedPairs('train').map(observePair);
	report(pairs, scoreOutOfFold(pairs));
	if (!process.argv.includes('--dry')) {
		writeWeights(fit(pairs), pairs.length);
	}
} else {
	console.log(howToGetThem);
}

/** Grade 1 is neither right nor wrong, so nothing is learnt from it. */
function fit(pairs: readonly ObservedPair[]): Model {
	const known = pairs.flatMap(pair => pair.observations).filter(({grade}) => grade !== 1);
	return fitLogistic(
		known.map(({features}) => features),
		known.map(({grade}) => grade === 2),
		penalty,
	);
}

function scoreOutOfFold(pairs: readonly ObservedPair[]): readonly (readonly number[])[] {
	const stories = [...new Set(pairs.map(({story}) => story))];
	const foldOf = ({story}: ObservedPair) => stories.indexOf(story) % folds;
	const models = Array.from({length: folds}, (_, fold) => fit(pairs.filter(pair => foldOf(pair) !== fold)));
	return pairs.map(pair => {
		const model = models[foldOf(pair)];
		return model === undefined ? [] : pair.observations.map(({features}) => predict(model, features));
	});
}

function report(pairs: readonly ObservedPair[], scores: readonly (readonly number[])[]): void {
	const rating = rateRanking(pairs, scores);
	console.log(`out of fold, ${pairs.length} pairs of articles`);
	console.log(
		`AP ${rating.averagePrecision.toFixed(3)}  best F1 ${rating.bestF1.toFixed(3)} at ${rating.bestThreshold.toFixed(2)}  R@P.90 ${rating.recallAtPrecision90.toFixed(3)}`,
	);
	for (const threshold of [
		thresholds.likely,
		thresholds.strong,
		0.3,
		0.35,
		0.4,
		0.5,
		0.6,
		0.7,
		0.8,
		0.85,
		0.9,
	]) {
		const {precision, recall, f1} = rating.above(threshold);
		console.log(
			`score ≥ ${threshold.toFixed(2)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`,
		);
	}
}

function writeWeights({intercept, weights}: Model, count: number): void {
	const lines = featureNames.map(
		(name, index) => `\t\t${name}: ${Number((weights[index] ?? 0).toPrecision(4))},`,
	);
	const file = new URL('../../source/core/facts/weights.ts', import.meta.url);
	fs.writeFileSync(
		file,
		`import type {FeatureName} from './measure-features.ts';

/**
What each feature adds to the log-odds that two sentences report the same fact. Written by test/eval/train.ts:
logistic regression (penalty ${penalty}) on the train half of the marked pairs, ${count} pairs of articles from
BASIL. Change the features and train again; never edit.
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
