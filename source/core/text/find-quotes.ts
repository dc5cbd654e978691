import type {Span} from '../span.ts';
import {forLetters} from './plain-letters.ts';

/**
Finds what is quoted: the spans between quotation marks, without the marks.

	“We will not yield,” she said. “We have the votes.      → two spans, and
	“We always had.” The council laughed.                   → a third: the mark opens again in each paragraph

Curly and straight double marks count. A quote that is not closed ends with its paragraph.
*/
export function findQuotes(text: string): readonly Span[] {
	return Array.from(text.matchAll(/[^\n]+/g)).flatMap(({index, 0: paragraph}) =>
		inParagraph(paragraph).map(({start, end}) => ({start: index + start, end: index + end})),
	);
}

function inParagraph(paragraph: string): Span[] {
	const quotes: Span[] = [];
	let open: {start: number; mark: string} | undefined;
	for (const {index, 0: mark} of paragraph.matchAll(/["“”„]/g)) {
		if (open === undefined ? canOpen(paragraph, index, mark) : mark === '“') {
			open = {start: index + 1, mark};
		} else if (open !== undefined && mark !== '„') {
			quotes.push({start: open.start, end: index});
			open = undefined;
		}
	}

	// An unpaired straight mark may be an inch; at the head of a paragraph it opens a quote that the next paragraph goes on with.
	if (open !== undefined && (open.mark !== '"' || open.start === 1)) {
		quotes.push({start: open.start, end: paragraph.length});
	}

	return quotes.filter(({start, end}) => hasWord(paragraph.slice(start, end)));
}

const letterOrDigit = forLetters('[\\p{L}\\p{N}]');

const hasWord = (quoted: string) => letterOrDigit(quoted).test(quoted);

function canOpen(paragraph: string, index: number, mark: string): boolean {
	return mark === '"' ? /^$|[\s([{—–―-]/.test(paragraph.slice(Math.max(0, index - 1), index)) : mark !== '”';
}
