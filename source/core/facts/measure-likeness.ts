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
	const norms = Float64Array.from(right, ({terms}) => terms.norm);
	const cosines = new Float32Array(left.length * right.length);
	for (const [row, {terms}] of left.entries()) {
		const line = cosines.subarray(row * right.length, (row + 1) * right.length);
		for (const [index, id] of terms.ids.entries()) {
			const columns = columnsOf.get(id);
			if (columns !== undefined) {
				addShared(line, columns, {square: (terms.weights[index] ?? 0) ** 2, norm: terms.norm, norms});
			}
		}
	}

	return {rows: left.length, columns: right.length, cosines};
}

/** The innermost loop: in two long lists of the same names it runs a hundred million times. */
function addShared(
	line: Float32Array,
	columns: readonly number[],
	{square, norm, norms}: {readonly square: number; readonly norm: number; readonly norms: Float64Array},
): void {
	for (let index = 0; index < columns.length; index++) {
		const column = columns[index] ?? 0;
		const both = norm * (norms[column] ?? 0);
		line[column] = (line[column] ?? 0) + (both > 0 ? square / both : 0);
	}
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
