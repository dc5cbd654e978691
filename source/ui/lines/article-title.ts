import type {Article} from '../../core/article.ts';
import type {ArticleScreen, Session} from '../../session/session.ts';
import {hitsOf} from '../../session/update-article.ts';
import {readPercent} from './article-lines.ts';
import {dateSegment, fieldSegment, titleSegment} from './article-words.ts';
import {queryLine} from './library-title.ts';
import {type StyledLine, segment, spreadLine} from './styled-line.ts';

/**
The uppermost row of an article: outlet, date and title and how far the reader is, or the search with its hit and their number.
*/
export function articleTitle(session: Session, screen: ArticleScreen, article: Article): StyledLine {
	const {columns} = session.window;
	if (screen.isTyping || screen.query !== '') {
		const {hits, at} = hitsOf(screen, article);
		const found = screen.query === '' ? '' : ` ${at + 1}/${hits.length} `;
		return spreadLine(queryLine(screen.query, screen.isTyping), [segment(found, 'strong')], columns);
	}

	const left = [
		segment(' '),
		fieldSegment(article, 'outlet', 'unknown outlet'),
		segment(' · '),
		dateSegment(article),
		segment(' · '),
		titleSegment(article),
	];
	return spreadLine(left, [segment(` ${readPercent(session, screen, article)} % `, 'dim')], columns);
}
