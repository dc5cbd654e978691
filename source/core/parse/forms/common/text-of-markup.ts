import {decodeEntities} from './decode-entities.ts';

const hidden = new Set('script style template noscript head title iframe object svg math'.split(' '));

/* What begins a new paragraph, in HTML and in the body of news XML. */
const blocks = new Set(
	(
		'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
		'header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul ' +
		'hl1 hl2 block body.content body.head body.end media caption datacontent'
	).split(' '),
);

/* No part of a tag runs past the next "<": however broken the markup is, it is gone through once. */
const tokens =
	/<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<[/!?]?[a-zA-Z][^<>"']*(?:"[^"<]*"[^<>"']*|'[^'<]*'[^<>"']*)*>|<[/!?][^<>]*>/gu;

/**
The words of a piece of markup, one blank line between two paragraphs. For pieces that are an article already, such as the entry of a feed; what of
a whole page is the article is another question.

	<p>One &amp; <b>two</b><br>three</p><p>four   →   One & two ⏎ three ⏎⏎ four
*/
export function textOfMarkup(markup: string): string {
	const paragraphs: string[] = [''];
	let at = 0;
	let skipped: string | undefined;
	const add = (words: string): void => {
		if (skipped === undefined && words !== '') {
			paragraphs[paragraphs.length - 1] += words;
		}
	};

	for (const {0: token, index} of markup.matchAll(tokens)) {
		add(decodeEntities(markup.slice(at, index)).replace(/\s+/gu, ' '));
		at = index + token.length;
		if (token.startsWith('<![CDATA[')) {
			add(token.slice(9).replace(/\]\]>$/u, ''));
			continue;
		}

		const name = /^<\/?(?:[\w-]+:)?([\w.-]+)/u.exec(token)?.[1]?.toLowerCase() ?? '';
		const isEnd = token.startsWith('</');
		if (skipped !== undefined) {
			skipped = isEnd && name === skipped ? undefined : skipped;
		} else if (hidden.has(name) && !isEnd && !token.endsWith('/>')) {
			skipped = name;
		} else if (name === 'br') {
			add('\n');
		} else if (blocks.has(name)) {
			paragraphs.push('');
		}
	}

	add(decodeEntities(markup.slice(at)).replace(/\s+/gu, ' '));
	return paragraphs
		.map(paragraph => paragraph.replace(/ *\n */gu, '\n').trim())
		.filter(paragraph => paragraph !== '')
		.join('\n\n');
}

/**
Whether a text is written with tags, and not in plain words.
*/
export const looksLikeMarkup = (text: string): boolean =>
	/<\/?(?:p|br|div|a|h[1-6]|span|ul|ol|li|strong|em|b|i|img|figure|blockquote|table)(?:\s[^<>]*)?\/?>/iu.test(
		text,
	);

/**
The words of a text, whether it is written with tags or without.
*/
export const plainWords = (text: string): string =>
	looksLikeMarkup(text)
		? textOfMarkup(hasParagraphs.test(text) ? text : text.replaceAll('\n', '<br>'))
		: decodeEntities(text);

/* Where tags only mark words, such as links, the lines are those of the text. */
const hasParagraphs = /<\/?(?:p|br|div|li|h[1-6]|tr|blockquote)(?:\s[^<>]*)?\/?>/iu;
