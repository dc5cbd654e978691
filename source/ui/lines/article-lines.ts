import type {Article} from '../../core/article.ts';
import {clampTop, topLine} from '../../layout/viewport.ts';
import {articleLayout} from '../../layout/window-layout.ts';
import {comparePrints} from '../../session/copies.ts';
import {marksAt} from '../../session/marks.ts';
import type {ArticleScreen, Session} from '../../session/session.ts';
import {hitsOf, paneText} from '../../session/update-article.ts';
import {frameLines} from './frame-lines.ts';
import {type Mark, markText} from './mark-text.ts';
import {metadataLines} from './metadata-lines.ts';
import {scrollbar} from './scrollbar.ts';
import {fitLine, type StyledLine, segment} from './styled-line.ts';

/**
The body of the Article screen: the text at a readable width, with the metadata beside it or above it where they are shown.
*/
export function articleLines(
	session: Session,
	screen: ArticleScreen,
	article: Article,
): readonly StyledLine[] {
	const {columns} = session.window;
	const layout = articleLayout(session.window, screen.showsMetadata, session.preferences.width);
	const text = textLines(session, screen, article);
	if (layout.metadata === undefined) {
		return text.map(line => fitLine(line, columns));
	}

	const known = metadataLines(article, {
		columns: layout.metadata.columns - 4,
		isCompact: false,
		marks: marksAt(session, article),
		prints: comparePrints(session, article),
	}).map(line => [segment(' '), ...line]);
	const metadata = frameLines('What is known', known, layout.metadata);
	const beside = layout.metadata.columns;
	if (beside < columns) {
		return text.map((line, row) => [...fitLine(line, columns - beside), ...(metadata[row] ?? [])]);
	}

	return [...metadata, ...text.map(line => fitLine(line, columns))];
}

function textLines(session: Session, screen: ArticleScreen, article: Article): readonly StyledLine[] {
	const {margin, text} = articleLayout(session.window, screen.showsMetadata, session.preferences.width);
	const pane = paneText(session, screen, article);
	const top = clampTop(topLine(screen.viewport, pane), pane);
	const marks = marksOf(screen, article);
	const bar = scrollbar(top, pane);
	return Array.from({length: pane.rows}, (_, row) => {
		const line = pane.lines[top + row];
		const words = line ? markText(article.text, line, marks) : [];
		return [
			segment(' '.repeat(margin)),
			...fitLine(words, text.columns),
			segment(' '),
			segment(bar[row] ?? ' ', 'dim'),
		];
	});
}

function marksOf(screen: ArticleScreen, article: Article): readonly Mark[] {
	const furniture = article.furniture.map(
		({kind, start, end}): Mark => ({start, end, style: kind === 'headline' ? 'strong' : 'dim', rank: 0}),
	);
	const {hits, at} = hitsOf(screen, article);
	const found = hits.map(
		({start, end}, index): Mark => ({start, end, style: index === at ? 'current-hit' : 'hit', rank: 1}),
	);
	return [...furniture, ...found];
}

/**
How far the last visible line is into the text, in percent.
*/
export function readPercent(session: Session, screen: ArticleScreen, article: Article): number {
	const pane = paneText(session, screen, article);
	const top = clampTop(topLine(screen.viewport, pane), pane);
	return pane.lines.length === 0
		? 100
		: Math.min(100, Math.round((100 * (top + pane.rows)) / pane.lines.length));
}
