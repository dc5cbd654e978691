import {mostClauses} from './outline-sentence.ts';
import type {Profile} from './profile-sentences.ts';

const shared = new Float64Array(mostClauses * mostClauses);

/**
The pair of clauses that share most: the weight of their common terms, and its share (0–1) of the lighter clause.
*/
export function clauseMatch(
	left: Profile,
	right: Profile,
): {readonly weight: number; readonly contained: number} {
	shared.fill(0);
	let at = 0;
	for (let index = 0; index < left.terms.ids.length; index++) {
		const id = left.terms.ids[index] ?? 0;
		while (at < right.terms.ids.length && (right.terms.ids[at] ?? 0) < id) {
			at++;
		}

		if (right.terms.ids[at] === id) {
			const cell = (left.outline.clauses[index] ?? 0) * mostClauses + (right.outline.clauses[at] ?? 0);
			shared[cell] = (shared[cell] ?? 0) + (left.terms.weights[index] ?? 0);
		}
	}

	let weight = 0;
	let best = 0;
	for (let cell = 0; cell < shared.length; cell++) {
		if ((shared[cell] ?? 0) > weight) {
			weight = shared[cell] ?? 0;
			best = cell;
		}
	}

	const lighter = Math.min(
		left.outline.clauseWeights[Math.floor(best / mostClauses)] ?? 0,
		right.outline.clauseWeights[best % mostClauses] ?? 0,
	);
	return {weight, contained: lighter > 0 ? Math.min(1, weight / lighter) : 0};
}

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
