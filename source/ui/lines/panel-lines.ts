import {printable} from '../../core/printable.ts';
import {displayWidth} from '../../layout/display-width.ts';
import {wrapText} from '../../layout/wrap-text.ts';
import {contextNames} from '../../session/keymap/contexts.ts';
import {
	type EditScreen,
	type FormField,
	formFields,
	type HelpScreen,
	type ProblemsScreen,
	type Session,
} from '../../session/session.ts';
import {pageRows} from '../../session/update-page.ts';
import {frameLines} from './frame-lines.ts';
import {fitLine, type StyledLine, segment} from './styled-line.ts';

/**
A page of rows in a frame that fills the window but its last row: the keys of a screen, or the files that could not be read.
*/
export function pageLines(session: Session, screen: HelpScreen | ProblemsScreen): readonly StyledLine[] {
	const {window, problems} = session;
	const title =
		screen.kind === 'help'
			? `Keys · ${contextNames[screen.of]}`
			: `Not shown: ${problems.length} ${problems.length === 1 ? 'file' : 'files'}`;
	const rows = pageRows(session, screen).slice(screen.top);
	const lines = rows.map(({label, words}) => [segment(' '), segment(label, 'strong'), segment(words)]);
	return frameLines(title, lines, {columns: window.columns, rows: Math.max(0, window.rows - 1)});
}

const fieldLabels: Readonly<Record<FormField, string>> = {
	outlet: 'Outlet',
	title: 'Title',
	published: 'Date',
	tags: 'Tags',
	story: 'Story',
};

const emptyWords: Readonly<Partial<Record<FormField, string>>> = {
	tags: 'none',
	story: 'as its articles call it',
};

/**
The form for an article's metadata, with the field that is being typed in marked by a pointer and a cursor.
*/
export function editLines({window}: Session, screen: EditScreen): readonly StyledLine[] {
	const columns = Math.max(1, window.columns - 2);
	const fields = formFields.flatMap(name => {
		const isActive = name === screen.field;
		const value = screen.values[name];
		const room = Math.max(1, columns - 12);
		// The end of a long value is where the reader types.
		const shown = displayWidth(value) < room ? value : `…${value.slice(-(room - 2))}`;
		const typed = [segment(shown), ...(isActive ? [segment(' ', 'cursor')] : [])];
		const pointer = segment(isActive ? ' ❯ ' : '   ', 'strong');
		const empty = value === '' && !isActive ? [segment(emptyWords[name] ?? 'unknown', 'dim')] : typed;
		return [[pointer, segment(fieldLabels[name].padEnd(8), isActive ? 'strong' : 'dim'), ...empty], []];
	});
	const problem = screen.problem ?? '';
	const remarks = wrapText(problem, columns - 2).map(({start, end}) => [
		segment(` ${problem.slice(start, end)}`, 'warning'),
	]);
	const about = [segment(` ${printable(screen.article)}`, 'dim')];
	const lines = [about, [], ...fields, ...remarks].map(line => fitLine(line, columns));
	return frameLines('What you know about this article', lines, {
		columns: window.columns,
		rows: Math.max(0, window.rows - 1),
	});
}
