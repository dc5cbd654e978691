import type {OutletHeading, StoryHeading} from '../../core/library/shelf.ts';
import type {Summary} from '../../core/library/summary.ts';
import type {Marks} from '../../core/marks/mark.ts';
import {highlightQuery} from '../../core/search/highlight-query.ts';
import {searchEntryOf} from '../../core/search/search-entry.ts';
import type {Snippet} from '../../core/search/snippet/snippet-of.ts';
import type {Span} from '../../core/span.ts';
import {displayWidth} from '../../layout/display-width.ts';
import {dateSegment, fieldSegment, titleSegment} from './article-words.ts';
import {markText} from './mark-text.ts';
import {cell, fitLine, lineWidth, type Segment, type StyledLine, segment, spreadLine} from './styled-line.ts';

const markGlyphs = ['◧', '◨'] as const;

export type LibraryRow = {
	readonly summary: Summary;
	/** The words that light up. */
	readonly words: string;
	/** Where only the text answers a search: how it does, in so many units. */
	readonly snippet: ((length: number) => Snippet) | undefined;
	/** What the reader marked about the article. */
	readonly marks: Marks;
	/** What else there is to say of it in a word: whose text it prints. */
	readonly remark: string | undefined;
	/** 0 for the article marked as left, 1 for right, -1 for one that is not marked. */
	readonly mark: number;
	readonly isSelected: boolean;
	/** Whether others stand beside it under the heading of their story. */
	readonly isOnStory: boolean;
	readonly columns: number;
};

const dateColumns = 11;

/**
A row of the library: mark, star or whether it was read, outlet, title, tags, date, with what the search found underlined. Where the window is narrow, first the
tags give way, then the date, then the outlet grows short; the title is never left out.

	◧★ New York Times   Zelensky Turns to Europe After…   #talks   1 Dec 2025
*/
export function libraryLine({
	summary,
	marks,
	remark,
	words: query,
	snippet,
	mark,
	isSelected,
	isOnStory,
	columns,
}: LibraryRow): StyledLine {
	const hasDate = columns >= 44;
	const outletColumns = Math.max(10, Math.min(18, Math.floor(columns * 0.38)));
	const room = Math.max(
		0,
		columns - (isOnStory ? 4 : 3) - outletColumns - 1 - (hasDate ? dateColumns + 1 : 0),
	);
	const tags = tagsCell(
		[...(remark === undefined ? [] : [remark]), ...marks.tags.map(tag => `#${tag}`)],
		room,
	);
	const titleColumns = room - lineWidth(tags);
	const words = (found: Segment, room: number): StyledLine =>
		highlight(found, {query, columns: room, isSelected});
	return fitLine(
		[
			segment(markGlyphs[mark] ?? ' ', 'strong'),
			...stateCell(marks),
			segment(isOnStory ? '┃ ' : ' ', 'frame'),
			...words(fieldSegment(summary, 'outlet', 'unknown outlet'), outletColumns),
			segment(' '),
			...(snippet
				? snippetCells(summary, snippet, titleColumns)
				: words(matchingWords(summary, query, titleColumns), titleColumns)),
			...tags,
			...(hasDate ? [segment(' '), dateCell(summary)] : []),
		],
		columns,
	);
}

/** The share of its room that a title has beside a snippet of the text. */
const titleShare = 0.4;

/* The title, to know the article by, and how its text answers; its hits, not what looks like them. */
function snippetCells(summary: Summary, cut: (length: number) => Snippet, columns: number): StyledLine {
	const title = titleSegment(summary);
	const titleColumns = Math.min(displayWidth(title.text) + 1, Math.floor(columns * titleShare));
	const room = Math.max(0, columns - titleColumns - 1);
	const {text, hits} = cut(room);
	const {text: shown} = cell(text, room);
	const base = {start: 0, end: shown.length, style: 'dim', rank: 0} as const;
	const marked = hits
		.filter(({end}) => end <= shown.length)
		.map(hit => ({...hit, style: 'hit', rank: 1}) as const);
	return [
		cell(title.text, titleColumns, title.style),
		segment(' '),
		...markText(shown, {start: 0, end: shown.length}, [base, ...marked]),
	];
}

