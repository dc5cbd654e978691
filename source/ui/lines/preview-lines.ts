import type {Article} from '../../core/article.ts';
import type {Query} from '../../core/search/query/query.ts';
import {findQueryInText} from '../../core/search/snippet/find-query-in-text.ts';
import {startOfReporting} from '../../core/start-of-reporting.ts';
import type {Size} from '../../layout/window-layout.ts';
import {wrapText} from '../../layout/wrap-text.ts';
import {markText} from './mark-text.ts';
import type {StyledLine} from './styled-line.ts';

/** More text than this does not fit into any window. */
const previewLength = 4000;

type Preview = Size & {
	/** A search that the text answers: what does is shown. */
	readonly query: Query | undefined;
};

/**
The beginning of an article's reporting, wrapped; captions, credits and headlines are passed over. Of an article that was found by its text, the paragraph that answers.
*/
export function previewLines(article: Article, {columns, rows, query}: Preview): readonly StyledLine[] {
	if (rows < 1) {
		return [];
	}

	const hits = query ? findQueryInText(article.text, query) : [];
	const first = hits[0] ? startOfParagraph(article.text, hits[0].start) : startOfReporting(article);
	const text = article.text.slice(first, first + previewLength);
	const marks = hits.map(
		({start, end}) => ({start: start - first, end: end - first, style: 'hit', rank: 1}) as const,
	);
	return wrapText(text, columns)
		.slice(0, rows)
		.map(line => markText(text, line, marks));
}

/** So much of a paragraph is shown before what answers. */
const before = 200;

function startOfParagraph(text: string, place: number): number {
	const paragraph = text.lastIndexOf('\n\n', place) + 1;
	return paragraph >= place - before
		? paragraph === 0
			? 0
			: paragraph + 1
		: text.indexOf(' ', place - before) + 1;
}
