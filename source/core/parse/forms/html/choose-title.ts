import {isSameHeadline} from '../../find-furniture.ts';
import {metasOf} from './metas-of.ts';
import type {PageSigns} from './page-fields.ts';
import {plainWords} from './plain-words.ts';
import {splitTitle} from './split-title.ts';

/**
The article's title, and the site's name where the page's title has it. A page has its headline in up to five places, cut short or with
the outlet's name behind it in some of them: the one that stands over the text is preferred.
*/
export function chooseTitle(
	{page, linked, marks}: PageSigns,
	outlet: string | undefined,
): {readonly title: string | undefined; readonly site: string | undefined} {
	const told = [linked?.headline, marks.headline, ...metasOf(page, 'title')].filter(isTold);
	const known = [...told, ...marks.headings];
	const bare = told.map(words => splitTitle(words, outlet, known).title);
	const shown = bare.find(words => marks.headings.some(heading => isSameHeadline(heading, words)));
	const split = splitTitle(plainWords(page.title ?? ''), outlet, known);
	const title = [shown, bare[0], split.title, marks.headings[0]].find(isTold);
	return {title, site: split.site};
}

const isTold = (words: string | undefined): words is string => words !== undefined && words !== '';
