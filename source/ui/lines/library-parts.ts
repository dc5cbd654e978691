import type {Article} from '../../core/article.ts';
import {innerSize, libraryLayout} from '../../layout/window-layout.ts';
import {articlesOf} from '../../session/articles.ts';
import {selectedArticle, shownArticles, shownStories} from '../../session/library-list.ts';
import {remember} from '../../session/remember.ts';
import type {LibraryScreen, Session} from '../../session/session.ts';
import {libraryOrderWords} from '../../session/sort-library.ts';
import {detailLines} from './detail-lines.ts';
import {footerLine} from './footer-line.ts';
import {frameBottom, frameLines, frameTop} from './frame-lines.ts';
import {libraryLine, storyLine} from './library-lines.ts';
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
	const shown = shownArticles(session, screen);
	const selected = selectedArticle(session, screen);
	const at = selected === undefined ? 0 : shown.indexOf(selected);
	const entries = entriesOf(shown, shownStories(session, screen));
	// The selection stays in the middle of a long list: the window over it follows from it and is kept nowhere.
	const place = at + (entries.headings[at] ?? 0);
	const first = Math.max(0, Math.min(entries.list.length - rows, place - (rows >> 1)));
	const visible = entries.list.slice(first, first + rows);
	const words = visible.length === 0 ? emptyWords(session, screen) : [];
	return {
		isWide: layout.isWide,
		title: libraryTitle(session, screen),
		listTop: frameTop(listTitle(session, screen, shown), layout.list.columns),
		rows: visible.map(entry =>
			entry.kind === 'story'
				? storyLine(entry.story, columns)
				: [
						segment(entry.article === selected ? '❯ ' : '  ', 'strong'),
						...libraryLine({
							article: entry.article,
							isOnStory: entry.isOnStory,
							query: screen.query,
							mark: session.marked.indexOf(entry.article.file),
							isSelected: entry.article === selected,
							columns: columns - pointerColumns,
						}),
					],
		),
		rest: Array.from({length: Math.max(0, rows - visible.length)}, (_, row) =>
			fitLine([segment(` ${words[row] ?? ''}`)], columns),
		),
		listBottom: frameBottom(layout.list.columns),
		detail:
			layout.detail.rows > 0
				? frameLines('Article', detailLines(selected, innerSize(layout.detail)), layout.detail)
				: [],
		footer: footerLine(session),
	};
}

type Entry =
	| {readonly kind: 'story'; readonly story: readonly Article[]}
	| {readonly kind: 'article'; readonly article: Article; readonly isOnStory: boolean};

/* The rows of the whole list, and for each article how many headings stand above it. */
const entriesOf = remember(
	(shown: readonly Article[], stories: readonly (readonly Article[])[] | undefined) => {
		const firsts = new Map(
			stories?.flatMap(story => (story[0] && story.length > 1 ? [[story[0], story]] : [])),
		);
		const onStory = new Set([...firsts.values()].flat());
		const list: Entry[] = [];
		const headings: number[] = [];
		for (const article of shown) {
			const story = firsts.get(article);
			list.push(...(story ? [{kind: 'story', story} as const] : []));
			headings.push(list.length - headings.length);
			list.push({kind: 'article', article, isOnStory: onStory.has(article)});
		}

		return {list, headings};
	},
);

function listTitle(session: Session, {order, query}: LibraryScreen, shown: readonly Article[]): string {
	const all = articlesOf(session).length;
	if (shown.length !== all) {
		return `Articles · ${shown.length} of ${all}`;
	}

	return order === 'story' || query.trim() !== '' ? 'Articles' : `Articles · ${libraryOrderWords[order]}`;
}

function emptyWords({progress}: Session, {query}: LibraryScreen): readonly string[] {
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
