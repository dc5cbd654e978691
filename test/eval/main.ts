/*
Holds the engine against the plain reference (TF-IDF cosine) on marked pairs of articles, both in this run.

	npm run eval                        train, out of fold, with reliability, ablation and mistakes
	npm run eval -- --split dev         figures only
	npm run eval -- --look-alikes       articles of different stories, and ECB+
	npm run eval -- --check             whether score.mjs, where it is at hand, gives the same figures for the same weights

Out of fold: a pair of train is scored by weights that were fitted on other stories. The shipped weights score dev.
*/
import {checkFigures} from './check-figures.ts';
import {compareMarked} from './compare-marked.ts';
import {predict} from './fit-logistic.ts';
import {fitFolds} from './fit-out-of-fold.ts';
import {reportLookAlikes} from './look-alikes.ts';
import {hasMarkedPairs, howToGetThem, type MarkedPair, readMarkedPairs, type Split} from './marked-pairs.ts';
import {observeMaterial} from './observe-pair.ts';
import {comparePlainly} from './plain-reference.ts';
import {type Figures, rateComparisons} from './rate-comparisons.ts';
import {reportTrain} from './report-train.ts';

const labels: Readonly<Record<keyof Figures, string>> = {
	AP: 'average precision',
	bestF1: 'best F1, at any threshold',
	recallAtPrecision90: 'recall at precision 0.90',
	strongPrecision: 'strong links, precision',
	strongRecall: '  recall',
	likelyPrecision: 'likely links, precision',
	shownF1: 'strong and likely links, F1',
	shownPrecision: '  precision',
	shownRecall: '  recall',
	coveredF1: 'F1 of sentences with a counterpart',
	passageShare: 'share of its sentence that a passage is, median',
};

if (!hasMarkedPairs()) {
	console.log(howToGetThem);
} else if (process.argv.includes('--look-alikes')) {
	reportLookAlikes();
} else if (process.argv.includes('--check')) {
	process.exitCode = checkFigures(readSplit(process.argv)) ? 0 : 1;
} else if (readSplit(process.argv) === 'dev') {
	const pairs = readMarkedPairs('dev');
	printTable(
		pairs,
		rateComparisons(pairs, plainly),
		rateComparisons(pairs, pair => compareMarked(pair)),
	);
} else {
	const pairs = readMarkedPairs('train');
	const material = observeMaterial(pairs);
	const modelFor = fitFolds(material);
	const ours = rateComparisons(pairs, pair =>
		compareMarked(pair, features => predict(modelFor(pair.story), features)),
	);
	printTable(pairs, rateComparisons(pairs, plainly), ours);
	reportTrain(pairs, material);
}

function plainly(pair: MarkedPair) {
	return comparePlainly(compareMarked(pair).texts);
}

function readSplit(argv: readonly string[]): Split {
	const at = argv.indexOf('--split');
	return at >= 0 && argv[at + 1] === 'dev' ? 'dev' : 'train';
}

function printTable(pairs: readonly MarkedPair[], plain: Figures, ours: Figures): void {
	const [{split} = {split: 'no'}] = pairs;
	const links = pairs.flatMap(pair => pair.pairs).filter(({grade}) => grade === 2).length;
	console.log(
		`${`${pairs.length} pairs of articles (${split}), ${links} marked links`.padEnd(56)}   plain ${split === 'train' ? 'out of fold' : '       ours'}`,
	);
	for (const name of Object.keys(labels) as readonly (keyof Figures)[]) {
		console.log(
			`${labels[name].padEnd(56)}${plain[name].toFixed(3).padStart(8)}${ours[name].toFixed(3).padStart(12)}`,
		);
	}

	console.log(
		'\nThe marks were made by a large language model, one reading each; two such readings agree with F1 0.91.',
	);
}
