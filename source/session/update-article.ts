import type {Article} from '../core/article.ts';
import {findInText} from '../core/search/find-in-text.ts';
import type {Span} from '../core/span.ts';
import {linesOfText} from '../layout/text-lines.ts';
import {bringIntoView, type PaneText, startOfText} from '../layout/viewport.ts';
import {articleLayout} from '../layout/window-layout.ts';
import {articleOf} from './articles.ts';
import {annotateArticle, compareFromArticle} from './choose-pair.ts';
import type {Command} from './command.ts';
import type {CommandId} from './keymap.ts';
import {toggleRead, toggleStar} from './marks.ts';
import {noticing, popScreen, pushScreen, replaceScreen} from './screens.ts';
import {scrollText} from './scroll-text.ts';
import {type ArticleScreen, type Session, topScreen} from './session.ts';
import {editText} from './text-field.ts';
import {openEdit} from './update-edit.ts';

type ArticleCommand = Extract<Command, {readonly kind: 'key' | 'text'}>;

export const openArticle = (file: string): ArticleScreen => ({
	kind: 'article',
	article: file,
	viewport: startOfText,
	showsMetadata: false,
	query: '',
	isTyping: false,
	hit: undefined,
});

/**
The article's text, wrapped for the window as it is, with the rows that are seen of it.
*/
export function paneText(session: Session, screen: ArticleScreen, article: Article): PaneText {
	const {text} = articleLayout(session.window, screen.showsMetadata, session.preferences.width);
	return {lines: linesOfText(article, text.columns), rows: text.rows};
}

/**
The hits of the article's own search, and which of them the reader is at: -1 before the first step.
*/
export function hitsOf(
	screen: ArticleScreen,
	article: Article,
): {readonly hits: readonly Span[]; readonly at: number} {
	const hits = findInText(article, screen.query);
	return {hits, at: hits.findIndex(hit => hit.start === screen.hit)};
}

/**
Reading one article: scrolling, searching in it, and the ways to its metadata and to Compare.
*/
export function updateArticle(session: Session, screen: ArticleScreen, command: ArticleCommand): Session {
	const article = articleOf(session, screen.article);
	if (article === undefined) {
		return popScreen(session);
	}

	if (command.kind === 'text') {
		return screen.isTyping ? find(session, screen, article, screen.query + command.text) : session;
	}

	const query = editText(screen.query, command.command);
	return query === undefined
		? updateByCommand(session, screen, article, command.command)
		: find(session, screen, article, query);
}

function updateByCommand(
	session: Session,
	screen: ArticleScreen,
	article: Article,
	command: CommandId,
): Session {
	switch (command) {
		case 'find.open': {
			return replaceScreen(session, {...screen, isTyping: true, query: '', hit: undefined});
		}

		case 'find.accept': {
			return replaceScreen(session, {...screen, isTyping: false});
		}

		case 'hit.next':
		case 'hit.previous': {
			return goToHit(session, screen, article, command === 'hit.next' ? 1 : -1);
		}

		case 'metadata.toggle': {
			return replaceScreen(session, {...screen, showsMetadata: !screen.showsMetadata});
		}

		case 'metadata.edit': {
			return pushScreen(session, openEdit(session, article));
		}

		case 'tags.edit': {
			return pushScreen(session, {...openEdit(session, article), field: 'tags'});
		}

		case 'star.toggle': {
			return toggleStar(session, article);
		}

		case 'read.toggle': {
			return toggleRead(session, article);
		}

		case 'compare.open': {
			return compareFromArticle(session, screen.article);
		}

		case 'view.annotated': {
			return annotateArticle(session, screen.article);
		}

		case 'escape': {
			const isSearching = screen.isTyping || screen.query !== '';
			return isSearching
				? replaceScreen(session, {...screen, isTyping: false, query: '', hit: undefined})
				: popScreen(session);
		}

		case 'screen.close': {
			return popScreen(session);
		}

		default: {
			const pane = paneText(session, screen, article);
			const viewport = scrollText(screen.viewport, {command, count: session.count, pane});
			return replaceScreen(session, {...screen, viewport});
		}
	}
}

/**
An article that has just been opened, at a hit of a search in it.
*/
export function searchArticle(
	session: Session,
	article: Article,
	{words, start}: {readonly words: string; readonly start: number},
): Session {
	const screen = topScreen(session);
	const hit = findInText(article, words).find(span => span.start === start);
	return screen.kind === 'article' && hit
		? showHit(session, {...screen, query: words}, article, hit)
		: session;
}

/* While typing, the view goes to the first hit from where the reader is; the place is kept when there is none. */
function find(session: Session, screen: ArticleScreen, article: Article, query: string): Session {
	const hits = findInText(article, query);
	const from = screen.hit ?? screen.viewport.offset;
	const hit = hits.find(span => span.start >= from) ?? hits[0];
	return showHit(session, {...screen, query}, article, hit);
}

function goToHit(session: Session, screen: ArticleScreen, article: Article, direction: 1 | -1): Session {
	const {hits, at} = hitsOf(screen, article);
	if (hits.length === 0) {
		return noticing(
			session,
			screen.query === '' ? 'Nothing was searched yet: / searches.' : `No hit for “${screen.query}”.`,
		);
	}

	const step = direction * (session.count ?? 1);
	const start = at === -1 && direction === -1 ? 0 : at;
	const next = (((start + step) % hits.length) + hits.length) % hits.length;
	return showHit(session, screen, article, hits[next]);
}

function showHit(session: Session, screen: ArticleScreen, article: Article, hit: Span | undefined): Session {
	if (hit === undefined) {
		return replaceScreen(session, {...screen, hit: undefined});
	}

	const viewport = bringIntoView(screen.viewport, hit, paneText(session, screen, article));
	return replaceScreen(session, {...screen, viewport, hit: hit.start});
}
