import type {Found} from '../core/library/library.ts';
import {libraryLayout} from '../layout/window-layout.ts';
import {articleOf, summaryAt} from './articles.ts';
import {compareFromLibrary} from './choose-pair.ts';
import type {Command} from './command.ts';
import type {CommandId} from './keymap.ts';
import {entriesOf, placeAfter, selectedPlace, selectedSummary} from './library-list.ts';
import {hitInText, isFoundInText, queryOf} from './library-query.ts';
import {toggleRead, toggleStar} from './marks.ts';
import {openSearches} from './saved-searches.ts';
import {noticing, pushScreen, replaceScreen} from './screens.ts';
import type {LibraryScreen, Session} from './session.ts';
import {openLibraryOrders} from './sort-library.ts';
import {openStoryMenu} from './story-edits.ts';
import {editText} from './text-field.ts';
import {openArticle, searchArticle} from './update-article.ts';
import {openEdit} from './update-edit.ts';

type LibraryCommand = Extract<Command, {readonly kind: 'key' | 'text'}>;

/**
The library: moving the selection, marking, searching, and the ways into the other screens.
*/
export function updateLibrary(session: Session, screen: LibraryScreen, command: LibraryCommand): Session {
	if (command.kind === 'text') {
		return screen.isTyping ? search(session, screen, screen.query + command.text) : session;
	}

	const query = editText(screen.query, command.command);
	return query === undefined
		? updateByCommand(session, screen, command.command)
		: search(session, screen, query);
}

function updateByCommand(session: Session, screen: LibraryScreen, command: CommandId): Session {
	const article = selectedSummary(session, screen);
	switch (command) {
		case 'article.open': {
			const listed = replaceScreen(session, {...screen, isTyping: false, selected: article?.file});
			return article ? openFound(listed, screen, article.file) : session;
		}

		case 'article.mark': {
			return article ? move(mark(session, article.file), screen, 'list.down') : session;
		}

		case 'compare.open': {
			return compareFromLibrary(session, article?.file);
		}

		case 'library.sort': {
			return openLibraryOrders(session, screen);
		}

		case 'story.open': {
			return article ? openStoryMenu(session, article) : session;
		}

		case 'searches.open': {
			return openSearches(session, screen);
		}

		case 'metadata.edit': {
			const whole = articleOf(session, article?.file);
			return whole ? pushScreen(session, openEdit(session, whole)) : session;
		}

		case 'tags.edit': {
			const whole = articleOf(session, article?.file);
			return whole ? pushScreen(session, {...openEdit(session, whole), field: 'tags'}) : session;
		}

		case 'star.toggle': {
			return article ? toggleStar(session, article) : session;
		}

		case 'read.toggle': {
			return article ? toggleRead(session, article) : session;
		}

		case 'search.open': {
			return replaceScreen(session, {...screen, isTyping: true, selected: article?.file, follows: true});
		}

		case 'search.leave': {
			return replaceScreen(session, {...screen, isTyping: false});
		}

		case 'escape': {
			return goBack(session, screen, article?.file);
		}

		default: {
			return move(session, screen, command);
		}
	}
}

/* What was found by its text is opened where that answers, and goes on from there with n. */
function openFound(session: Session, screen: LibraryScreen, file: string): Session {
	const opened = pushScreen(session, openArticle(file));
	const isInText = isFoundInText(session, screen, selectedPlace(session, screen));
	const article = isInText ? articleOf(session, file) : undefined;
	const hit = article && hitInText(article.text, queryOf(session, screen));
	return article && hit ? searchArticle(opened, article, hit) : opened;
}

const search = (session: Session, screen: LibraryScreen, query: string): Session =>
	replaceScreen(session, {...screen, query});

/**
Shows what answers the query of the library; an answer to what is typed no more is let go. With every letter the best match is selected, until the reader moves the
selection; then it stays while it is shown.
*/
export function showFound(session: Session, found: Found): Session {
	const [library, ...others] = session.screens;
	if (library.query !== found.text) {
		return session;
	}

	const answered = {...session, found};
	const kept = library.follows ? undefined : library.selected;
	const selected = selectedSummary(answered, {...library, selected: kept})?.file;
	return {...answered, screens: [{...library, selected}, ...others]};
}

/* Esc first clears the query; the article that was selected in it stays selected in the whole list. */
function goBack(session: Session, screen: LibraryScreen, selected: string | undefined): Session {
	if (screen.isTyping || screen.query !== '') {
		return replaceScreen(session, {...screen, isTyping: false, query: '', selected});
	}

	return session.marked.length > 0
		? noticing({...session, marked: []}, 'The marks are taken back.')
		: noticing(session, 'This is the library. q quits.');
}

function mark(session: Session, file: string): Session {
	const {marked} = session;
	if (marked.includes(file)) {
		return {...session, marked: marked.filter(other => other !== file)};
	}

	return {...session, marked: [...marked.slice(0, 1), file]};
}

function move(session: Session, screen: LibraryScreen, command: CommandId): Session {
	const entries = entriesOf(session, screen);
	const step = stepOf(session, command, entries.length);
	const place = placeAfter(entries, selectedPlace(session, screen), step);
	const selected = summaryAt(session, entries[place])?.file;
	return replaceScreen(session, {...screen, selected, follows: step === 0 ? screen.follows : false});
}

function stepOf(session: Session, command: CommandId, length: number): number {
	const count = session.count ?? 1;
	const page = Math.max(1, libraryLayout(session.window).list.rows - 3);
	switch (command) {
		case 'list.down': {
			return count;
		}

		case 'list.up': {
			return -count;
		}

		case 'list.pageDown': {
			return count * page;
		}

		case 'list.pageUp': {
			return -count * page;
		}

		case 'list.top': {
			return -length;
		}

		case 'list.bottom': {
			return length;
		}

		default: {
			return 0;
		}
	}
}
