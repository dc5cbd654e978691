import {wrapText} from '../../layout/wrap-text.ts';
import type {VerdictScreen} from '../../session/compare/edit-verdict.ts';
import type {MenuScreen} from '../../session/menu.ts';
import {relationWords} from './compare/fact-words.ts';
import {fitLine, type StyledLine, segment} from './styled-line.ts';

/**
A menu as it lies over the lower rows of the screen below it; at most `rows` of it, with the selected item among them.
*/
export function menuLines(
	{menu, selected}: MenuScreen,
	columns: number,
	rows: number,
): readonly StyledLine[] {
	const room = Math.max(1, rows - 2);
	const first = Math.max(0, Math.min(selected - (room >> 1), menu.items.length - room));
	const width = Math.max(0, ...menu.items.map(({label}) => label.length));
	const items = menu.items.slice(first, first + room).map(({label, words}, row): StyledLine => {
		const isSelected = first + row === selected;
		return [
			segment(isSelected ? ' ❯ ' : '   ', 'strong'),
			segment(width > 0 ? `${label.padEnd(width)}  ` : '', 'dim'),
			segment(words, isSelected ? 'selected' : undefined),
		];
	});
	const more = menu.items.length > room ? ` ${selected + 1}/${menu.items.length}` : '';
	const title: StyledLine = [segment(` ${menu.title}`, 'strong'), segment(more, 'dim')];
	const lines = [rule(columns), title, ...items].slice(0, Math.max(1, rows));
	const blank = Array.from({length: Math.max(0, Math.min(rows, usualPanel) - lines.length)}, () => []);
	return [...lines, ...blank].map(line => fitLine(line, columns));
}

/** The panel that it covers has so many rows at most: nothing of it shows above a short menu. */
const usualPanel = 4;

const rule = (columns: number): StyledLine => [segment('─'.repeat(columns), 'frame')];

/**
The form in which the reader says otherwise of a fact, over the lower rows of Compare.
*/
export function verdictLines(screen: VerdictScreen, columns: number): readonly StyledLine[] {
	const {field, relation, strength, note, fact} = screen;
	const unchanged = 'as newsreader sees it';
	const row = (name: VerdictScreen['field'], label: string, value: string): StyledLine => {
		const isActive = field === name;
		const arrows = isActive && name !== 'note' ? ['◂ ', ' ▸'] : ['', ''];
		return [
			segment(isActive ? ' ❯ ' : '   ', 'strong'),
			segment(label.padEnd(10), isActive ? 'strong' : 'dim'),
			segment(`${arrows[0]}${value}${arrows[1]}`, isActive ? 'selected' : undefined),
		];
	};
	const room = Math.max(1, columns - 15);
	// The end of a long note is where the reader types.
	const lines = wrapText(note, room).map(({start, end}) => note.slice(start, end));
	const typed = `${lines.at(-1) ?? ''}${/\s$/u.test(note) ? ' ' : ''}`;
	const noteRow: StyledLine = [
		...row('note', 'Note', typed),
		...(field === 'note' ? [segment(' ', 'cursor')] : []),
	];
	return [
		rule(columns),
		[segment(` Your word on fact ${fact}`, 'strong')],
		row('relation', 'Relation', relation ? relationWords[relation] : unchanged),
		row('strength', 'Strength', strength ?? unchanged),
		noteRow,
	].map(line => fitLine(line, columns));
}
