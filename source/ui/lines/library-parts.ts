import type {Article} from '../../core/article.ts';
import {innerSize, libraryLayout} from '../../layout/window-layout.ts';
import {articlesOf, selectedArticle, shownArticles} from '../../session/articles.ts';
import type {LibraryScreen, Session} from '../../session/session.ts';
import {detailLines} from './detail-lines.ts';
import {footerLine} from './footer-line.ts';
import {frameBottom, frameLines, frameTop} from './frame-lines.ts';
import {libraryLine} from './library-lines.ts';
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
	// The selection stays in the middle of a long list: the window over it follows from it and is kept nowhere.
	const first = Math.max(0, Math.min(shown.length - rows, at - (rows >> 1)));
	const visible = shown.slice(first, first + rows);
	const words = visible.length === 0 ? emptyWords(session, screen) : [];
	return {
		isWide: layout.isWide,
		title: libraryTitle(session, screen),
		listTop: frameTop(listTitle(session, shown), layout.list.columns),
		rows: visible.map(article => [
			segment(article === selected ? '❯ ' : '  ', 'strong'),
			...libraryLine({
				article,
				query: screen.query,
				mark: session.marked.indexOf(article.file),
				isSelected: article === selected,
				columns: columns - pointerColumns,
			}),
		]),
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

const listTitle = (session: Session, shown: readonly Article[]): string => {
	const all = articlesOf(session).length;
	return shown.length === all ? 'Articles' : `Articles · ${shown.length} of ${all}`;
};

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
