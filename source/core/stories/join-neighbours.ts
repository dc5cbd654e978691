import {fadeWithTime} from './days.ts';
import {mostAlikeFirst, type Neighbours, type Row} from './find-neighbours.ts';
import {addVectors, multiplyVectors, type SparseVector} from './sparse-vector.ts';
import {rowOf} from './weigh-outlines.ts';

/**
Joins neighbours into groups, the most alike first, where the articles of both groups are alike on average. One article that tells of two
events does not make one of them.

	resigns ── resigns, storm ── storm        the middle one is like those on both sides,
	resigns ──╯              ╰── storm        which are not like each other: two groups
*/
export function joinNeighbours(
	row: Row,
	neighbours: readonly Neighbours[],
	leastLikeness: number,
): readonly (readonly number[])[] {
	const groups = new Map<number, Group>();
	const groupOf = (article: number): Group => groups.get(article) ?? groupOfOne(row, article);
	for (const {one, other} of neighbours.toSorted(mostAlikeFirst)) {
		const [left, right] = [groupOf(one), groupOf(other)];
		if (left !== right && meanLikeness(left, right) >= leastLikeness) {
			const [larger, smaller] = left.articles.length < right.articles.length ? [right, left] : [left, right];
			takeIn(larger, smaller);
			for (const article of [one, other, ...smaller.articles]) {
				groups.set(article, larger);
			}
		}
	}

	const alone = Array.from(row.days.keys()).filter(article => !groups.has(article));
	return [
		...Array.from(new Set(groups.values()), ({articles}) => articles),
		...alone.map(article => [article]),
	];
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
		vector: rowOf(vectors, article),
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
