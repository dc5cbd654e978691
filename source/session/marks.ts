import {entriesOfMarks, type MarkEntry, type Marks} from '../core/marks/mark.ts';
import {addMarks, emptyBook, type MarkBook, marksOf} from '../core/marks/mark-book.ts';
import {noticing} from './screens.ts';
import type {Session} from './session.ts';

/**
What the reader marked: stars, tags and what was read. `unsaved` is what is not in the database yet.
*/
export type MarkState = {readonly book: MarkBook; readonly unsaved: readonly MarkEntry[]};

export const noneMarked: MarkState = {book: emptyBook, unsaved: []};

type Marked = {readonly id: string; readonly file: string; readonly place?: string};

/**
What is marked about an article.
*/
export function marksAt({shelf, marks: {book}}: Session, {id, file, place}: Marked): Marks {
	const here = place ?? shelf.summary(shelf.idOf(file) ?? 0)?.place;
	return marksOf(book, {article: id, file: here}, text => shelf.idsOfText(text).length > 0);
}

/**
The session after the reader marked an article otherwise; the same, where all of it is so already.
*/
export function changeMarks(session: Session, article: Marked, wanted: Partial<Marks>): Session {
	const entries = entriesOfMarks(article, marksAt(session, article), wanted);
	const {book, unsaved} = session.marks;
	return entries.length === 0
		? session
		: {...session, marks: {book: addMarks(book, entries), unsaved: [...unsaved, ...entries]}};
}

export function toggleStar(session: Session, article: Marked): Session {
	const isStarred = !marksAt(session, article).isStarred;
	return noticing(
		changeMarks(session, article, {isStarred}),
		isStarred ? 'Starred. is:starred finds it.' : 'The star is taken away.',
	);
}

export function toggleRead(session: Session, article: Marked): Session {
	const isRead = !marksAt(session, article).isRead;
	return noticing(
		changeMarks(session, article, {isRead}),
		isRead ? 'Marked as read.' : 'Marked as not read. is:unread finds it.',
	);
}

/**
The session with what was ever marked. What the reader did meanwhile stays.
*/
export const recallMarks = ({unsaved}: MarkState, book: MarkBook): MarkState => ({
	book: addMarks(book, unsaved),
	unsaved,
});

export const keepMarks = ({book, unsaved}: MarkState, entries: readonly MarkEntry[]): MarkState => ({
	book,
	unsaved: unsaved.filter(entry => !entries.includes(entry)),
});

/**
Articles that are opened, to be read or compared, are read from then on.
*/
export function markOpened(before: Session, after: Session): Session {
	if (before.screens === after.screens) {
		return after;
	}

	const known = new Set(before.screens.flatMap(filesOf));
	const opened = new Set(after.screens.flatMap(filesOf).filter(file => !known.has(file)));
	let session = after;
	for (const file of opened) {
		const summary = after.shelf.summary(after.shelf.idOf(file) ?? 0);
		session = summary ? changeMarks(session, summary, {isRead: true}) : session;
	}

	return session;
}

function filesOf(screen: Session['screens'][number]): readonly string[] {
	switch (screen.kind) {
		case 'article': {
			return [screen.article];
		}

		case 'compare': {
			return [screen.articles.left, screen.articles.right];
		}

		default: {
			return [];
		}
	}
}
