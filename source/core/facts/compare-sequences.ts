/** Two rows of a table that is computed row by row. They are the same two each time. */
function emptyRows(size: number): readonly [Uint16Array, Uint16Array] {
	if (rows[0].length < size) {
		rows = [new Uint16Array(2 * size), new Uint16Array(2 * size)];
	}

	rows[0].fill(0, 0, size);
	rows[1].fill(0, 0, size);
	return rows;
}

let rows: readonly [Uint16Array, Uint16Array] = [new Uint16Array(256), new Uint16Array(256)];

/**
The greatest number of words that stand in a row in both sentences.
*/
export function longestSharedRun(left: readonly number[], right: readonly number[]): number {
	let best = 0;
	let [last, next] = emptyRows(right.length + 1);
	for (const id of left) {
		for (let at = 0; at < right.length; at++) {
			const length = right[at] === id ? (last[at] ?? 0) + 1 : 0;
			next[at + 1] = length;
			best = Math.max(best, length);
		}

		[last, next] = [next, last];
	}

	return best;
}

/**
The greatest number of words that stand in the same order in both sentences, whatever stands between them.
*/
export function sharedInOrder(left: readonly number[], right: readonly number[]): number {
	let [last, next] = emptyRows(right.length + 1);
	for (const id of left) {
		for (let at = 0; at < right.length; at++) {
			next[at + 1] = right[at] === id ? (last[at] ?? 0) + 1 : Math.max(last[at + 1] ?? 0, next[at] ?? 0);
		}

		[last, next] = [next, last];
	}

	return last[right.length] ?? 0;
}
