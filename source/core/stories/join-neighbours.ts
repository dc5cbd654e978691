import {fadeWithTime} from './days.ts';
import type {Row} from './find-neighbours.ts';
import {connectedPairs, type Neighbours, type Pair} from './neighbours.ts';
import {addVectors, multiplyVectors, type SparseVector} from './sparse-vector.ts';
import {vectorOf} from './weigh-outlines.ts';

/**
Joins neighbours into groups, the most alike first, where the articles of both groups are alike on average. One article that tells of two
events does not make one of them. Gives for each article the first one of its group.

	resigns ── resigns, storm ── storm        the middle one is like those on both sides,
	resigns ──╯              ╰── storm        which are not like each other: two groups
*/
export function joinNeighbours(row: Row, neighbours: Neighbours, leastLikeness: number): Int32Array {
	const firsts = Int32Array.from(row.days.keys());
	for (const pairs of connectedPairs(neighbours, row.days.length)) {
		for (const articles of joinPairs(row, pairs, leastLikeness)) {
			const first = Math.min(...articles);
			for (const article of articles) {
				firsts[article] = first;
			}
		}
	}

	return firsts;
}

/** Joins within neighbours that hang together: what is kept of a group is given up before the next are looked at. */
function joinPairs(
	row: Row,
	pairs: readonly Pair[],
	leastLikeness: number,
): ReadonlyArray<readonly number[]> {
	const groups = new Map<number, Group>();
	const groupOf = (article: number): Group => groups.get(article) ?? groupOfOne(row, article);
	for (const {one, other} of pairs) {
		const [left, right] = [groupOf(one), groupOf(other)];
		if (left !== right && (pairs.length === 1 || meanLikeness(left, right) >= leastLikeness)) {
			const [larger, smaller] = left.articles.length < right.articles.length ? [right, left] : [left, right];
			takeIn(larger, smaller);
			for (const article of [one, other, ...smaller.articles]) {
				groups.set(article, larger);
			}
		}
	}

	return Array.from(new Set(groups.values()), ({articles}) => articles);
}

/** The sum of the vectors gives the mean likeness to another group without a look at each pair. */
type Group = {
	readonly articles: number[];
	vector: SparseVector;
	/** The sum of the days of those whose day is known, and how many they are. */
	days: number;
	dated: number;
};

function groupOfOne({vectors, days}: Row, article: number): Group {
	const day = days[article] ?? Number.NaN;
	const isDated = !Number.isNaN(day);
	return {
		articles: [article],
		vector: vectorOf(vectors, article),
		days: isDated ? day : 0,
		dated: isDated ? 1 : 0,
	};
}

/** Of a large group the words that its articles share are enough. */
const mostTerms = 500;

function takeIn(larger: Group, smaller: Group): void {
	larger.vector = addVectors(larger.vector, smaller.vector, mostTerms);
	larger.days += smaller.days;
	larger.dated += smaller.dated;
	larger.articles.push(...smaller.articles);
}

const meanLikeness = (one: Group, other: Group): number =>
	fadeWithTime(
		multiplyVectors(one.vector, other.vector) / (one.articles.length * other.articles.length),
		one.days / one.dated - other.days / other.dated,
	);
