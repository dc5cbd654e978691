import type {Span} from '../core/span.ts';
import {displayWidth, fittingStart, graphemesOf} from './display-width.ts';
import {isOneColumnEach} from './one-column.ts';

/**
Breaks a text into visual lines, as spans over it. Nothing is copied and nothing is painted here.

	The mayor resigned on Friday.⏎She gave no reason.     12 columns

	│The mayor   │  0–9
	│resigned on │  10–21
	│Friday.     │  22–29
	│            │  29–29   an empty line between paragraphs
	│She gave no │  30–41
	│reason.     │  42–49

Lines break at spaces and after hyphens and dashes; a word longer than the line is cut between graphemes. Each line of the
text that holds a word is a paragraph, and paragraphs stand one empty line apart however many the file has. No line is
wider than `columns`, except that a grapheme wider than the line stands alone in it.
*/
export function wrapText(text: string, columns: number): readonly Span[] {
	const width = Math.max(1, columns);
	const lines: Span[] = [];
	for (const match of text.matchAll(/[^\n]*[^\s][^\n]*/gu)) {
		const leading = match[0].length - match[0].trimStart().length;
		const start = match.index + leading;
		const paragraph = match[0].trim();
		const previous = lines.at(-1);
		if (previous !== undefined) {
			lines.push({start: previous.end, end: previous.end});
		}

		wrapParagraph(paragraph, width, (from, to) => lines.push({start: start + from, end: start + to}));
	}

	return lines;
}

type Emit = (start: number, end: number) => void;

/* Pieces that stay together: a word with the spaces behind it, or a part of a word up to a hyphen or a dash. */
const pieces = /[^\s\u2010\u2013\u2014-]*(?:[\u2010\u2013\u2014-]+|\s+|$)/gu;

function wrapParagraph(paragraph: string, columns: number, emit: Emit): void {
	const isPlain = isOneColumnEach(paragraph);
	const widthOf = (from: number, to: number): number =>
		isPlain ? to - from : displayWidth(paragraph.slice(from, to));
	let lineStart = 0;
	let lineEnd = 0;
	let used = 0;
	const breakLine = (): void => {
		if (lineEnd > lineStart) {
			emit(lineStart, lineEnd);
		}
	};

	for (const match of paragraph.matchAll(pieces)) {
		const end = match.index + match[0].length;
		const inkEnd = match.index + match[0].trimEnd().length;
		if (match[0] === '') {
			break;
		}

		if (used > 0 && used + widthOf(match.index, inkEnd) > columns) {
			breakLine();
			lineStart = match.index;
			used = 0;
		}

		while (used === 0 && widthOf(lineStart, inkEnd) > columns) {
			lineEnd = lineStart + fittingWordStart(paragraph.slice(lineStart, inkEnd), columns).length;
			breakLine();
			lineStart = lineEnd;
		}

		lineEnd = Math.max(inkEnd, lineStart);
		used = widthOf(lineStart, end);
	}

	breakLine();
}

/* At least one grapheme, however wide: a line that takes nothing would never end. */
function fittingWordStart(word: string, columns: number): string {
	const fitting = fittingStart(word, columns);
	return fitting === '' ? (graphemesOf(word)[0] ?? word) : fitting;
}

/**
A stretch of a text, wrapped as if it stood alone; the lines are spans over the whole text.
*/
export const wrapSpan = (text: string, {start, end}: Span, columns: number): readonly Span[] =>
	wrapText(text.slice(start, end), columns)
		.filter(line => line.end > line.start)
		.map(line => ({start: start + line.start, end: start + line.end}));
