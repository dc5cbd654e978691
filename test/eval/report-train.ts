import {featureFamilies} from '../../source/core/facts/feature-families.ts';
import {featureNames} from '../../source/core/facts/measure-features.ts';
import {scoreOutOfFold} from './fit-out-of-fold.ts';
import type {MarkedPair} from './marked-pairs.ts';
import type {Material, ObservedPair} from './observe-pair.ts';
import {rateCalibration} from './rate-calibration.ts';
import {rateRanking} from './rate-ranking.ts';

/**
Prints what is known of the engine on the train half, out of fold: the figures, its reliability, what each family of
features gives, and the worst mistakes in words. The words belong to publishers: they are printed and never stored.
*/
export function reportTrain(marked: readonly MarkedPair[], material: Material): void {
	const {pairs} = material;
	const scores = scoreOutOfFold(material);
	printReliability(pairs, scores);
	printAblation(material);
	printMistakes(marked, pairs, scores);
}

type Scores = readonly (readonly number[])[];

const write = (value: number) => value.toFixed(3).padStart(9);

function printReliability(pairs: readonly ObservedPair[], scores: Scores): void {
	const {bins, error, errorAboveTenth} = rateCalibration(pairs, scores);
	console.log('\nreliability, out of fold      pairs    score   marked');
	for (const [index, {count, said, marked}] of bins.entries()) {
		console.log(
			`${(index / 10).toFixed(1)}–${((index + 1) / 10).toFixed(1)}                    ${String(count).padStart(8)}${write(said)}${write(marked)}`,
		);
	}

	console.log(
		`expected calibration error ${error.toFixed(3)}; above a score of 0.1 ${errorAboveTenth.toFixed(3)}`,
	);
}

function printAblation(material: Material): void {
	console.log('\nwithout, out of fold                  AP  best F1  R@P.90');
	for (const [family, names] of [['(all features)', []] as const, ...Object.entries(featureFamilies)]) {
		const out = new Set<string>(names);
		const rating = rateRanking(
			material.pairs,
			scoreOutOfFold(material, index => !out.has(featureNames[index] ?? '')),
		);
		console.log(
			`${family.padEnd(31)}${write(rating.averagePrecision)}${write(rating.bestF1)}${write(rating.recallAtPrecision90)}`,
		);
	}
}

const shownMistakes = 12;

function printMistakes(marked: readonly MarkedPair[], pairs: readonly ObservedPair[], scores: Scores): void {
	const all = pairs.flatMap(({observations}, at) => {
		const left = marked[at]?.a.paragraphs.flat() ?? [];
		const right = marked[at]?.b.paragraphs.flat() ?? [];
		return observations.map(({grade, cells}, index) => ({
			grade,
			score: scores[at]?.[index] ?? 0,
			words: `${left[Math.floor((cells[0] ?? 0) / right.length)]}\n      ${right[(cells[0] ?? 0) % right.length]}`,
		}));
	});
	const ranked = all.toSorted((one, other) => other.score - one.score);
	console.log('\nworst false links');
	print(ranked.filter(({grade}) => grade === 0).slice(0, shownMistakes));
	console.log('\nworst misses');
	print(ranked.filter(({grade}) => grade === 2).slice(-shownMistakes));
}

function print(list: readonly {readonly score: number; readonly words: string}[]): void {
	for (const {score, words} of list) {
		console.log(`${score.toFixed(3)} ${words}`);
	}
}
