import {fadeWithTime, isTooFar} from './days.ts';
import {openPostings} from './postings.ts';
import {likenessOf, type Vectors} from './weigh-outlines.ts';

/**
Two articles that may tell of one event, by their places, the later one first.
*/
export type Neighbours = {readonly one: number; readonly other: number; readonly likeness: number};

/** So many neighbours are kept of each article, the most alike: enough to hold a story of any size together. */
const mostNeighbours = 16;

/** What the weightiest terms share is at least this part of the likeness of two articles that are worth a closer look. */
const leastPart = 0.4;

/**
Articles in the order of their days. `days` ascends; `NaN`, an unknown day, stands at the end.
*/
export type Row = {readonly vectors: Vectors; readonly days: Float64Array};

/**
Finds the pairs of articles that are near in time and at least so much alike, by an index of terms.

	harbour  1 4 7      article 9 meets 7 twice and 4 once: 7 is held against it,
	ystad    2 7        if what they share so far is worth it
*/
export function findNeighbours({vectors, days}: Row, leastLikeness: number): readonly Neighbours[] {
	const postings = openPostings(vectors);
	const leastShared = leastPart * leastLikeness;
	const found: Neighbours[] = [];
	let from = 0;
	for (const [one, day] of days.entries()) {
		const daysTo = (other: number) => day - (days[other] ?? Number.NaN);
		while (isTooFar(daysTo(from))) {
			from++;
		}

		const near: Neighbours[] = [];
		// An article without a day may be of any.
		postings.meet(one, {from: Number.isNaN(day) ? 0 : from, leastShared}, other => {
			const likeness = fadeWithTime(likenessOf(vectors, one, other), daysTo(other));
			if (likeness >= leastLikeness) {
				near.push({one, other, likeness});
			}
		});
		postings.add(one);
		found.push(...near.sort(mostAlikeFirst).slice(0, mostNeighbours));
	}

	return found;
}

/**
The order in which neighbours are joined: the same for the same articles.
*/
export const mostAlikeFirst = (a: Neighbours, b: Neighbours) =>
	b.likeness - a.likeness || a.one - b.one || b.other - a.other;
