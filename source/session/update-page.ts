import type {Command} from './command.ts';
import {keyLabel} from './key-lookup.ts';
import {type Binding, bindings, type Context} from './keymap.ts';
import {noticing, popScreen, pushScreen, replaceScreen} from './screens.ts';
import {contextOf, type HelpScreen, type ProblemsScreen, type Session} from './session.ts';

/**
Opens the list of keys that hold on the screen that is open now.
*/
export const openHelp = (session: Session): Session =>
	pushScreen(session, {kind: 'help', of: contextOf(session), top: 0});

export type HelpEntry = {readonly keys: string; readonly help: string};

/**
The keys of a screen, one entry a command, in the order of the keymap.
*/
export function helpEntries(context: Context): readonly HelpEntry[] {
	const entries = bindings.filter((binding: Binding) => binding.contexts.includes(context));
	return entries.map(({keys, help}) => ({keys: keys.map(key => keyLabel(key)).join(' '), help}));
}

/**
Opens the list of files that could not be read.
*/
export const openProblems = (session: Session): Session =>
	session.problems.length > 0
		? pushScreen(session, {kind: 'problems', top: 0})
		: noticing(session, 'All files could be read.');

/**
A page of lines: scrolling and closing it.
*/
export function updatePage(session: Session, screen: HelpScreen | ProblemsScreen, command: Command): Session {
	if (command.kind !== 'key') {
		return session;
	}

	const scrollTo = (top: number): Session =>
		replaceScreen(session, {...screen, top: Math.max(0, Math.min(lastTop(session, screen), top))});
	switch (command.command) {
		case 'page.down': {
			return scrollTo(screen.top + (session.count ?? 1));
		}

		case 'page.up': {
			return scrollTo(screen.top - (session.count ?? 1));
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

/* A problem takes two rows and more; the frame and the footer take three. */
function lastTop({window, problems}: Session, screen: HelpScreen | ProblemsScreen): number {
	const lines = screen.kind === 'help' ? helpEntries(screen.of).length : 2 * problems.length;
	return Math.max(0, lines - Math.max(1, window.rows - 3));
}
