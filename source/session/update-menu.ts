import {articleOf} from './articles.ts';
import type {Command} from './command.ts';
import {choose} from './compare/choose.ts';
import {openCompare} from './compare/open-compare.ts';
import {selectedSummary} from './library-list.ts';
import type {Choice, MenuScreen} from './menu.ts';
import {chooseSearch} from './saved-searches.ts';
import {popScreen, pushScreen, replaceScreen} from './screens.ts';
import {type LibraryScreen, type Session, topScreen} from './session.ts';
import {joinStories, splitStory} from './story-edits.ts';
import {openEdit} from './update-edit.ts';

/** Items that a page key goes on by. */
const page = 10;

/**
A menu: its items are gone through, chosen by Enter or by their numbers, or left alone.
*/
export function updateMenu(session: Session, screen: MenuScreen, command: Command): Session {
	if (command.kind !== 'key') {
		return session;
	}

	const {items} = screen.menu;
	const select = (index: number): Session =>
		replaceScreen(session, {...screen, selected: Math.max(0, Math.min(items.length - 1, index))});
	switch (command.command) {
		case 'menu.down': {
			return select(screen.selected + (session.count ?? 1));
		}

		case 'menu.up': {
			return select(screen.selected - (session.count ?? 1));
		}

		case 'menu.pageDown':
		case 'menu.pageUp': {
			return select(screen.selected + (command.command === 'menu.pageDown' ? page : -page));
		}

		case 'menu.first': {
			return select(0);
		}

		case 'menu.last': {
			return select((session.count ?? items.length) - 1);
		}

		case 'menu.choose': {
			return chooseItem(session, screen, (session.count ?? screen.selected + 1) - 1);
		}

		case 'escape':
		case 'screen.close': {
			return popScreen(session);
		}

		default: {
			return session;
		}
	}
}

function chooseInLibrary(session: Session, screen: LibraryScreen, choice: Choice): Session {
	switch (choice.kind) {
		case 'sort': {
			return replaceScreen(session, {...screen, order: choice.order});
		}

		case 'search':
		case 'keep-search':
		case 'forget-search': {
			return chooseSearch(session, screen, choice);
		}

		case 'join-stories':
		case 'split-story':
		case 'name-story': {
			return chooseStory(session, screen, choice);
		}

		default: {
			return session;
		}
	}
}

function chooseStory(
	session: Session,
	screen: LibraryScreen,
	choice: Extract<Choice, {readonly kind: 'join-stories' | 'split-story' | 'name-story'}>,
): Session {
	const article = selectedSummary(session, screen);
	if (article === undefined) {
		return session;
	}

	switch (choice.kind) {
		case 'join-stories': {
			return joinStories(session, article, choice.file);
		}

		case 'split-story': {
			return splitStory(session, article);
		}

		case 'name-story': {
			const whole = articleOf(session, article.file);
			return whole ? pushScreen(session, {...openEdit(session, whole), field: 'story'}) : session;
		}
	}
}

function chooseItem(session: Session, {menu}: MenuScreen, index: number): Session {
	const item = menu.items[index];
	const below = popScreen(session);
	const screen = topScreen(below);
	const counted = {...below, count: undefined};
	if (item?.choice.kind === 'compare') {
		return openCompare(counted, item.choice.articles);
	}

	if (item !== undefined && screen.kind === 'library') {
		return chooseInLibrary(counted, screen, item.choice);
	}

	return item && screen.kind === 'compare' ? choose(counted, screen, item.choice) : below;
}
