import {dial} from '../../core/facts/dial.ts';
import type {Pair} from '../../core/pair.ts';
import {usualPanes} from '../../layout/compare-layout.ts';
import {startOfText} from '../../layout/viewport.ts';
import {pushScreen} from '../screens.ts';
import type {Session} from '../session.ts';
import type {CompareScreen} from './compare-screen.ts';
import {finish, goToFact} from './go.ts';
import {factsInOrder} from './reading.ts';
import {sceneOf} from './scene.ts';

/**
Opens Compare on two articles of the library, at the first fact of the left one.
*/
export function openCompare(session: Session, articles: Pair<string>): Session {
	const screen: CompareScreen = {
		kind: 'compare',
		articles,
		isSwapped: false,
		view: 'text',
		active: 'left',
		places: {left: 0, right: 0},
		viewports: {left: startOfText, right: startOfText},
		focus: undefined,
		isSynced: true,
		filter: 'all',
		strictness: dial.usual,
		panes: usualPanes,
		showsWhy: false,
		order: 'number',
		column: 0,
		query: '',
		isTyping: false,
		hit: undefined,
	};
	return goToFirst(pushScreen(session, screen), screen);
}

/**
The first fact of the left text is focused, where there is one.
*/
export function goToFirst(session: Session, screen: CompareScreen): Session {
	const scene = sceneOf(session, screen);
	const [first] = scene ? factsInOrder(scene.reading, screen.active) : [];
	return scene && first ? finish(goToFact(scene, first)) : session;
}
