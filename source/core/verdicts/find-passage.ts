import type {Article} from '../article.ts';
import {type Span, textOf} from '../span.ts';
import {evenOut} from './even-out.ts';
import {findNearly} from './find-nearly.ts';
import type {PassageAnchor} from './verdict.ts';

type Words = Pick<Article, 'id' | 'text'>;
type Quote = Pick<PassageAnchor, 'exact' | 'prefix' | 'suffix' | 'start'>;

/**
Finds an anchored passage in an article: at its place in the same text; in a changed one where the same words stand, among more such places where
they stand in the same company, and then the nearest; else where nearly the same words stand. `undefined` where the passage is gone.

	anchor    The mayor │resigned on Friday│ after a year.
	text      Snow fell. The mayor quietly │resigned on Friday│, after two years.
*/
export function findPassage(article: Words, anchor: PassageAnchor): Span | undefined {
	const place = {start: anchor.start, end: anchor.end};
	if (article.id === anchor.article && textOf(article.text, place) === anchor.exact) {
		return place;
	}

	if (anchor.exact.trim() === '') {
		return undefined;
	}

	return (
		findQuote(article.text, anchor) ?? findEvenly(article.text, anchor) ?? findNearly(article.text, anchor)
	);
}

/** The same words, letter by letter. */
function findQuote(text: string, {exact, prefix, suffix, start}: Quote): Span | undefined {
	let best: {readonly at: number; readonly company: number} | undefined;
	for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
		const company = alikeBefore(text, at, prefix) + alikeBehind(text, at + exact.length, suffix);
		const isNearer = Math.abs(at - start) < Math.abs((best?.at ?? 0) - start);
		if (best === undefined || company > best.company || (company === best.company && isNearer)) {
			best = {at, company};
		}
	}

	return best && {start: best.at, end: best.at + exact.length};
}

/** The same words, with other spaces and line ends, other quotation marks and dashes. */
function findEvenly(text: string, {exact, prefix, suffix, start}: Quote): Span | undefined {
	const even = evenOut(text);
	const written = evenOut(exact.trim()).text;
	const found = findQuote(even.text, {
		exact: written,
		prefix: evenOut(prefix).text,
		suffix: evenOut(suffix).text,
		start: even.places.findIndex(place => place >= start),
	});
	const [first, last] = found === undefined ? [] : [even.places[found.start], even.places[found.end - 1]];
	return first === undefined || last === undefined ? undefined : {start: first, end: last + 1};
}

function alikeBefore(text: string, at: number, prefix: string): number {
	let count = 0;
	while (count < prefix.length && text[at - 1 - count] === prefix[prefix.length - 1 - count]) {
		count++;
	}

	return count;
}

function alikeBehind(text: string, at: number, suffix: string): number {
	let count = 0;
	while (count < suffix.length && text[at + count] === suffix[count]) {
		count++;
	}

	return count;
}
