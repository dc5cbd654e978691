import type {Article} from '../core/article.ts';
import {correctArticle} from '../core/corrections/correction.ts';
import type {DataStore} from '../storage/store/data-store.ts';
import {keepCorrections} from '../storage/store/keep-corrections.ts';
import type {Request} from './request.ts';
import {withStore} from './with-store.ts';
import type {World} from './world.ts';

/**
The articles with what the reader filled in laid over what their files tell. A database that cannot be read is told, and hides no article.
*/
export const withCorrections = (
	articles: readonly Article[],
	request: Request,
	world: World,
): readonly Article[] => withStore(request, world, store => correctFrom(store, articles));

/**
The same from a store that is open.
*/
export function correctFrom(store: DataStore, articles: readonly Article[]): readonly Article[] {
	const corrections = keepCorrections(store).recall(articles);
	return articles.map(article => correctArticle(article, corrections.get(article.file) ?? {}));
}
