import {wrapText} from '../../layout/wrap-text.ts';
import {markText} from './mark-text.ts';
import {fitLine, lineWidth, type StyledLine, segment} from './styled-line.ts';

/**
A line in as many rows as it needs, broken between words; further rows are set in by `indent` columns.
*/
export function wrapLine(line: StyledLine, columns: number, indent: number): readonly StyledLine[] {
	if (lineWidth(line) <= columns) {
		return [line];
	}

	// The blanks at its beginning are kept: text is wrapped without them.
	const text = line.map(piece => piece.text).join('');
	const lead = text.length - text.trimStart().length;
	let start = 0;
	const marks = line.map(({text: words, style}) => {
		start += words.length;
		return {start: start - words.length, end: start, style, rank: 0};
	});
	const styled = marks.flatMap(({style, ...mark}) => (style === undefined ? [] : [{...mark, style}]));
	return wrapText(text, Math.max(1, columns - Math.max(lead, indent))).map((row, index) => [
		segment(' '.repeat(index === 0 ? lead : indent)),
		...markText(text, row, styled),
	]);
}

/**
Lines in exactly so many rows of a panel. Where more are left, the last row ends with an ellipsis.
*/
export function fitRows(lines: readonly StyledLine[], rows: number, columns: number): readonly StyledLine[] {
	return Array.from({length: rows}, (_, row) => {
		const line = lines[row] ?? [];
		const isCut = row === rows - 1 && lines.length > rows;
		return fitLine(isCut ? [...line, segment(' …')] : line, columns);
	});
}
