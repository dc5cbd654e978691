import type {Span} from '../core/span.ts';
import {lineAt} from './text-lines.ts';

/**
Where a pane stands in its text: the line that holds `offset` is drawn in row `row` of the pane (0 is the topmost).
Kept by place in the text and not by line, so that it survives another width.
*/
export type Viewport = {readonly offset: number; readonly row: number};

/**
A pane's wrapped text and how many rows of it are seen at once.
*/
export type PaneText<Row extends Span = Span> = {readonly lines: readonly Row[]; readonly rows: number};

export const startOfText: Viewport = {offset: 0, row: 0};

/**
The index of the line in the topmost row. It is negative where blank rows stand above the text.
*/
export const topLine = (viewport: Viewport, {lines}: PaneText): number =>
	lineAt(lines, viewport.offset) - viewport.row;

/**
The viewport with this line in its topmost row, as it is: nothing is clamped.
*/
export function viewportAt(top: number, {lines}: PaneText): Viewport {
	const first = Math.min(Math.max(0, top), Math.max(0, lines.length - 1));
	// A blank line has no place of its own; the next that has is kept instead.
	let kept = first;
	while (isBlank(lines[kept])) {
		kept++;
	}

	kept = kept < lines.length ? kept : first;
	return {offset: lines[kept]?.start ?? 0, row: kept - top};
}

const isBlank = (line: Span | undefined): boolean => line !== undefined && line.start === line.end;

/**
Scrolls by lines, down for a positive number, and no further than the text goes. Where blank rows stand above or below the
text already, they may stay, but no more are added.
*/
export function scrollBy(viewport: Viewport, lines: number, pane: PaneText): Viewport {
	const top = topLine(viewport, pane);
	const lowest = Math.max(top, pane.lines.length - pane.rows, 0);
	return viewportAt(Math.max(Math.min(top, 0), Math.min(lowest, top + lines)), pane);
}

/**
The topmost line nearest to `top` that leaves no blank row above the text, and none below it unless the text is shorter
than the pane.
*/
export const clampTop = (top: number, {lines, rows}: PaneText): number =>
	Math.max(0, Math.min(top, lines.length - rows));

/**
The viewport, moved no further than is needed for a span to be seen, with a few lines of context above where it was out of sight.
*/
export const bringIntoView = (viewport: Viewport, span: Span, pane: PaneText): Viewport =>
	bringRowsIntoView(
		viewport,
		{
			first: lineAt(pane.lines, span.start),
			last: lineAt(pane.lines, Math.max(span.start, span.end - 1)),
		},
		pane,
	);

/**
The same for lines, by their indices. Where they are more than the pane has rows, the first are seen.
*/
export function bringRowsIntoView(
	viewport: Viewport,
	{first, last}: {readonly first: number; readonly last: number},
	pane: PaneText,
): Viewport {
	const top = topLine(viewport, pane);
	if (first >= top && last < top + pane.rows) {
		return viewport;
	}

	const above = Math.min(pane.rows >> 2, Math.max(0, pane.rows - (last - first + 1)));
	return viewportAt(clampTop(first - above, pane), pane);
}
