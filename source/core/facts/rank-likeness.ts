import type {Likeness} from './measure-likeness.ts';

/**
The cosines of each row and of each column, ascending: against whom a pair of sentences has to hold its own.
*/
export type Ranking = {readonly rows: readonly Float32Array[]; readonly columns: readonly Float32Array[]};

export function rankLikeness({rows, columns, cosines}: Likeness): Ranking {
	return {
		rows: Array.from({length: rows}, (_, row) => cosines.slice(row * columns, (row + 1) * columns).sort()),
		columns: Array.from({length: columns}, (_, column) =>
			Float32Array.from({length: rows}, (_, row) => cosines[row * columns + column] ?? 0).sort(),
		),
	};
}

/**
How a cosine stands in its row or column: 1 for the highest, 1/2 for the second; its share (0–1) of the highest; and
the highest of the others.
*/
export type Standing = {readonly rank: number; readonly share: number; readonly rival: number};

export function standingIn(line: Float32Array, cosine: number): Standing {
	const best = line.at(-1) ?? 0;
	return {
		rank: 1 / (1 + countAbove(line, cosine)),
		share: best > 0 ? cosine / best : 0,
		rival: cosine < best ? best : (line.at(-2) ?? 0),
	};
}

/** By halving: a line may hold two thousand. */
function countAbove(line: Float32Array, cosine: number): number {
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
