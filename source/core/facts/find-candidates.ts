import type {Pair} from '../pair.ts';
import type {Profile} from './profile-sentences.ts';

/**
How alike the words of every left sentence are to those of every right one: cosines of their terms, row by row.
*/
export type Likeness = {readonly rows: number; readonly columns: number; readonly cosines: Float32Array};

/**
A left and a right sentence, by their numbers, that may report the same fact.
*/
export type Candidate = Pair<number>;

/** For each sentence, its most alike counterparts are looked at more closely. Shorter articles than this are compared in full. */
const perSentence = 64;

/**
Compares the words of all sentences through an index of the right side's terms, so that only shared terms cost time.
*/
export function measureLikeness({left, right}: Pair<readonly Profile[]>): Likeness {
	const postings = new Map<number, number[]>();
	for (const [column, {terms}] of right.entries()) {
		for (const id of terms.ids) {
			const columns = postings.get(id);
			if (columns === undefined) {
				postings.set(id, [column]);
			} else {
				columns.push(column);
			}
		}
	}

	const cosines = new Float32Array(left.length * right.length);
	for (const [row, {terms}] of left.entries()) {
		const start = row * right.length;
		for (const [index, id] of terms.ids.entries()) {
			const weight = terms.weights[index] ?? 0;
			for (const column of postings.get(id) ?? []) {
				const norm = terms.norm * (right[column]?.terms.norm ?? 0);
				cosines[start + column] =
					(cosines[start + column] ?? 0) + (norm === 0 ? 0 : (weight * weight) / norm);
			}
		}
	}

	return {rows: left.length, columns: right.length, cosines};
}

/**
The pairs of sentences that share a word, at most 64 for a sentence that finds more.
*/
export function findCandidates({rows, columns, cosines}: Likeness): readonly Candidate[] {
	const rowFloor = Float32Array.from({length: rows}, (_, row) =>
		floorOf(cosines.subarray(row * columns, (row + 1) * columns)),
	);
	const columnFloor = Float32Array.from({length: columns}, (_, column) =>
		floorOf(Float32Array.from({length: rows}, (_, row) => cosines[row * columns + column] ?? 0)),
	);
	const candidates: Candidate[] = [];
	for (let row = 0; row < rows; row++) {
		for (let column = 0; column < columns; column++) {
			const cosine = cosines[row * columns + column] ?? 0;
			if (cosine > 0 && (cosine >= (rowFloor[row] ?? 0) || cosine >= (columnFloor[column] ?? 0))) {
				candidates.push({left: row, right: column});
			}
		}
	}

	return candidates;
}

/** The cosine that the sentence's last welcome counterpart has. */
const floorOf = (cosines: Float32Array): number =>
	cosines.length <= perSentence ? 0 : (cosines.toSorted().at(-perSentence) ?? 0);
