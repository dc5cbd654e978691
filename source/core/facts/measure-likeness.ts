import type {Pair} from '../pair.ts';
import type {Profile} from './profile-sentences.ts';

/**
How alike the words of every left sentence are to those of every right one: the cosines of their terms, row by row.
A row is a left sentence, a column a right one.
*/
export type Likeness = {readonly rows: number; readonly columns: number; readonly cosines: Float32Array};

/**
Compares the words of all sentences through an index of the right side's terms, so that only shared terms cost time.
*/
export function measureLikeness({left, right}: Pair<readonly Profile[]>): Likeness {
	const columnsOf = indexTerms(right);
	const cosines = new Float32Array(left.length * right.length);
	for (const [row, {terms}] of left.entries()) {
		const start = row * right.length;
		for (const [index, id] of terms.ids.entries()) {
			const square = (terms.weights[index] ?? 0) ** 2;
			for (const column of columnsOf.get(id) ?? []) {
				const norms = terms.norm * (right[column]?.terms.norm ?? 0);
				cosines[start + column] = (cosines[start + column] ?? 0) + (norms > 0 ? square / norms : 0);
			}
		}
	}

	return {rows: left.length, columns: right.length, cosines};
}

/**
The cosine of two sentences; 0 beyond the first and the last.
*/
export const likenessAt = ({rows, columns, cosines}: Likeness, row: number, column: number): number =>
	row < 0 || column < 0 || row >= rows || column >= columns ? 0 : (cosines[row * columns + column] ?? 0);

function indexTerms(profiles: readonly Profile[]): ReadonlyMap<number, readonly number[]> {
	const index = new Map<number, number[]>();
	for (const [column, {terms}] of profiles.entries()) {
		for (const id of terms.ids) {
			const columns = index.get(id);
			if (columns === undefined) {
				index.set(id, [column]);
			} else {
				columns.push(column);
			}
		}
	}

	return index;
}
