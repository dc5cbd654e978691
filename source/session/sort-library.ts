import {type LibraryOrder, libraryOrders} from '../core/library/library-order.ts';
import {type MenuItem, openMenu} from './menu.ts';
import type {LibraryScreen, Session} from './session.ts';

export const libraryOrderWords: Readonly<Record<LibraryOrder, string>> = {
	story: 'by story, the newest first',
	newest: 'the newest first',
	oldest: 'the oldest first',
	outlet: 'by outlet',
	title: 'by title',
};

/**
Offers how the library can be sorted.
*/
export function openLibraryOrders(session: Session, {order}: LibraryScreen): Session {
	const items = libraryOrders.map(
		(one): MenuItem => ({label: '', words: libraryOrderWords[one], choice: {kind: 'sort', order: one}}),
	);
	return openMenu(session, {title: 'Sort', items, selected: libraryOrders.indexOf(order)});
}
