import type {Article} from '../core/article.ts';

/**
So many articles are compared with each other at most: 1,225 pairs.
*/
export const mostArticles = 50;

/**
How many seconds comparing all pairs of articles takes, roughly, on a machine of 2020: some milliseconds for reading and linking a pair of usual
length, and for long ones as much as every sentence of one held against every one of the other.
*/
export function estimateSeconds(articles: readonly Pick<Article, 'text'>[]): number {
	const lengths = articles.map(({text}) => text.length);
	const pairs = lengths.flatMap((one, index) => lengths.slice(index + 1).map(other => [one, other] as const));
	return pairs.reduce((sum, [one, other]) => sum + (one + other) / 1.5e6 + (one * other) / 3e10, 0);
}
