import type {Likeness} from './measure-likeness.ts';

/**
The cosines of each row and of each column that are above 0, ascending: against whom a pair of sentences has to hold its
own.
*/
export type Ranking = {readonly rows: readonly Float32Array[]; readonly columns: readonly Float32Array[]};

export function rankLikeness({rows, columns, cosines}: Likeness): Ranking {
	const at = (row: number, column: number) => cosines[row * columns + column] ?? 0;
	return {
		rows: Array.from({length: rows}, (_, row) => ascending(columns, column => at(row, column))),
		columns: Array.from({length: columns}, (_, column) => ascending(rows, row => at(row, column))),
	};
}

/** Most sentences share nothing: zeros are neither kept nor sorted. */
function ascending(length: number, at: (index: number) => number): Float32Array {
	const line = new Float32Array(length);
	let size = 0;
	for (let index = 0; index < length; index++) {
		const cosine = at(index);
		if (cosine > 0) {
			line[size] = cosine;
			size++;
		}
	}

	return line.slice(0, size).sort();
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
