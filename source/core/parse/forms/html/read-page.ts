import {isSameHeadline} from '../../find-furniture.ts';
import type {ArticleDraft} from '../form.ts';
import {articleText} from './article-text.ts';
import {cleanAuthors} from './clean-authors.ts';
import {openDocument} from './dom.ts';
import {findText, wholeText} from './find-text.ts';
import {judgePage, type NoArticle} from './judge-page.ts';
import {metasOf} from './metas-of.ts';
import {type PageSigns, readPageFields} from './page-fields.ts';
import {readMarks} from './page-marks.ts';
import {pageUrl} from './page-url.ts';
import {plainWords} from './plain-words.ts';
import {readJsonLd} from './read-json-ld.ts';
import {type SlimPage, slimPage} from './slim-page.ts';

/**
What the holder of some markup knows of it: where it comes from, when it was saved, and whether all of it is one article's (as in a feed or a newsletter),
so that nothing needs to be found or judged.
*/
export type HtmlHints = {readonly url?: string; readonly saved?: string; readonly isWhole?: boolean};

/**
What a page turned out to be: an article, or none and why.
*/
export type PageReading = {readonly kind: 'article'; readonly draft: ArticleDraft} | NoArticle;

/**
Reads a page: slim markup → what it says of itself → its text → is that an article?
*/
export function readPage(html: string, {url, saved, isWhole = false}: HtmlHints): PageReading {
	const page = slimPage(html);
	const {signs, text: found} = readSigns(page, {url, saved, isWhole});
	const {fields, others} = readPageFields(signs);
	const text = articleText(found.blocks, {title: fields.title?.value, linked: signs.linked});
	const verdict = isWhole
		? undefined
		: judgePage({signs, text, title: fields.title?.value, url: pageUrl(signs)});
	if (verdict !== undefined || text === '') {
		return verdict ?? {kind: 'nothing'};
	}

	const [byline] =
		fields.authors === undefined && found.byline !== undefined ? [cleanAuthors([found.byline])] : [];
	const authors = byline?.join(', ') ?? '';
	const draft: ArticleDraft = {
		text,
		fields:
			authors === ''
				? fields
				: {
						...fields,
						authors: {value: authors, origin: 'inferred', reason: 'a line over the text looks like a byline'},
					},
		others,
		remarks: remarksOn(signs, text),
	};
	return {kind: 'article', draft};
}

function readSigns(
	page: SlimPage,
	{url, saved, isWhole}: {[Name in keyof HtmlHints]-?: HtmlHints[Name] | undefined},
) {
	const document = openDocument(page.body, plainWords(page.title ?? ''));
	const marks = readMarks(document);
	const titles = [...metasOf(page, 'title'), ...marks.headings, plainWords(page.title ?? '')];
	const address = page.canonical ?? metasOf(page, 'url')[0];
	const linked = readJsonLd(
		page.jsonLd,
		hint =>
			(hint.headline !== undefined && titles.some(title => isSameHeadline(title, hint.headline ?? ''))) ||
			(hint.url !== undefined && hint.url === address),
	);
	const signs: PageSigns = {page, linked, marks, url, saved};
	const text = isWhole ? {blocks: wholeText(page.body), byline: undefined} : findText(document);
	return {signs, text};
}

/** A text shorter than this, in UTF-16 units, may be the beginning that is free to read. */
const shortText = 1_500;

function remarksOn({page, linked}: PageSigns, text: string): readonly string[] {
	return [
		...(linked?.isFree === false && text.length < shortText
			? ['The page says that not all of its text is free to read: it may end early.']
			: []),
		...(page.isCut ? ['The page is very long: its end was not read.'] : []),
	];
}
