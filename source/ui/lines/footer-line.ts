import {displayWidth} from '../../layout/display-width.ts';
import {keyLabel} from '../../session/key-lookup.ts';
import type {Binding} from '../../session/keymap.ts';
import {queryOf} from '../../session/library-query.ts';
import {contextOf, type Session, topScreen} from '../../session/session.ts';
import {hangingLines} from './hanging-lines.ts';
import {fitLine, lineWidth, type StyledLine, segment} from './styled-line.ts';

/* Whoever knows these two can find everything else. */
const neverLeftOut: ReadonlySet<string> = new Set(['help.open', 'quit', 'screen.close', 'escape']);

/**
A notice that has no room in one row, in as many as it needs; none otherwise. They lie over the lower rows of the screen.
*/
export function longNotice({notice, window: {columns}}: Session): readonly StyledLine[] {
	return notice === undefined || displayWidth(notice) + 1 <= columns
		? []
		: hangingLines(' ', notice, columns, 'strong').map(line => fitLine(line, columns));
}

/**
The last row of every screen: the keys that a newcomer needs, as many as fit, or the notice that a key gave.
*/
export function footerLine(session: Session): StyledLine {
	const {columns} = session.window;
	if (session.notice !== undefined) {
		return fitLine([segment(` ${session.notice}`, 'strong')], columns);
	}

	const screen = topScreen(session);
	const [mistake] = screen.kind === 'library' ? queryOf(session, screen).errors : [];
	if (mistake !== undefined) {
		return fitLine([segment(` ${mistake.message}`, 'warning')], columns);
	}

	const count = session.count === undefined ? [] : [segment(` ${session.count}`, 'strong')];
	return fitLine([...count, ...hints(session, columns - lineWidth(count))], columns);
}

function hints(session: Session, columns: number): StyledLine {
	const context = contextOf(session);
	const {bindings} = session.preferences;
	const hinted = bindings.filter(
		(binding: Binding) =>
			binding.hint !== undefined &&
			binding.contexts.includes(context) &&
			// The view that is open leads back to the texts, as q does.
			binding.command !== `view.${context}`,
	);
	const kept = hinted.filter(({command}) => neverLeftOut.has(command));
	let room = columns - widthOf(kept);
	const fitting = hinted.filter(binding => {
		if (neverLeftOut.has(binding.command)) {
			return true;
		}

		const width = lineWidth(hint(binding));
		room -= width;
		return room >= 0;
	});
	return fitting.flatMap(binding => hint(binding));
}

const widthOf = (some: readonly Binding[]): number =>
	some.reduce((sum, binding) => sum + lineWidth(hint(binding)), 0);

const hint = ({keys, hint: word = ''}: Binding): StyledLine => [
	segment(` ${keyLabel(keys[0] ?? '')}`, 'strong'),
	segment(` ${word} `, 'dim'),
];
