import type {Size} from '../layout/window-layout.ts';
import type {Command, Step} from './command.ts';
import type {CommandId} from './keymap.ts';
import {type Session, topScreen} from './session.ts';
import {updateArticle} from './update-article.ts';
import {keepFocusInSight, updateCompare} from './update-compare.ts';
import {updateEdit} from './update-edit.ts';
import {updateLibrary} from './update-library.ts';
import {openHelp, openProblems, updatePage} from './update-page.ts';

/** A larger count is a key that got stuck. */
const largestCount = 9999;

/**
What a command makes of a session. Pure: the same session and command give the same answer, and what has to happen
outside of it comes back as effects.
*/
export function update(session: Session, command: Command): Step<Session> {
	switch (command.kind) {
		case 'resize': {
			return [resize(session, command.window)];
		}

		case 'read': {
			const {articles, problems, progress} = command;
			return [
				{
					...session,
					articles: [...session.articles, ...articles],
					problems: [...session.problems, ...problems],
					progress,
				},
			];
		}

		case 'digit': {
			const count = (session.count ?? 0) * 10 + command.digit;
			return [{...session, count: Math.min(largestCount, count)}];
		}

		case 'text': {
			return [updateScreen({...session, notice: undefined}, command)];
		}

		case 'key': {
			return updateByKey(session, command.command);
		}
	}
}

/* A fact that was in sight in Compare is in sight in the new window as well, level again on both sides. */
function resize(session: Session, window: Size): Session {
	const resized = {...session, window};
	const [library, ...others] = session.screens;
	const screens = others.map(screen =>
		screen.kind === 'compare' ? keepFocusInSight(session, resized, screen) : screen,
	);
	return {...resized, screens: [library, ...screens]};
}

function updateByKey(session: Session, command: CommandId): Step<Session> {
	if (command === 'quit' || command === 'interrupt') {
		return [session, {kind: 'quit', isInterrupted: command === 'interrupt'}];
	}

	if (command === 'redraw') {
		return [session, {kind: 'redraw'}];
	}

	const heard = {...session, notice: undefined};
	return [{...obey(heard, command), count: undefined}];
}

function obey(session: Session, command: CommandId): Session {
	switch (command) {
		case 'help.open': {
			return openHelp(session);
		}

		case 'problems.open': {
			return openProblems(session);
		}

		default: {
			return updateScreen(session, {kind: 'key', command});
		}
	}
}

type ScreenCommand = Extract<Command, {readonly kind: 'key' | 'text'}>;

function updateScreen(session: Session, command: ScreenCommand): Session {
	const screen = topScreen(session);
	switch (screen.kind) {
		case 'library': {
			return updateLibrary(session, screen, command);
		}

		case 'article': {
			return updateArticle(session, screen, command);
		}

		case 'compare': {
			return updateCompare(session, screen, command);
		}

		case 'edit': {
			return updateEdit(session, screen, command);
		}

		case 'help':
		case 'problems': {
			return updatePage(session, screen, command);
		}
	}
}
