import type {Likeness} from './measure-likeness.ts';

/**
The mean and the standard deviation of some cosines.
*/
export type Scatter = {readonly mean: number; readonly deviation: number};

/**
How much the cosines of each row and of each column scatter.
*/
export function measureScatter({rows, columns, cosines}: Likeness): {
	readonly rows: readonly Scatter[];
	readonly columns: readonly Scatter[];
} {
	const inRow = {sums: new Float64Array(rows), squares: new Float64Array(rows)};
	const inColumn = {sums: new Float64Array(columns), squares: new Float64Array(columns)};
	for (let row = 0; row < rows; row++) {
		for (let column = 0; column < columns; column++) {
			const cosine = cosines[row * columns + column] ?? 0;
			if (cosine > 0) {
				add(inRow, row, cosine);
				add(inColumn, column, cosine);
			}
		}
	}

	return {rows: scattersOf(inRow, columns), columns: scattersOf(inColumn, rows)};
}

/**
By how many standard deviations a cosine is above the mean.
*/
export const deviationsOf = (scatter: Scatter | undefined, cosine: number): number =>
	scatter === undefined ? 0 : (cosine - scatter.mean) / scatter.deviation;

type Totals = {readonly sums: Float64Array; readonly squares: Float64Array};

function add({sums, squares}: Totals, line: number, cosine: number): void {
	sums[line] = (sums[line] ?? 0) + cosine;
	squares[line] = (squares[line] ?? 0) + cosine * cosine;
}

/** Lines that hardly scatter would make much of nothing. */
const leastVariance = 1e-4;

const scattersOf = ({sums, squares}: Totals, size: number): readonly Scatter[] =>
	Array.from(sums, (sum, line) => {
		const mean = sum / Math.max(1, size);
		const variance = (squares[line] ?? 0) / Math.max(1, size) - mean * mean;
		return {mean, deviation: Math.sqrt(Math.max(leastVariance, variance))};
	});
