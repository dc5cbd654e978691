import {metasOf} from './metas-of.ts';
import type {PageSigns} from './page-fields.ts';
import {hasPath} from './page-url.ts';

/**
Why a page gives no article: it is none, or it is one whose text is not in the file.
*/
export type NoArticle =
	| {readonly kind: 'nothing'}
	| {readonly kind: 'missing'; readonly title: string | undefined};

type Evidence = {
	readonly signs: PageSigns;
	readonly text: string;
	readonly title: string | undefined;
	readonly url: string | undefined;
};

/** Prose that a page must have, in UTF-16 units, where it is marked as an article and where it is not. */
const leastMarked = 120;
const leastUnmarked = 400;

/**
Whether a page is an article: `undefined` where it is.

	marked as one, with prose                      an article
	not marked, with a good deal of prose          an article, unless it is a front page or asks about cookies
	marked as one, or filled by scripts, no prose  an article whose text is missing
	anything else                                  no article: lists of links, logins, walls
*/
export function judgePage({signs, text, title, url}: Evidence): NoArticle | undefined {
	const {page, linked, marks} = signs;
	const [type] = metasOf(page, 'type');
	const isMarked =
		linked !== undefined ||
		marks.isArticleBody ||
		/article/iu.test(type ?? '') ||
		page.metas.some(({name}) => name === 'article:published_time');
	const isFront = url !== undefined && !hasPath(url);
	const length = proseLength(text);
	if (isMarked && !isFront) {
		return length >= leastMarked ? undefined : {kind: 'missing', title};
	}

	if (isFront || (page.hasPassword && length < 2 * leastUnmarked) || isAboutConsent(text)) {
		return {kind: 'nothing'};
	}

	if (length >= leastUnmarked) {
		return undefined;
	}

	return isShell(signs, text) ? {kind: 'missing', title} : {kind: 'nothing'};
}

/* Letters in paragraphs that end as sentences do: teasers and menus do not. */
function proseLength(text: string): number {
	return text
		.split('\n')
		.filter(line => /[.!?。！？…؟।]["”’»」』)\]]*$/u.test(line) && !line.startsWith('Caption: '))
		.reduce((sum, line) => sum + weight(line), 0);
}

/* A Japanese or Chinese character says as much as three letters. */
const weight = (line: string): number =>
	line.length + 2 * (line.match(/[\u3040-\u30FF\u3400-\u9FFF]/gu)?.length ?? 0);

function isAboutConsent(text: string): boolean {
	const found =
		text.match(
			/\b(?:cookies?|consent|privacy|partners?|personal data|Datenschutz|Einwilligung|confidentialité)\b/giu,
		)?.length ?? 0;
	return text.length < 6_000 && found >= 4 && found > text.length / 250;
}

/* A page that scripts fill: nearly no text stands in it. */
const isShell = ({page}: PageSigns, text: string): boolean =>
	page.scripts >= 1 && text.length < 100 && page.body.replace(/<[^<>]*>/gu, '').trim().length < 300;
