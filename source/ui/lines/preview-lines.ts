import type {Article} from '../../core/article.ts';
import {startOfReporting} from '../../core/start-of-reporting.ts';
import {wrapText} from '../../layout/wrap-text.ts';
import {type StyledLine, segment} from './styled-line.ts';

/** More text than this does not fit into any window. */
const previewLength = 4000;

/**
The beginning of an article's reporting, wrapped; captions, credits and headlines are passed over.
*/
export function previewLines(article: Article, columns: number, rows: number): readonly StyledLine[] {
	if (rows < 1) {
		return [];
	}

	const first = startOfReporting(article);
	const beginning = article.text.slice(first, first + previewLength);
	return wrapText(beginning, columns)
		.slice(0, rows)
		.map(({start, end}) => [segment(beginning.slice(start, end))]);
}