const stateCell = ({isStarred, isRead}: Marks): StyledLine =>
	isStarred ? [segment('★', 'strong')] : [segment(isRead ? '✓' : ' ', 'dim')];

/** Columns of the title that tags leave to it. */
const leastTitle = 24;

/* As many tags as have room beside the title. */
function tagsCell(tags: readonly string[], room: number): StyledLine {
	const words: string[] = [];
	for (const tag of tags) {
		if (displayWidth([...words, tag].join(' ')) + 1 > room - leastTitle) {
			break;
		}

		words.push(tag);
	}

	return words.length === 0 ? [] : [segment(` ${words.join(' ')}`, 'dim')];
}

/**
The heading of a story: its title, and how many outlets are on it.
*/
export function storyLine(heading: StoryHeading | undefined, columns: number): StyledLine {
	const {title = '', articles = 0, outlets = 0} = heading ?? {};
	const count = outlets === 1 ? `${articles} articles` : `${outlets} outlets`;
	return spreadLine(
		[segment(' ▾ ', 'dim'), segment(title, 'strong')],
		[segment(`  ${count} `, 'dim')],
		columns,
	);
}

/**
The heading of an outlet, with the number of its articles.
*/
export function outletLine(heading: OutletHeading | undefined, columns: number): StyledLine {
	const {outlet, articles = 0} = heading ?? {};
	return spreadLine(
		[segment(' ▾ ', 'dim'), segment(outlet ?? 'unknown outlet', outlet === undefined ? 'dim' : 'strong')],
		[segment(`  ${articles} ${articles === 1 ? 'article' : 'articles'} `, 'dim')],
		columns,
	);
}

/* The title; where the search found nothing in it, nor in the outlet, the words of another field that it did find. */
function matchingWords(summary: Summary, query: string, room: number): Segment {
	const title = titleSegment(summary);
	if (query.trim() === '') {
		return title;
	}

	const isSeen = [title.text, summary.metadata.outlet?.value ?? ''].some(
		text => highlightQuery(text, query).length > 0,
	);
	const {authors, place, section, lead} = searchEntryOf(summary);
	const other = isSeen
		? undefined
		: [authors, place, section, lead].find(text => highlightQuery(text, query).length > 0);
	return other === undefined
		? {...title, text: fromHit(title.text, query, room)}
		: segment(fromHit(other, query, room), 'dim');
}

/* A text that begins a few words before its first hit, where the hit would lie beyond the end of the cell. */
function fromHit(text: string, query: string, room: number): string {
	const [hit] = highlightQuery(text, query);
	if (hit === undefined || displayWidth(text.slice(0, hit.end)) < room) {
		return text;
	}

	const before = text.slice(0, hit.start).split(' ').slice(-3).join(' ');
	const context = displayWidth(before) + (hit.end - hit.start) + 2 <= room ? before : '';
	return `…${text.slice(hit.start - context.length)}`;
}

function dateCell(summary: Summary): Segment {
	const date = dateSegment(summary);
	const {text, style} = cell(date.text, dateColumns, date.style);
	return {
		text: `${' '.repeat(Math.max(0, dateColumns - displayWidth(text.trimEnd())))}${text.trimEnd()}`,
		style,
	};
}

type Cell = {readonly query: string; readonly columns: number; readonly isSelected: boolean};

function highlight(found: Segment, {query, columns, isSelected}: Cell): StyledLine {
	const {text, style} = cell(found.text, columns, found.style ?? (isSelected ? 'selected' : undefined));
	const hits: readonly Span[] = query === '' ? [] : highlightQuery(text, query);
	const base = style === undefined ? [] : [{start: 0, end: text.length, style, rank: 0}];
	return markText(text, {start: 0, end: text.length}, [
		...base,
		...hits.map(hit => ({...hit, style: 'hit', rank: 1}) as const),
	]);
}
