import type {Article} from '../core/article.ts';
import {articlesFor} from './articles.ts';
import type {LibraryScreen, Session} from './session.ts';
import {listedArticles} from './stories.ts';

/**
The articles that the library shows: all, by story, or those that answer the query, best first.
*/
export const shownArticles = (session: Session, {query}: LibraryScreen): readonly Article[] =>
	query.trim() === '' ? listedArticles(session) : articlesFor(session, query);

/**
The selected article: where nothing was selected, or it is not shown any more, the first.
*/
export function selectedArticle(session: Session, screen: LibraryScreen): Article | undefined {
	const shown = shownArticles(session, screen);
	return shown.find(article => article.file === screen.selected) ?? shown[0];
}
