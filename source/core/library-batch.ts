import type {Article, Problem} from './article.ts';

/**
Some of a library's articles, as they come in. `done` of `total` files have been looked at when it arrives; the last batch of a
library has `done` equal to `total`.
*/
export type LibraryBatch = {
	readonly articles: readonly Article[];
	readonly problems: readonly Problem[];
	readonly done: number;
	readonly total: number;
};
