import type {Article} from '../core/article.ts';
import type {Marks} from '../core/marks/mark.ts';
import {marksOf} from '../core/marks/mark-book.ts';
import {textHashOf} from '../core/text-hash.ts';
import type {DataStore} from '../storage/store/data-store.ts';
import {keepMarks} from '../storage/store/keep-marks.ts';
import {lastingPlaceOf} from '../storage/store/place-of.ts';

/**
What is marked about some articles, in their order; they are all that a command knows of.
*/
export function marksFrom(store: DataStore, articles: readonly Article[]): readonly Marks[] {
	const book = keepMarks(store).recallAll();
	const texts = new Set(articles.map(({id}) => textHashOf(id)));
	return articles.map(({id, file}) =>
		marksOf(book, {article: id, file: lastingPlaceOf(file)}, text => texts.has(text)),
	);
}
