import type {Pair} from '../pair.ts';
import type {Likeness} from './measure-likeness.ts';
import {countAbove, mostRanked, type Ranking} from './rank-likeness.ts';

/**
A left and a right sentence, by their places in their articles, that may report the same fact.
*/
export type Candidate = Pair<number>;

/**
So many counterparts of a sentence are looked at, at least and at most: all of them in articles of usual length. In
between a fixed number is dealt out, because looking at one takes some microseconds.
*/
const perSentence = {least: 12, most: mostRanked};
const together = 50_000;

/**
How many counterparts of a sentence are looked at in articles of so many sentences.
*/
export const candidatesPerSentence = ({rows, columns}: Pick<Likeness, 'rows' | 'columns'>): number =>
	Math.max(perSentence.least, Math.min(perSentence.most, Math.floor(together / (rows + columns))));

/**
The pairs of sentences that share a telling word, in reading order; where a sentence finds too many, those among its
most alike or among those of its counterpart. A pair that shares none is a paraphrase that this version cannot see: 2 %
of the marked pairs.
*/
export function findCandidates({rows, columns, cosines}: Likeness, ranking: Ranking): readonly Candidate[] {
	const most = candidatesPerSentence({rows, columns});
	const open = {rows: openTo(ranking.rows, most), columns: openTo(ranking.columns, most)};
	const candidates: Candidate[] = [];
	for (let row = 0; row < rows; row++) {
		for (let column = 0; column < columns; column++) {
			const cosine = cosines[row * columns + column] ?? 0;
			if (cosine === 0) {
				continue;
			}

			const isWelcomeInRow = admits(open.rows, row, cosine);
			if (admits(open.columns, column, cosine) || isWelcomeInRow) {
				candidates.push({left: row, right: column});
			}
		}
	}

	return candidates;
}

/**
For each line of the table the least cosine that is looked at, and how many of exactly that: lists repeat themselves, and
then hundreds are alike to the last digit.
*/
type Entrances = {readonly least: Float32Array; readonly ties: Int32Array};

function openTo(lines: readonly Float32Array[], most: number): Entrances {
	const least = Float32Array.from(lines, line => line.at(-most) ?? 0);
	return {
		least,
		ties: Int32Array.from(lines, (line, index) => most - countAbove(line, least[index] ?? 0)),
	};
}

function admits({least, ties}: Entrances, line: number, cosine: number): boolean {
	const edge = least[line] ?? 0;
	if (cosine !== edge) {
		return cosine > edge;
	}

	const left = ties[line] ?? 0;
	ties[line] = left - 1;
	return left > 0;
}
