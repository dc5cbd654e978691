import type {Pair} from '../pair.ts';
import type {Candidate, Likeness} from './find-candidates.ts';
import type {Profile} from './profile-sentences.ts';
import {share, type Vector} from './vector.ts';

export const featureNames = [
	'cosine',
	'plainCosine',
	'beginningCosine',
	'sharedWeight',
	'sharedPlain',
	'greatest',
	'count',
	'containShorter',
	'containLonger',
	'plainContainShorter',
	'bigramWeight',
	'bigramContain',
	'quotedWeight',
	'quotedContain',
	'quotedInPlain',
	'names',
	'namesContain',
	'namesConflict',
	'numbers',
	'numbersConflict',
	'dates',
	'datesConflict',
	'bothQuoted',
	'oneQuoted',
	'rankBest',
	'rankWorst',
	'shareBest',
	'shareWorst',
	'rivalBest',
	'rivalWorst',
	'along',
	'across',
	'beside',
	'lengthLog',
	'lengthRatio',
	'distance',
	'leads',
	'run',
	'cosineSquared',
	'cosineByRank',
	'plainSquared',
] as const;

const cosineOf = (squares: number, one: Vector, other: Vector) =>
	squares === 0 ? 0 : squares / (one.norm * other.norm);
const ratio = (part: number, whole: number) => (whole <= 0 ? 0 : Math.min(1, part / whole));

export type Surroundings = {
	readonly likeness: Likeness;
	rowRank: Int32Array;
	colRank: Int32Array;
	rowBest: Float32Array;
	colBest: Float32Array;
	rowSecond: Float32Array;
	colSecond: Float32Array;
};

export function survey(likeness: Likeness): Surroundings {
	const {rows, columns, cosines} = likeness;
	const rowRank = new Int32Array(rows * columns);
	const colRank = new Int32Array(rows * columns);
	const rowBest = new Float32Array(rows);
	const colBest = new Float32Array(columns);
	const rowSecond = new Float32Array(rows);
	const colSecond = new Float32Array(columns);
	for (let r = 0; r < rows; r++) {
		const row = cosines.subarray(r * columns, (r + 1) * columns);
		const sorted = row.toSorted();
		rowBest[r] = sorted.at(-1) ?? 0;
		rowSecond[r] = sorted.at(-2) ?? 0;
		for (let c = 0; c < columns; c++) {
			let k = 0;
			for (let d = columns - 1; d >= 0 && (sorted[d] ?? 0) > (row[c] ?? 0); d--) k++;
			rowRank[r * columns + c] = k;
		}
	}
	for (let c = 0; c < columns; c++) {
		const col = Float32Array.from({length: rows}, (_, r) => cosines[r * columns + c] ?? 0);
		const sorted = col.toSorted();
		colBest[c] = sorted.at(-1) ?? 0;
		colSecond[c] = sorted.at(-2) ?? 0;
		for (let r = 0; r < rows; r++) {
			let k = 0;
			for (let d = rows - 1; d >= 0 && (sorted[d] ?? 0) > (col[r] ?? 0); d--) k++;
			colRank[r * columns + c] = k;
		}
	}
	return {likeness, rowRank, colRank, rowBest, colBest, rowSecond, colSecond};
}

export function measureFeatures(
	profiles: Pair<readonly Profile[]>,
	s: Surroundings,
	{left: row, right: column}: Candidate,
): number[] {
	const one = profiles.left[row];
	const other = profiles.right[column];
	if (!one || !other) return [];
	const {rows, columns, cosines} = s.likeness;
	const at = (r: number, c: number) =>
		r < 0 || c < 0 || r >= rows || c >= columns ? 0 : (cosines[r * columns + c] ?? 0);
	const cosine = at(row, column);
	const terms = share(one.terms, other.terms);
	const plain = share(one.plain, other.plain);
	const beginnings = share(one.beginnings, other.beginnings);
	const bigrams = share(one.bigrams, other.bigrams);
	const quoted = share(one.quoted, other.quoted);
	const qp = share(one.quoted, other.bigrams),
		pq = share(other.quoted, one.bigrams);
	const names = share(one.names, other.names);
	const numbers = share(one.numbers, other.numbers);
	const dates = share(one.dates, other.dates);
	const k = row * columns + column;
	const rr = 1 / (1 + (s.rowRank[k] ?? 0)),
		cr = 1 / (1 + (s.colRank[k] ?? 0));
	const rs = ratio(cosine, s.rowBest[row] ?? 0),
		cs = ratio(cosine, s.colBest[column] ?? 0);
	const rivalOf = (best: number, second: number) => (cosine >= best ? second : best);
	const rowRival = rivalOf(s.rowBest[row] ?? 0, s.rowSecond[row] ?? 0),
		colRival = rivalOf(s.colBest[column] ?? 0, s.colSecond[column] ?? 0);
	const has = (v: Vector) => v.ids.length > 0;
	const plainCos = cosineOf(plain.squares, one.plain, other.plain);
	const isQ = (p: Profile) => (has(p.quoted) ? 1 : 0);
	const l1 = one.sentence.words.length,
		l2 = other.sentence.words.length;
	return [
		cosine,
		plainCos,
		cosineOf(beginnings.squares, one.beginnings, other.beginnings),
		Math.log1p(terms.sum),
		Math.log1p(plain.sum),
		terms.greatest,
		Math.log1p(terms.count),
		ratio(terms.sum, Math.min(one.terms.sum, other.terms.sum)),
		ratio(terms.sum, Math.max(one.terms.sum, other.terms.sum)),
		ratio(plain.sum, Math.min(one.plain.sum, other.plain.sum)),
		Math.log1p(bigrams.sum),
		ratio(bigrams.sum, Math.min(one.bigrams.sum, other.bigrams.sum)),
		Math.log1p(quoted.sum),
		ratio(quoted.sum, Math.min(one.quoted.sum, other.quoted.sum)),
		Math.log1p(Math.max(0, qp.sum + pq.sum - 2 * quoted.sum)),
		Math.log1p(names.sum),
		ratio(names.sum, Math.min(one.names.sum, other.names.sum)),
		has(one.names) && has(other.names) && names.count === 0 ? 1 : 0,
		Math.log1p(numbers.sum),
		has(one.numbers) && has(other.numbers) && numbers.count === 0 ? 1 : 0,
		Math.log1p(dates.sum),
		has(one.dates) && has(other.dates) && dates.count === 0 ? 1 : 0,
		isQ(one) * isQ(other),
		isQ(one) === isQ(other) ? 0 : 1,
		Math.max(rr, cr),
		Math.min(rr, cr),
		Math.max(rs, cs),
		Math.min(rs, cs),
		Math.max(rowRival, colRival),
		Math.min(rowRival, colRival),
		at(row - 1, column - 1) + at(row + 1, column + 1),
		Math.max(at(row - 1, column), at(row + 1, column)) + Math.max(at(row, column - 1), at(row, column + 1)),
		at(row - 1, column + 1) + at(row + 1, column - 1),
		Math.log1p(l1) + Math.log1p(l2),
		Math.min(l1, l2) / Math.max(l1, l2, 1),
		Math.abs(row / rows - column / columns),
		1 / (1 + row + column),
		0,
		cosine * cosine,
		cosine * Math.min(rr, cr),
		plainCos * plainCos,
	];
}
