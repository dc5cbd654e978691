import {pickHeaviest} from './pick-heaviest.ts';
import type {Vectors} from './weigh-outlines.ts';
import {gainOf} from './weigh-stems.ts';

/**
Which articles have a term, in the order in which they were added.
*/
export type Postings = {
	/**
	Goes through the articles that were added and share terms with this one, and adds it. Of each term the last ones are looked at, back to the
	article `from`. `hear` is told once of each article that is at least so much alike by the weightiest terms.
	*/
	readonly meet: (article: number, bounds: Bounds, hear: (other: number) => void) => void;
};

export type Bounds = {readonly from: number; readonly leastShared: number};

/** Of the articles that have a term, so many are looked at: the work grows with the articles, not with their square. */
const mostPerTerm = 100;

/** An article is found by so many terms, those that weigh most. With 40, no more is found. */
const termsEach = 24;

export function openPostings(vectors: Vectors): Postings {
	const {terms, counts, weights, lengths} = vectors;
	const places = placesOf(vectors);
	const sizes = new Int32Array(weights.length);
	const articles = new Int32Array(places.at(-1) ?? 0);
	const gains = new Float32Array(articles.length);
	const sums = new Float32Array(lengths.length);
	const met = new Int32Array(lengths.length);
	const pickTelling = openPicker(vectors);

	/** Adds to the sums of the articles that have a term, and gives how many articles were met so far. */
	const look = (term: number, weight: number, from: number, before: number): number => {
		let size = before;
		const place = places[term] ?? 0;
		const room = (places[term + 1] ?? 0) - place;
		const added = sizes[term] ?? 0;
		let at = place + (added % room);
		for (let left = Math.min(added, room); left > 0; left--) {
			at = at === place ? place + room - 1 : at - 1;
			const other = articles[at] ?? 0;
			if (other < from) {
				break;
			}

			const sum = sums[other] ?? 0;
			if (sum === 0) {
				met[size++] = other;
			}

			sums[other] = sum + weight * (gains[at] ?? 0);
		}

		return size;
	};

	const add = (article: number, at: number): void => {
		const term = terms[at] ?? 0;
		const place = places[term] ?? 0;
		const end = sizes[term] ?? 0;
		const free = place + (end % ((places[term + 1] ?? 0) - place));
		articles[free] = article;
		gains[free] = gainOf(counts[at] ?? 0);
		sizes[term] = end + 1;
	};

	return {
		meet(article, {from, leastShared}, hear) {
			const telling = pickTelling(article);
			let size = 0;
			for (const at of telling) {
				const term = terms[at] ?? 0;
				size = look(term, (weights[term] ?? 0) ** 2 * gainOf(counts[at] ?? 0), from, size);
			}

			for (const at of telling) {
				add(article, at);
			}

			const bar = leastShared * (lengths[article] ?? 1);
			for (let index = 0; index < size; index++) {
				const other = met[index] ?? 0;
				const isWorthIt = (sums[other] ?? 0) >= bar * (lengths[other] ?? 1);
				sums[other] = 0;
				if (isWorthIt) {
					hear(other);
				}
			}
		},
	};
}

/** Where the articles of each term begin: there is room for those that are looked at. */
function placesOf({terms, weights}: Vectors): Int32Array {
	const places = new Int32Array(weights.length + 1);
	for (const term of terms) {
		places[term + 1] = (places[term + 1] ?? 0) + 1;
	}

	for (let term = 0; term < weights.length; term++) {
		places[term + 1] = (places[term] ?? 0) + Math.min(mostPerTerm, places[term + 1] ?? 0);
	}

	return places;
}

/** Tells where in the rows the weightiest terms of an article stand; of those that weigh the same, the same ones in every article. */
const openPicker =
	({starts, terms, counts, weights}: Vectors) =>
	(article: number): Int32Array => {
		const [start = 0, end = 0] = [starts[article], starts[article + 1]];
		const told = new Float32Array(end - start);
		for (let at = start; at < end; at++) {
			told[at - start] = (weights[terms[at] ?? 0] ?? 0) * gainOf(counts[at] ?? 0);
		}

		return pickHeaviest(told, termsEach).map(at => start + at);
	};
