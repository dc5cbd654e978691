import type {Article, Furniture} from '../../source/core/article.ts';
import type {Span} from '../../source/core/span.ts';

/**
A text without its marks, and the span of each mark by its number.
*/
export type MarkedText = {readonly text: string; readonly marks: ReadonlyMap<number, Span>};

/**
Reads marks in place: `'The mayor [1:resigned on Friday].'` is `'The mayor resigned on Friday.'` with mark 1 over
the last three words. Marks do not nest.
*/
export function readMarks(marked: string): MarkedText {
	const marks = new Map<number, Span>();
	let text = '';
	let from = 0;
	for (const {index, 0: whole, 1: number, 2: words = ''} of marked.matchAll(/\[(\d+):([^\]]*)\]/g)) {
		text += marked.slice(from, index);
		marks.set(Number(number), {start: text.length, end: text.length + words.length});
		text += words;
		from = index + whole.length;
	}

	return {text: text + marked.slice(from), marks};
}

/**
An article of which nothing but the text is known.
*/
export const articleOf = (text: string, furniture: readonly Furniture[] = []): Article => ({
	id: text.slice(0, 16),
	file: 'article.txt',
	sha256: '',
	metadata: {},
	others: [],
	text,
	furniture,
	remarks: [],
});
