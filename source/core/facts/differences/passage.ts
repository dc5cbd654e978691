import type {Pair} from '../../pair.ts';
import {overlaps, type Span} from '../../span.ts';
import {findQuotes} from '../../text/find-quotes.ts';
import {findWords, type Word} from '../../text/find-words.ts';
import {dayOf} from '../../text/reading/calendar.ts';
import type {ArticleReading} from '../../text/reading/open-reading.ts';

/**
One side of a link: `span` lies in the text of `article`.
*/
export type Passage = {readonly article: ArticleReading; readonly span: Span};

/**
A passage as its details are read: the words and quotes inside the span, in place, and the day as a count of days since 1970.
*/
export type Reading = {
	readonly article: ArticleReading;
	readonly text: string;
	readonly span: Span;
	readonly words: readonly Word[];
	/** Without their marks, cut to the passage. */
	readonly quotes: readonly Span[];
	/** The same quotes, as far as they reach beyond the passage in their paragraph. */
	readonly wholeQuotes: readonly Span[];
	readonly day: number | undefined;
	/** The indices of the sentences that the passage lies in, up to but not including the second. */
	readonly sentences: readonly [first: number, end: number];
};

/** Where a quote opened is found in its paragraph; a paragraph without line breaks is not read beyond this. */
const reach = 4000;

/** Each quote is held against each: so many stand in no sentence of real news. */
const mostQuotes = 12;

export function readPassage({article, span}: Passage): Reading {
	const read = known.get(article) ?? new Map<string, Reading>();
	known.set(article, read);
	const key = `${span.start}-${span.end}`;
	const reading = read.get(key) ?? readAnew({article, span});
	read.set(key, reading);
	return reading;
}

/** The same passage is asked for by each of its links, and twice by each. */
const known = new WeakMap<ArticleReading, Map<string, Reading>>();

/**
Something that is read of a passage: once, however many others the passage is held against.
*/
export function ofPassage<Found>(read: (reading: Reading) => Found): (reading: Reading) => Found {
	const found = new WeakMap<Reading, {readonly found: Found}>();
	return reading => {
		const kept = found.get(reading) ?? {found: read(reading)};
		found.set(reading, kept);
		return kept.found;
	};
}

function readAnew({article, span}: Passage): Reading {
	const {text, published} = article;
	const start = Math.max(0, Math.min(span.start, text.length));
	const inside = {start, end: Math.max(start, Math.min(span.end, text.length))};
	const wholeQuotes = quotesAround(text, inside);
	return {
		article,
		text,
		span: inside,
		words: findWords(text, inside),
		quotes: wholeQuotes.map(quote => ({
			start: Math.max(inside.start, quote.start),
			end: Math.min(inside.end, quote.end),
		})),
		wholeQuotes,
		day: dayOf(published),
		sentences: [firstBehind(article, inside.start), firstFrom(article, inside.end)],
	};
}

const firstBehind = ({sentences}: ArticleReading, place: number) =>
	findFirst(sentences.length, index => (sentences[index]?.end ?? 0) > place);

const firstFrom = ({sentences}: ArticleReading, place: number) =>
	findFirst(sentences.length, index => (sentences[index]?.start ?? 0) >= place);

/** The first of so many indices for which something holds that holds for all behind it too. */
function findFirst(count: number, holds: (index: number) => boolean): number {
	let [low, high] = [0, count];
	while (low < high) {
		const middle = (low + high) >> 1;
		[low, high] = holds(middle) ? [low, middle] : [middle + 1, high];
	}

	return low;
}

function quotesAround(text: string, {start, end}: Span): readonly Span[] {
	const first = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - reach, 0);
	const line = text.indexOf('\n', end);
	const last = Math.min(line < 0 ? text.length : line, end + reach);
	return findQuotes(text.slice(first, last))
		.map(quote => ({start: quote.start + first, end: quote.end + first}))
		.filter(quote => overlaps(quote, {start, end}))
		.slice(0, mostQuotes);
}

export const readPair = ({left, right}: Pair<Passage>): Pair<Reading> => ({
	left: readPassage(left),
	right: readPassage(right),
});
