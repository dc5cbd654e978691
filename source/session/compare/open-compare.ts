import {mapPair, type Pair} from '../../core/pair.ts';
import {usualPanes} from '../../layout/compare-layout.ts';
import {startOfText} from '../../layout/viewport.ts';
import {articleOf} from '../articles.ts';
import {pushScreen} from '../screens.ts';
import {type Session, topScreen} from '../session.ts';
import {pairKey} from '../verdict-log.ts';
import type {CompareScreen} from './compare-screen.ts';
import {finish, goToFact} from './go.ts';
import {factsInOrder} from './reading.ts';
import {refocus, sceneOf} from './scene.ts';

/**
Opens Compare on two articles of the library, at the first fact of the left one.
*/
export function openCompare(
	session: Session,
	articles: Pair<string>,
	wishes: Partial<Pick<CompareScreen, 'panes' | 'strictness' | 'places'>> = {},
): Session {
	const screen: CompareScreen = {
		kind: 'compare',
		articles,
		isSwapped: false,
		isWaiting: isLong(session, articles),
		view: 'text',
		active: 'left',
		places: {left: 0, right: 0},
		viewports: {left: startOfText, right: startOfText},
		focus: undefined,
		isSynced: true,
		filter: 'all',
		strictness: session.preferences.strictness,
		panes: {...usualPanes, cap: session.preferences.width},
		showsWhy: false,
		order: 'number',
		cell: undefined,
		query: '',
		isTyping: false,
		hit: undefined,
		...wishes,
	};
	return goToFirst(pushScreen(session, screen), screen);
}

/** Letters of both texts together; two articles of 60 sentences have 16,000 and are compared within a frame. */
const long = 100_000;

function isLong(session: Session, articles: Pair<string>): boolean {
	const {left, right} = mapPair(articles, file => articleOf(session, file)?.text.length ?? 0);
	return left + right > long;
}

/**
The screens that waited for these two articles to be compared wait no longer.
*/
export function stopWaiting(session: Session, pair: string): Session {
	const [library, ...others] = session.screens;
	const screens = others.map(screen =>
		screen.kind === 'compare' && pairKey(screen.articles) === pair ? {...screen, isWaiting: false} : screen,
	);
	const ready: Session = {...session, screens: [library, ...screens]};
	const screen = topScreen(ready);
	return screen.kind === 'compare' && screen.view === 'text' ? goToFirst(ready, screen) : ready;
}

/**
The first fact of the left text is focused; none, where there is none.
*/
export function goToFirst(session: Session, screen: CompareScreen): Session {
	const scene = sceneOf(session, screen);
	if (scene === undefined) {
		return session;
	}

	const [first] = factsInOrder(scene.reading, screen.active);
	return finish(first ? goToFact(scene, first) : refocus(scene));
}
