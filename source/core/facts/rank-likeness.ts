import type {Likeness} from './measure-likeness.ts';

/**
No more of a row or a column are ranked.
*/
export const mostRanked = 64;

/**
The greatest cosines of each row and of each column, ascending, without those of 0: against whom a pair of sentences has to hold its own.
*/
export type Ranking = {readonly rows: readonly Float32Array[]; readonly columns: readonly Float32Array[]};

export function rankLikeness({rows, columns, cosines}: Likeness): Ranking {
	return {
		rows: Array.from({length: rows}, (_, row) =>
			greatestOf(cosines, {first: row * columns, step: 1, count: columns}),
		),
		columns: Array.from({length: columns}, (_, column) =>
			greatestOf(cosines, {first: column, step: columns, count: rows}),
		),
	};
}

type Line = {readonly first: number; readonly step: number; readonly count: number};

/** Most of a line is 0 or less than what was seen before: only the others are sorted in. */
function greatestOf(cosines: Float32Array, {first, step, count}: Line): Float32Array {
	const line = new Float32Array(mostRanked);
	let size = 0;
	for (let cell = first; cell < first + count * step; cell += step) {
		const cosine = cosines[cell] ?? 0;
		if (cosine > 0 && size < mostRanked) {
			sortIn(line, size, cosine);
			size++;
		} else if (cosine > (line[0] ?? 0)) {
			line.copyWithin(0, 1);
			sortIn(line, mostRanked - 1, cosine);
		}
	}

	return line.subarray(0, size);
}

/** Puts a value among the first `size` of an ascending line. */
function sortIn(line: Float32Array, size: number, value: number): void {
	let at = size;
	while (at > 0 && (line[at - 1] ?? 0) > value) {
		line[at] = line[at - 1] ?? 0;
		at--;
	}

	line[at] = value;
}

/**
How many of an ascending line are above a value. By halving: a line may hold two thousand.
*/
export function countAbove(line: Float32Array, cosine: number): number {
	let low = 0;
	let high = line.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((line[middle] ?? 0) > cosine) {
			high = middle;
		} else {
			low = middle + 1;
		}
	}

	return line.length - low;
}
