import type {Article} from '../../article.ts';
import {type PreparedArticle, prepareArticle} from '../prepare-article.ts';

/**
An article of a story, read once for all its pairs.
*/
export type ReadArticle = {
	readonly article: Article;
	/** Its place in the list that was given. */
	readonly place: number;
	readonly prepared: PreparedArticle;
	/** Sentences are numbered on from those of the articles before it, so that one number, a node, names a sentence of the story. */
	readonly firstNode: number;
};

/**
Reads the articles of a story, in an order that does not depend on the one in which they were given: sums of fractions and ties do
depend on the order.
*/
export function readInOrder(articles: readonly Article[]): readonly ReadArticle[] {
	const places = [...articles.entries()].toSorted(
		([, one], [, other]) =>
			compareText(one.text, other.text) ||
			compareText(one.metadata.published?.value ?? '', other.metadata.published?.value ?? ''),
	);
	let firstNode = 0;
	return places.map(([place, article]) => {
		const prepared = prepareArticle(article);
		const first = firstNode;
		firstNode += prepared.sentences.length;
		return {article, place, prepared, firstNode: first};
	});
}

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
