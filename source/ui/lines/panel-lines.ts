import {printable} from '../../core/printable.ts';
import {displayWidth} from '../../layout/display-width.ts';
import {wrapText} from '../../layout/wrap-text.ts';
import {
	type EditableField,
	type EditScreen,
	editableFields,
	type HelpScreen,
	type Session,
} from '../../session/session.ts';
import {helpEntries} from '../../session/update-page.ts';
import {frameLines} from './frame-lines.ts';
import {cell, fitLine, type StyledLine, segment} from './styled-line.ts';

const screenNames = {
	library: 'the library',
	search: 'the search',
	article: 'an article',
	find: 'the search in an article',
	compare: 'Compare',
	edit: 'the form',
	help: 'the help',
	problems: 'the list of problems',
} as const;

/**
The keys of a screen, in a frame that fills the window but its last row.
*/
export function helpLines({window}: Session, screen: HelpScreen): readonly StyledLine[] {
	const entries = helpEntries(screen.of);
	const keyColumns = Math.min(26, Math.max(...entries.map(({keys}) => displayWidth(keys))) + 2);
	const lines = entries.map(({keys, help}) => [
		segment(' '),
		cell(keys, keyColumns, 'strong'),
		segment(help),
	]);
	const size = {columns: window.columns, rows: Math.max(0, window.rows - 1)};
	return frameLines(`Keys of ${screenNames[screen.of]}`, lines.slice(screen.top), size);
}

/**
The files that could not be read, each with the reason.
*/
export function problemLines({window, problems}: Session, top: number): readonly StyledLine[] {
	const columns = Math.max(1, window.columns - 4);
	const lines = problems
		.map(({file, message}) => ({file: printable(file), message}))
		.flatMap(({file, message}) => [
			...wrapText(file, columns).map(({start, end}) => [
				segment(' '),
				segment(file.slice(start, end), 'strong'),
			]),
			...wrapText(message, columns - 2).map(({start, end}) => [segment(`   ${message.slice(start, end)}`)]),
		]);
	const size = {columns: window.columns, rows: Math.max(0, window.rows - 1)};
	return frameLines(
		`Not shown: ${problems.length} ${problems.length === 1 ? 'file' : 'files'}`,
		lines.slice(top),
		size,
	);
}

const fieldLabels: Readonly<Record<EditableField, string>> = {
	outlet: 'Outlet',
	title: 'Title',
	published: 'Date',
};

/**
The form for an article's metadata, with the field that is being typed in marked by a pointer and a cursor.
*/
export function editLines({window}: Session, screen: EditScreen): readonly StyledLine[] {
	const columns = Math.max(1, window.columns - 2);
	const fields = editableFields.flatMap(name => {
		const isActive = name === screen.field;
		const value = screen.values[name];
		const room = Math.max(1, columns - 12);
		// The end of a long value is where the reader types.
		const shown = displayWidth(value) < room ? value : `…${value.slice(-(room - 2))}`;
		const typed = [segment(shown), ...(isActive ? [segment(' ', 'cursor')] : [])];
		const pointer = segment(isActive ? ' ❯ ' : '   ', 'strong');
		const empty = value === '' && !isActive ? [segment('unknown', 'dim')] : typed;
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
