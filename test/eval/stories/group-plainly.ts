import type {Article} from '../../../source/core/article.ts';
import {dayOf} from '../../../source/core/stories/days.ts';

/**
The plain reference: single link over the cosines of the TF-IDF vectors of whole articles, title included, between articles of which the days are not known to be
more than five apart. Gives the groups for a threshold.
*/
export function groupPlainly(
	articles: readonly Article[],
): (threshold: number) => readonly (readonly Article[])[] {
	const vectors = vectorsOf(articles);
	const likenesses = articles.flatMap((one, left) =>
		articles.slice(0, left).flatMap((other, right) => {
			const isFar = Math.abs(dayOf(one) - dayOf(other)) > 5;
			return isFar ? [] : [{left, right, cosine: cosineOf(vectors[left], vectors[right])}];
		}),
	);
	return threshold => {
		const groups = articles.map((_, index) => [index]);
		for (const {left, right, cosine} of likenesses) {
			const [one, other] = [groups[left] ?? [], groups[right] ?? []];
			if (cosine >= threshold && one !== other) {
				one.push(...other);
				for (const index of other) {
					groups[index] = one;
				}
			}
		}

		return Array.from(new Set(groups), group => group.flatMap(index => articles[index] ?? []));
	};
}

type Vector = ReadonlyMap<string, number>;

function vectorsOf(articles: readonly Article[]): readonly Vector[] {
	const bags = articles.map(({metadata, text}) =>
		Map.groupBy(
			`${metadata.title?.value ?? ''} ${text}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
			word => word,
		),
	);
	const frequencies = Map.groupBy(
		bags.flatMap(bag => [...bag.keys()]),
		word => word,
	);
	return bags.map(bag => {
		const weights = Array.from(bag, ([word, {length}]): [string, number] => [
			word,
			length * Math.log((articles.length + 1) / (frequencies.get(word)?.length ?? 1)),
		]);
		const norm = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
		return new Map(weights.map(([word, weight]) => [word, weight / norm]));
	});
}

const cosineOf = (one: Vector = new Map(), other: Vector = new Map()): number =>
	one.entries().reduce((sum, [word, weight]) => sum + weight * (other.get(word) ?? 0), 0);
