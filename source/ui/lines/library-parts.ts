import type {Article} from '../../core/article.ts';
import type {Query} from '../../core/search/query/query.ts';
import {type Snippet, snippetOf} from '../../core/search/snippet/snippet-of.ts';
import {innerSize, libraryLayout} from '../../layout/window-layout.ts';
import {summaryAt} from '../../session/articles.ts';
import {printsOf} from '../../session/copies.ts';
import {
	countShown,
	entriesOf,
	isSearching,
	selectedArticle,
	selectedPlace,
} from '../../session/library-list.ts';
import {isFoundInText, queryOf, wordsOfQuery} from '../../session/library-query.ts';
import {marksAt} from '../../session/marks.ts';
import type {LibraryScreen, Session} from '../../session/session.ts';
import {libraryOrderWords} from '../../session/sort-library.ts';
import {numberWords} from './article-words.ts';
import {detailLines} from './detail-lines.ts';
import {footerLine} from './footer-line.ts';
import {frameBottom, frameLines, frameTop} from './frame-lines.ts';
import {libraryLine, outletLine, storyLine} from './library-lines.ts';
import {libraryTitle} from './library-title.ts';
import {fitLine, type StyledLine, segment} from './styled-line.ts';

/** Columns of the pointer before the selected row. */
const pointerColumns = 2;

/**
The library's screen in parts: the visible rows of the list are apart, because a component of their own draws them.
*/
export type LibraryParts = {
	readonly isWide: boolean;
	readonly title: StyledLine;
	readonly listTop: StyledLine;
	/** The visible rows, the selected one with its pointer, without the frame's edges. */
	readonly rows: readonly StyledLine[];
	/** What fills the list below its rows, as wide as the frame's inside. */
	readonly rest: readonly StyledLine[];
	readonly listBottom: StyledLine;
	/** What is known about the selected article, framed; empty where there is no room for it. */
	readonly detail: readonly StyledLine[];
	readonly footer: StyledLine;
};

export function libraryParts(session: Session, screen: LibraryScreen): LibraryParts {
	const layout = libraryLayout(session.window);
	const {columns, rows} = innerSize(layout.list);
	const entries = entriesOf(session, screen);
	const place = selectedPlace(session, screen);
	// The selection stays in the middle of a long list: the window over it follows from it and is kept nowhere.
	const first = Math.max(0, Math.min(entries.length - rows, place - (rows >> 1)));
	const visible = entries.slice(first, first + rows);
	const words = visible.length === 0 ? emptyWords(session, screen) : [];
	return {
		isWide: layout.isWide,
		title: libraryTitle(session, screen),
		listTop: frameTop(listTitle(session, screen), layout.list.columns),
		rows: Array.from(visible, (entry, row) => {
			const isSelected = first + row === place;
			return entryLine(session, screen, {
				place: first + row,
				entry,
				isSelected,
				isOnStory: isOnStory(session, screen, entry),
				columns,
			});
		}),
		rest: Array.from({length: Math.max(0, rows - visible.length)}, (_, row) =>
			fitLine([segment(` ${words[row] ?? ''}`)], columns),
		),
		listBottom: frameBottom(layout.list.columns),
		detail:
			layout.detail.rows > 0
				? frameLines(
						'Article',
						detailLines(session, selectedArticle(session, screen), {
							...innerSize(layout.detail),
							query: isFoundInText(session, screen, place) ? queryOf(session, screen) : undefined,
						}),
						layout.detail,
					)
				: [],
		footer: footerLine(session),
	};
}

type Row = {
	readonly entry: number;
	readonly place: number;
	readonly isSelected: boolean;
	readonly isOnStory: boolean;
	readonly columns: number;
};

function entryLine(
	session: Session,
	screen: LibraryScreen,
	{entry, place, columns, ...row}: Row,
): StyledLine {
	if (entry < 0) {
		return screen.order === 'outlet'
			? outletLine(session.shelf.outletHeading(-entry), columns)
			: storyLine(session.shelf.heading(-entry), columns);
	}

	const summary = summaryAt(session, entry);
	// Deleted since the list was made: the next one is without it.
	return summary === undefined
		? fitLine([], columns)
		: [
				segment(row.isSelected ? '❯ ' : '  ', 'strong'),
				...libraryLine({
					...row,
					summary,
					marks: marksAt(session, summary),
					remark: printWords(session, entry),
					words: wordsOfQuery(queryOf(session, screen)),
					snippet: snippetOn(session, screen, {entry, place}),
					mark: session.marked.indexOf(summary.file),
					columns: columns - pointerColumns,
				}),
			];
}

/* Of prints of one text, whose it is; of the first of them, how many there are. */
function printWords(session: Session, id: number): string | undefined {
	const prints = printsOf(session, id);
	if (prints === undefined) {
		return undefined;
	}

	const {base, all} = prints;
	const isBase = base.file === session.shelf.summary(id)?.file;
	return isBase ? `≡${all.length}` : `≡${base.metadata.outlet?.value ?? 'another'}`;
}

/* Only of what is in sight: a text has to be read for it. */
function snippetOn(
	session: Session,
	screen: LibraryScreen,
	{entry, place}: Pick<Row, 'entry' | 'place'>,
): ((length: number) => Snippet) | undefined {
	const article = isFoundInText(session, screen, place) ? session.shelf.article(entry) : undefined;
	return article && (length => cutSnippet(article, queryOf(session, screen), length));
}

const snippets = new WeakMap<Article, {query: Query; length: number; snippet: Snippet}>();

function cutSnippet(article: Article, query: Query, length: number): Snippet {
	const known = snippets.get(article);
	if (known?.query === query && known.length === length) {
		return known.snippet;
	}

	const snippet = snippetOf(article.text, query, length);
	snippets.set(article, {query, length, snippet});
	return snippet;
}

/* Only where stories or outlets have headings do their articles stand under one. */
const isOnStory = ({shelf}: Session, {order, query}: LibraryScreen, entry: number): boolean =>
	query.trim() === '' && (order === 'outlet' || (order === 'story' && shelf.isOnStory(entry)));

function listTitle(session: Session, screen: LibraryScreen): string {
	const {order, query} = screen;
	const shown = countShown(session, screen);
	if (query.trim() !== '' && shown !== session.shelf.count) {
		return `Articles · ${numberWords(shown)} of ${numberWords(session.shelf.count)}`;
	}

	return order === 'story' || query.trim() !== '' ? 'Articles' : `Articles · ${libraryOrderWords[order]}`;
}

function emptyWords(session: Session, screen: LibraryScreen): readonly string[] {
	const {progress} = session;
	const {query} = screen;
	if (isSearching(session, screen)) {
		return ['Searching …'];
	}

	if (query.trim() !== '') {
		return [`Nothing matches “${query.trim()}”.`, 'Esc clears the search.'];
	}

	return progress.done < progress.total
		? ['Reading the files …']
		: ['No articles here.', 'Start newsreader with a folder of article files.'];
}

/**
The whole screen as rows: the same that the components draw.
*/
export function libraryRows(parts: LibraryParts): readonly StyledLine[] {
	const edge = segment('│', 'frame');
	const list = [
		parts.listTop,
		...[...parts.rows, ...parts.rest].map(row => [edge, ...row, edge]),
		parts.listBottom,
	];
	const body = parts.isWide
		? list.map((row, index) => [...row, ...(parts.detail[index] ?? [])])
		: [...list, ...parts.detail];
	return [parts.title, ...body, parts.footer];
}
