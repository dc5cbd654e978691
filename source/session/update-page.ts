import type {Problem} from '../core/article.ts';
import {printable} from '../core/printable.ts';
import {displayWidth} from '../layout/display-width.ts';
import {wrapText} from '../layout/wrap-text.ts';
import type {Command} from './command.ts';
import {keyLabel} from './key-lookup.ts';
import type {Binding, Context} from './keymap.ts';
import {noticing, popScreen, pushScreen, replaceScreen} from './screens.ts';
import {contextOf, type HelpScreen, type ProblemsScreen, type Session} from './session.ts';

/**
Opens the list of keys that hold on the screen that is open now.
*/
export const openHelp = (session: Session): Session =>
	pushScreen(session, {kind: 'help', of: contextOf(session), top: 0});

/**
A row of a page. `label` stands at its beginning; the rows that go on with the same entry have none.
*/
export type PageRow = {readonly label: string; readonly words: string};

/** The frame takes two columns, and a blank stands at both sides. */
const frameColumns = 4;

/** The widest column of keys in the help; more keys go on in the next row. */
const widestKeys = 20;

/**
The rows of a page, wrapped for the window: the keys of a screen, or the files that could not be read with the reasons.
*/
export function pageRows(session: Session, screen: HelpScreen | ProblemsScreen): readonly PageRow[] {
	const columns = Math.max(1, session.window.columns - frameColumns);
	return screen.kind === 'help'
		? helpRows(session.preferences.bindings, screen.of, columns)
		: session.problems.flatMap(problem => problemRows(problem, columns));
}

function helpRows(bindings: readonly Binding[], context: Context, columns: number): readonly PageRow[] {
	const entries = bindings
		.filter((binding: Binding) => binding.contexts.includes(context))
		.map(({keys, help}) => ({label: keys.map(key => keyLabel(key)).join(' '), help}));
	const labelColumns = Math.min(widestKeys, Math.max(...entries.map(({label}) => displayWidth(label))));
	return entries.flatMap(({label, help}) => {
		const labels = linesOf(label, labelColumns);
		const words = linesOf(help, columns - labelColumns - 2);
		return Array.from({length: Math.max(labels.length, words.length)}, (_, row) => ({
			label: (labels[row] ?? '').padEnd(labelColumns + 2),
			words: words[row] ?? '',
		}));
	});
}

const problemRows = ({file, message}: Problem, columns: number): readonly PageRow[] => [
	...linesOf(printable(file), columns).map(label => ({label, words: ''})),
	...linesOf(message, columns - 2).map(words => ({label: '  ', words})),
];

const linesOf = (text: string, columns: number): readonly string[] =>
	wrapText(text, columns).map(({start, end}) => text.slice(start, end));

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

/* The frame and the footer take three rows. */
const lastTop = (session: Session, screen: HelpScreen | ProblemsScreen): number =>
	Math.max(0, pageRows(session, screen).length - Math.max(1, session.window.rows - 3));
