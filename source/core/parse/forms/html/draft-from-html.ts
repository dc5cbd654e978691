import type {ArticleDraft} from '../form.ts';
import {type HtmlHints, readPage} from './read-page.ts';

export type {HtmlHints};

/**
The article of a page, or `undefined` where the page holds none. Throws nothing, whatever the markup.
*/
export function draftFromHtml(html: string, hints: HtmlHints = {}): ArticleDraft | undefined {
	const reading = readPage(html, hints);
	return reading.kind === 'article' ? reading.draft : undefined;
}
