import type {PageDocument} from './dom.ts';
import {plainWords} from './plain-words.ts';

/**
What the elements of a page's body are marked with.
*/
export type PageMarks = {
	readonly headings: readonly string[];
	readonly authors: readonly string[];
	readonly headline: string | undefined;
	readonly published: string | undefined;
	readonly updated: string | undefined;
	/** The first time in the page that nobody says the meaning of. */
	readonly firstTime: string | undefined;
	readonly isArticleBody: boolean;
};

/**
Reads the marks of a document's body, before its text is taken.
*/
export function readMarks(document: PageDocument): PageMarks {
	const marked = Array.from(document.querySelectorAll('h1, time, [itemprop], [rel~="author"]')).slice(
		0,
		2_000,
	);
	const words = (element: {textContent: string}): string => plainWords(element.textContent.slice(0, 500));
	const withProperty = (name: string) =>
		marked.filter(element => (element.getAttribute('itemprop') ?? '').split(/\s+/u).includes(name));
	const time = (name: string): string | undefined => {
		const [element] = withProperty(name);
		return (
			element &&
			plainWords(element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent)
		);
	};

	const times = marked.filter(element => /^time$/iu.test(element.tagName));
	const firstTime = times
		.map(element => element.getAttribute('datetime') ?? words(element))
		.find(written => written !== '');
	const named = withProperty('author').map(element => element.querySelector('[itemprop~="name"]') ?? element);
	const linked = marked.filter(element => /\bauthor\b/u.test(element.getAttribute('rel') ?? ''));
	return {
		headings: marked.filter(element => /^h1$/iu.test(element.tagName)).map(words),
		authors: (named.length > 0 ? named : linked).map(words),
		headline: withProperty('headline').map(words)[0],
		published: time('datePublished'),
		updated: time('dateModified'),
		firstTime,
		isArticleBody: withProperty('articleBody').length > 0,
	};
}
