import {Box} from 'ink';
import type {Article} from '../../core/article.ts';
import {innerSize, libraryLayout, type Size} from '../../layout/window-layout.ts';
import {articlesOf, selectedArticle, shownArticles} from '../../session/articles.ts';
import type {Session, LibraryScreen as State} from '../../session/session.ts';
import {Lines} from '../components/lines.tsx';
import {SelectList} from '../components/select-list.tsx';
import {detailLines} from '../lines/detail-lines.ts';
import {footerLine} from '../lines/footer-line.ts';
import {frameBottom, frameLines, frameTop} from '../lines/frame-lines.ts';
import {libraryLine} from '../lines/library-lines.ts';
import {libraryTitle} from '../lines/library-title.ts';
import {fitLine, type StyledLine, segment} from '../lines/styled-line.ts';
import type {Theme} from '../theme.ts';

type Properties = {readonly session: Session; readonly screen: State; readonly theme: Theme};

/**
The library: the list of articles, and what is known about the selected one.
*/
export function LibraryScreen({session, screen, theme}: Properties) {
	const layout = libraryLayout(session.window);
	const selected = selectedArticle(session, screen);
	const detail = (
		<Lines
			lines={frameLines('Article', detailLines(selected, innerSize(layout.detail)), layout.detail)}
			theme={theme}
		/>
	);
	return (
		<Box flexDirection="column">
			<Lines lines={[libraryTitle(session, screen)]} theme={theme} />
			<Box flexDirection={layout.isWide ? 'row' : 'column'}>
				<ArticleList session={session} screen={screen} theme={theme} selected={selected} size={layout.list} />
				{layout.detail.rows > 0 && detail}
			</Box>
			<Lines lines={[footerLine(session)]} theme={theme} />
		</Box>
	);
}

type ListProperties = Properties & {readonly selected: Article | undefined; readonly size: Size};

function ArticleList({session, screen, theme, selected, size}: ListProperties) {
	const {columns, rows} = innerSize(size);
	const shown = shownArticles(session, screen);
	const at = selected === undefined ? 0 : shown.indexOf(selected);
	// The selection stays in the middle of a long list: the window over it follows from it and is kept nowhere.
	const first = Math.max(0, Math.min(shown.length - rows, at - (rows >> 1)));
	const visible = shown.slice(first, first + rows).map(article =>
		libraryLine({
			article,
			query: screen.query,
			mark: session.marked.indexOf(article.file),
			isSelected: article === selected,
			columns: columns - 2,
		}),
	);
	const edge: readonly StyledLine[] = Array.from({length: rows}, () => [segment('│', 'frame')]);
	const empty = emptyWords(session, screen).map(line => fitLine([segment(` ${line}`)], columns));
	const blank = Array.from({length: Math.max(0, rows - Math.max(visible.length, 1))}, (_, row) =>
		visible.length === 0 ? (empty[row + 1] ?? fitLine([], columns)) : fitLine([], columns),
	);
	return (
		<Box flexDirection="column" width={size.columns} flexShrink={0}>
			<Lines lines={[frameTop(listTitle(session, shown), size.columns)]} theme={theme} />
			<Box>
				<Lines lines={edge} theme={theme} />
				<Box flexDirection="column" width={columns} flexShrink={0}>
					{visible.length > 0 ? (
						<SelectList rows={visible} selected={at - first} theme={theme} />
					) : (
						<Lines lines={empty.slice(0, 1)} theme={theme} />
					)}
					<Lines lines={blank} theme={theme} />
				</Box>
				<Lines lines={edge} theme={theme} />
			</Box>
			<Lines lines={[frameBottom(size.columns)]} theme={theme} />
		</Box>
	);
}

const listTitle = (session: Session, shown: readonly Article[]): string => {
	const all = articlesOf(session).length;
	return shown.length === all ? 'Articles' : `Articles · ${shown.length} of ${all}`;
};

function emptyWords({progress}: Session, {query}: State): readonly string[] {
	if (query.trim() !== '') {
		return [`Nothing matches “${query.trim()}”.`, 'Esc clears the search.'];
	}

	return progress.done < progress.total
		? ['Reading the files …']
		: ['No articles here.', 'Start newsreader with a folder of article files.'];
}
