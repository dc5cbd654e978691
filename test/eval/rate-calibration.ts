import type {ObservedPair} from './observe-pair.ts';

/**
The pairs whose score lies in one tenth: how many, their mean score, and the share of them that is marked.
*/
export type Bin = {readonly count: number; readonly said: number; readonly marked: number};

/**
How far the scores are probabilities: ten bins, and the expected calibration error over all candidates and over those
that score 0.1 or more (most candidates score next to nothing, which is easily right). Grade 1 counts neither way.
*/
export function rateCalibration(
	pairs: readonly ObservedPair[],
	scores: readonly (readonly number[])[],
): {readonly bins: readonly Bin[]; readonly error: number; readonly errorAboveTenth: number} {
	const sums = Array.from({length: 10}, () => ({count: 0, said: 0, marked: 0}));
	for (const [at, {observations}] of pairs.entries()) {
		for (const [index, {grade}] of observations.entries()) {
			const score = scores[at]?.[index] ?? 0;
			const bin = sums[Math.min(9, Math.floor(10 * score))];
			if (grade !== 1 && bin !== undefined) {
				bin.count++;
				bin.said += score;
				bin.marked += grade === 2 ? 1 : 0;
			}
		}
	}

	const bins = sums.map(({count, said, marked}) => ({
		count,
		said: said / Math.max(1, count),
		marked: marked / Math.max(1, count),
	}));
	return {bins, error: errorOf(bins), errorAboveTenth: errorOf(bins.slice(1))};
}

function errorOf(bins: readonly Bin[]): number {
	const total = bins.reduce((sum, {count}) => sum + count, 0);
	return bins.reduce((sum, {count, said, marked}) => sum + (count * Math.abs(said - marked)) / total, 0);
}
