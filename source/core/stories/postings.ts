import type {Vectors} from './weigh-outlines.ts';

/**
Which articles have a term, in the order in which they were added.
*/
export type Postings = {
	readonly add: (article: number) => void;
	/**
	Goes through the articles that were added and share terms with this one. Of each term the last ones are looked at, back to the article
	`from`. `tell` hears once of each article with which the terms that were looked at make at least so much likeness.
	*/
	readonly meet: (article: number, bounds: Bounds, tell: (other: number) => void) => void;
};

export type Bounds = {readonly from: number; readonly leastShared: number};

/** Of the articles that have a term, so many are looked at: the work grows with the articles, not with their square. */
const mostPerTerm = 100;

/** An article is found by so many terms, those that weigh most. */
const termsEach = 40;

export function openPostings({starts, terms, weights, termCount}: Vectors): Postings {
	const places = placesOf(terms, termCount);
	const ends = places.slice();
	const articles = new Int32Array(terms.length);
	const shares = new Float32Array(terms.length);
	const sums = new Float32Array(starts.length);
	const met = new Int32Array(starts.length);
	const bars = barsOf(starts, weights);
	return {
		add(article) {
			const bar = bars[article] ?? 0;
			const last = starts[article + 1] ?? 0;
			for (let at = starts[article] ?? 0; at < last; at++) {
				const weight = weights[at] ?? 0;
				if (weight >= bar) {
					const term = terms[at] ?? 0;
					const end = ends[term] ?? 0;
					articles[end] = article;
					shares[end] = weight;
					ends[term] = end + 1;
				}
			}
		},
		meet(article, {from, leastShared}, tell) {
			let size = 0;
			const bar = bars[article] ?? 0;
			const last = starts[article + 1] ?? 0;
			for (let at = starts[article] ?? 0; at < last; at++) {
				const weight = weights[at] ?? 0;
				if (weight < bar) {
					continue;
				}

				const term = terms[at] ?? 0;
				const end = ends[term] ?? 0;
				const start = Math.max(places[term] ?? 0, end - mostPerTerm);
				for (let by = end - 1; by >= start; by--) {
					const other = articles[by] ?? 0;
					if (other < from) {
						break;
					}

					const sum = sums[other] ?? 0;
					if (sum === 0) {
						met[size++] = other;
					}

					sums[other] = sum + weight * (shares[by] ?? 0);
				}
			}

			for (let index = 0; index < size; index++) {
				const other = met[index] ?? 0;
				const isWorthIt = (sums[other] ?? 0) >= leastShared;
				sums[other] = 0;
				if (isWorthIt) {
					tell(other);
				}
			}
		},
	};
}

/** The weight that a term must have for an article to be found by it. */
function barsOf(starts: Int32Array, weights: Float32Array): Float32Array {
	return Float32Array.from({length: starts.length - 1}, (_, article) => {
		const own = weights.slice(starts[article], starts[article + 1]).sort();
		return own[Math.max(0, own.length - termsEach)] ?? 0;
	});
}

/** Where the articles of each term begin. */
function placesOf(terms: Int32Array, termCount: number): Int32Array {
	const places = new Int32Array(termCount + 1);
	for (const term of terms) {
		places[term + 1] = (places[term + 1] ?? 0) + 1;
	}

	for (let term = 0; term < termCount; term++) {
		places[term + 1] = (places[term + 1] ?? 0) + (places[term] ?? 0);
	}

	return places;
}
