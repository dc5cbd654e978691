import {truncate} from '../../layout/display-width.ts';
import {isTooSmall, smallestWindow} from '../../layout/window-layout.ts';
import {articleOf} from '../../session/articles.ts';
import {popScreen} from '../../session/screens.ts';
import {type Session, topScreen} from '../../session/session.ts';
import {articleLines} from './article-lines.ts';
import {articleTitle} from './article-title.ts';
import {compareLines} from './compare/compare-lines.ts';
import {footerLine, longNotice} from './footer-line.ts';
import {libraryParts, libraryRows} from './library-parts.ts';
import {menuLines, verdictLines} from './menu-lines.ts';
import {editLines, pageLines} from './panel-lines.ts';
import {type StyledLine, segment} from './styled-line.ts';

/**
What a session looks like: as many rows as its window has, each exactly as wide; one row where the window is too small.
*/
export function screenLines(session: Session): readonly StyledLine[] {
	const {window} = session;
	if (isTooSmall(window)) {
		const words = `Too small: ${window.columns}×${window.rows}, needs ${smallestWindow.columns}×${smallestWindow.rows}`;
		return [[segment(truncate(words, window.columns))]];
	}

	const screen = topScreen(session);
	return screen.kind === 'library'
		? libraryRows(libraryParts(session, screen))
		: withFooter(session, bodyLines(session));
}

function withFooter(session: Session, body: readonly StyledLine[]): readonly StyledLine[] {
	const notice = longNotice(session).slice(0, body.length);
	return notice.length === 0
		? [...body, footerLine(session)]
		: [...body.slice(0, body.length + 1 - notice.length), ...notice];
}

function bodyLines(session: Session): readonly StyledLine[] {
	const screen = topScreen(session);
	switch (screen.kind) {
		case 'article': {
			const article = articleOf(session, screen.article);
			return article
				? [articleTitle(session, screen, article), ...articleLines(session, screen, article)]
				: [];
		}

		case 'compare': {
			return compareLines(session, screen);
		}

		case 'menu': {
			return overlaid(session, menuLines(screen, session.window.columns, session.window.rows >> 1));
		}

		case 'verdict': {
			return overlaid(session, verdictLines(screen, session.window.columns));
		}

		case 'help':
		case 'problems': {
			return pageLines(session, screen);
		}

		case 'edit': {
			return editLines(session, screen);
		}

		case 'library': {
			return libraryRows(libraryParts(session, screen)).slice(0, -1);
		}
	}
}

/* Lines over the lower rows of the screen below the topmost. */
function overlaid(session: Session, lines: readonly StyledLine[]): readonly StyledLine[] {
	const below = bodyLines(popScreen(session));
	return [...below.slice(0, Math.max(0, below.length - lines.length)), ...lines].slice(-below.length);
}
