import {indexAt, type Span} from '../core/span.ts';
import {wrapText} from './wrap-text.ts';

type Wrapped = {readonly columns: number; readonly lines: readonly Span[]};

/* A text is wrapped once per width. Two widths are kept: Article and Compare differ, and a reader goes to and fro. */
const wrappings = new WeakMap<{readonly text: string}, readonly Wrapped[]>();

/**
The visual lines of an article's text at a width, as spans over it. The same call gives the same array again.
*/
export function linesOfText(article: {readonly text: string}, columns: number): readonly Span[] {
	const kept = wrappings.get(article) ?? [];
	const known = kept.find(wrapped => wrapped.columns === columns);
	if (known !== undefined) {
		return known.lines;
	}

	const lines = wrapText(article.text, columns);
	wrappings.set(article, [{columns, lines}, ...kept.slice(0, 1)]);
	return lines;
}

/**
The index of the line that holds a place of the text, or the nearest line before it; 0 where there is none.
*/
export const lineAt: (lines: readonly Span[], offset: number) => number = indexAt;
