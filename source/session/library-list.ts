import type {Article} from '../core/article.ts';
import {articlesFor, articlesOf} from './articles.ts';
import {remember} from './remember.ts';
import type {LibraryOrder, LibraryScreen, Session} from './session.ts';
import {storiesOf} from './stories.ts';

/**
The articles that the library shows: all, as the reader sorts them, or those that answer the query, best first.
*/
export const shownArticles = (session: Session, screen: LibraryScreen): readonly Article[] =>
	screen.query.trim() === ''
		? sort(articlesOf(session), shownStories(session, screen), screen.order)
		: articlesFor(session, screen.query);

/**
The stories under whose headings the articles stand; `undefined` where they stand as one list: sorted otherwise, searched, not grouped yet, or too many.
*/
export const shownStories = (session: Session, {order, query}: LibraryScreen) =>
	order === 'story' && query.trim() === '' ? storiesOf(session) : undefined;

const sort = remember(
	(
		articles: readonly Article[],
		stories: readonly (readonly Article[])[] | undefined,
		order: LibraryOrder,
	): readonly Article[] => {
		switch (order) {
			case 'story': {
				return stories?.flat() ?? articles;
			}

			case 'newest': {
				return articles;
			}

			case 'oldest': {
				const known = articles.filter(({metadata}) => metadata.published !== undefined);
				return [...known.toReversed(), ...articles.filter(({metadata}) => metadata.published === undefined)];
			}

			case 'outlet':
			case 'title': {
				return sortByField(articles, order);
			}
		}
	},
);

/* By letters as a reader of English sorts them; within one value newest first, and what is unknown at the end. */
function sortByField(articles: readonly Article[], field: 'outlet' | 'title'): readonly Article[] {
	const {compare} = new Intl.Collator('en');
	return articles.toSorted((one, other) => {
		const [a, b] = [one.metadata[field]?.value, other.metadata[field]?.value];
		return a === undefined || b === undefined
			? Number(a === undefined) - Number(b === undefined)
			: compare(a, b);
	});
}

/**
The selected article: where nothing was selected, or it is not shown any more, the first.
*/
export function selectedArticle(session: Session, screen: LibraryScreen): Article | undefined {
	const shown = shownArticles(session, screen);
	return shown.find(article => article.file === screen.selected) ?? shown[0];
}
