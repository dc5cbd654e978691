import type {ObservedPair} from './observe-pair.ts';

/**
The figures of score.mjs that only need a ranking, and the precision and recall above two thresholds.
*/
export type Rating = {
	readonly averagePrecision: number;
	readonly bestF1: number;
	readonly bestThreshold: number;
	readonly recallAtPrecision90: number;
	readonly above: (threshold: number) => {
		readonly precision: number;
		readonly recall: number;
		readonly f1: number;
	};
};

/**
Rates scores against the marks: `scores` holds one list for each pair, in the order of its observations.
*/
export const rateRanking = (pairs: readonly ObservedPair[], scores: readonly (readonly number[])[]): Rating =>
	rateItems(pairs.flatMap((pair, index) => cellsOf(pair, scores[index] ?? [])));

/**
A pair of sentences that is right or wrong, with its score; -1 where it has none.
*/
export type Item = {readonly isMarked: boolean; readonly score: number};

/**
Rates scores. Ties count against them: wrong pairs first.
*/
export function rateItems(items: readonly Item[]): Rating {
	const ranked = items
		.filter(item => item.score >= 0)
		.sort((one, other) => other.score - one.score || Number(one.isMarked) - Number(other.isMarked));
	const wanted = items.filter(item => item.isMarked).length;
	let [hits, sum, bestF1, bestThreshold, recallAtPrecision90] = [0, 0, 0, 1, 0];
	for (const [index, {isMarked, score}] of ranked.entries()) {
		hits += Number(isMarked);
		sum += isMarked ? hits / (index + 1) : 0;
		const f1 = (2 * hits) / (index + 1 + wanted);
		[bestF1, bestThreshold] = f1 > bestF1 ? [f1, score] : [bestF1, bestThreshold];
		recallAtPrecision90 = hits / (index + 1) >= 0.9 ? hits / wanted : recallAtPrecision90;
	}

	const above = (threshold: number) => {
		const said = ranked.filter(item => item.score >= threshold);
		const right = said.filter(item => item.isMarked).length;
		return {precision: right / said.length, recall: right / wanted, f1: (2 * right) / (said.length + wanted)};
	};
	return {averagePrecision: sum / wanted, bestF1, bestThreshold, recallAtPrecision90, above};
}

/** Each pair of marked sentences that is right or wrong, with the best score of an observation that covers it; -1 for none. */
function cellsOf({grades, observations}: ObservedPair, scores: readonly number[]) {
	const best = grades.map(() => -1);
	for (const [index, {cells}] of observations.entries()) {
		for (const cell of cells) {
			best[cell] = Math.max(best[cell] ?? -1, scores[index] ?? -1);
		}
	}

	return grades.flatMap((grade, cell) =>
		grade === 1 ? [] : [{isMarked: grade === 2, score: best[cell] ?? -1}],
	);
}
