import type {Pair} from '../pair.ts';
import type {Likeness} from './measure-likeness.ts';
import type {Ranking} from './rank-likeness.ts';

/**
A left and a right sentence, by their places in their articles, that may report the same fact.
*/
export type Candidate = Pair<number>;

/** So many counterparts of a sentence are looked at: all of them in articles of usual length. */
const perSentence = 64;

/**
The pairs of sentences that share a telling word, at most 64 for a sentence that finds more, in reading order. A
pair that shares none is a paraphrase that this version cannot see: 2 % of the marked pairs.
*/
export function findCandidates({rows, columns, cosines}: Likeness, ranking: Ranking): readonly Candidate[] {
	const least = {rows: ranking.rows.map(leastWelcome), columns: ranking.columns.map(leastWelcome)};
	const candidates: Candidate[] = [];
	for (let row = 0; row < rows; row++) {
		for (let column = 0; column < columns; column++) {
			const cosine = cosines[row * columns + column] ?? 0;
			if (cosine > 0 && (cosine >= (least.rows[row] ?? 0) || cosine >= (least.columns[column] ?? 0))) {
				candidates.push({left: row, right: column});
			}
		}
	}

	return candidates;
}

const leastWelcome = (line: Float32Array): number => line.at(-perSentence) ?? 0;
