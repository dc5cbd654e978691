import type {Article} from '../core/article.ts';
import type {Summary} from '../core/library/summary.ts';
import {articleOf, summaryAt} from './articles.ts';
import {remember} from './remember.ts';
import type {LibraryScreen, Session} from './session.ts';

/**
What the library lists, from top to bottom: ids of articles, and minus the ids of stories where their headings stand. All articles as the reader sorts them, or those that
answer the query, best first; while that is looked up, what answered the query before.
*/
export const entriesOf = ({shelf, found}: Session, {query, order}: LibraryScreen): Int32Array =>
	query.trim() === '' ? shelf.listing(order) : (found?.ids ?? nothing);

const nothing = new Int32Array(0);

/**
Whether the list shows the answer to another query than the one that is typed.
*/
export const isSearching = ({found}: Session, {query}: LibraryScreen): boolean =>
	query.trim() !== '' && found?.text !== query;

/**
How many articles the library lists.
*/
export const countShown = (session: Session, screen: LibraryScreen): number =>
	countArticles(entriesOf(session, screen));

const countArticles = remember((entries: Int32Array): number =>
	entries.reduce((count, entry) => count + Number(entry > 0), 0),
);

/**
The place of the selected article among what is listed: where nothing was selected, or it is not listed any more, that of the first. −1 where none is listed.
*/
export function selectedPlace(session: Session, screen: LibraryScreen): number {
	const entries = entriesOf(session, screen);
	const place = placeOfFile(session.shelf, entries, screen.selected);
	return place === -1 ? entries.findIndex(entry => entry > 0) : place;
}

const placeOfFile = remember(
	(shelf: Session['shelf'], entries: Int32Array, file: string | undefined): number => {
		const id = file === undefined ? undefined : shelf.idOf(file);
		return id === undefined ? -1 : entries.indexOf(id);
	},
);

/**
What is listed so many articles further on; headings are passed over, and the list ends at its ends.
*/
export function placeAfter(entries: Int32Array, from: number, step: number): number {
	let place = from;
	let left = Math.abs(step);
	for (let at = from + Math.sign(step); left > 0 && entries[at] !== undefined; at += Math.sign(step)) {
		if ((entries[at] ?? 0) > 0) {
			place = at;
			left--;
		}
	}

	return place;
}

/**
The selected article, as the list shows it.
*/
export const selectedSummary = (session: Session, screen: LibraryScreen): Summary | undefined =>
	summaryAt(session, entriesOf(session, screen)[selectedPlace(session, screen)]);

/**
The selected article, with its text.
*/
export const selectedArticle = (session: Session, screen: LibraryScreen): Article | undefined =>
	articleOf(session, selectedSummary(session, screen)?.file);
