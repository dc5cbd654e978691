import type {Outline} from '../../source/core/stories/outline.ts';

/** Cosines from here on make one group. */
const threshold = 0.2;

/**
The plain reference: single link over the TF-IDF cosines of the same outlines, found by an index of all stems, without regard to days. Gives how many groups there are.
*/
export function groupByPlainIndex(outlines: Iterable<Outline>): number {
	const vectors = vectorsOf([...outlines]);
	const postings = new Map<number, Array<{article: number; weight: number}>>();
	const groups = vectors.map((_, article) => article);
	const groupOf = (article: number): number => {
		let group = article;
		while (groups[group] !== group) {
			group = groups[group] ?? group;
		}

		return group;
	};
	for (const [article, vector] of vectors.entries()) {
		const cosines = new Map<number, number>();
		for (const {stem, weight} of vector) {
			const known = postings.get(stem) ?? [];
			for (const other of known) {
				cosines.set(other.article, (cosines.get(other.article) ?? 0) + weight * other.weight);
			}

			known.push({article, weight});
			postings.set(stem, known);
		}

		for (const [other, cosine] of cosines) {
			if (cosine >= threshold) {
				groups[groupOf(article)] = groupOf(other);
			}
		}
	}

	return new Set(groups.map((_, article) => groupOf(article))).size;
}

type Vector = ReadonlyArray<{readonly stem: number; readonly weight: number}>;

function vectorsOf(outlines: readonly Outline[]): readonly Vector[] {
	const frequencies = new Map<number, number>();
	for (const {stems} of outlines) {
		for (const stem of stems) {
			frequencies.set(stem, (frequencies.get(stem) ?? 0) + 1);
		}
	}

	return outlines.map(({stems, counts}) => {
		const weights = Array.from(
			stems,
			(stem, at) => (counts[at] ?? 0) * Math.log((outlines.length + 1) / (frequencies.get(stem) ?? 1)),
		);
		const length = Math.hypot(...weights);
		return Array.from(stems, (stem, at) => ({stem, weight: (weights[at] ?? 0) / length}));
	});
}
