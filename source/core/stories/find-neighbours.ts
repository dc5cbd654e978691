import {fadeWithTime, isTooFar} from './days.ts';
import {type Neighbours, openNeighbours} from './neighbours.ts';
import {openPostings} from './postings.ts';
import type {Vectors} from './weigh-outlines.ts';
import {gainOf} from './weigh-stems.ts';

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
export function findNeighbours({vectors, days}: Row, leastLikeness: number): Neighbours {
	const postings = openPostings(vectors);
	const compare = openComparison(vectors);
	const leastShared = leastPart * leastLikeness;
	const found = openNeighbours();
	let from = 0;
	for (let one = 0; one < days.length; one++) {
		const day = days[one] ?? Number.NaN;
		const daysTo = (other: number) => day - (days[other] ?? Number.NaN);
		while (isTooFar(daysTo(from))) {
			from++;
		}

		const near: Near[] = [];
		const likenessTo = compare(one);
		// An article without a day may be of any.
		postings.meet(one, {from: Number.isNaN(day) ? 0 : from, leastShared}, other => {
			const likeness = fadeWithTime(likenessTo(other), daysTo(other));
			if (likeness >= leastLikeness) {
				near.push({other, likeness});
			}
		});
		for (const {other, likeness} of near.sort(mostAlikeFirst).slice(0, mostNeighbours)) {
			found.add(one, other, likeness);
		}
	}

	return found.all();
}

type Near = {readonly other: number; readonly likeness: number};

const mostAlikeFirst = (a: Near, b: Near) => b.likeness - a.likeness || b.other - a.other;

/** Holds one article against many: its terms are spread out, so that those of another are looked up in them. */
function openComparison({starts, terms, counts, weights, lengths}: Vectors) {
	const spread = new Float32Array(weights.length);
	let [start, end] = [0, 0];
	return (one: number) => {
		for (let at = start; at < end; at++) {
			spread[terms[at] ?? 0] = 0;
		}

		[start, end] = [starts[one] ?? 0, starts[one + 1] ?? 0];
		for (let at = start; at < end; at++) {
			const term = terms[at] ?? 0;
			spread[term] = ((weights[term] ?? 0) ** 2 * gainOf(counts[at] ?? 0)) / (lengths[one] ?? 1);
		}

		return (other: number): number => {
			let sum = 0;
			const last = starts[other + 1] ?? 0;
			for (let at = starts[other] ?? 0; at < last; at++) {
				sum += (spread[terms[at] ?? 0] ?? 0) * gainOf(counts[at] ?? 0);
			}

			return sum / (lengths[other] ?? 1);
		};
	};
}
