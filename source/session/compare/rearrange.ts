import {mirror, otherSide} from '../../core/pair.ts';
import type {Session} from '../session.ts';
import type {CompareScreen} from './compare-screen.ts';
import {finish} from './go.ts';
import {focusedFact, focusedLink, isInSight, type Scene, sceneOf, showFact} from './scene.ts';

/**
The screen in another window, or with other panes: a focused fact that was in sight is brought level again; the texts stay where they were.
*/
export function keepFocusInSight(before: Session, after: Session, screen: CompareScreen): CompareScreen {
	const [old, scene] = [sceneOf(before, screen), sceneOf(after, screen)];
	return old && scene ? settle(old, scene).screen : screen;
}

/**
The session with the same texts in other panes.
*/
export function rearrange(session: Session, before: CompareScreen, after: CompareScreen): Session {
	const [old, scene] = [sceneOf(session, before), sceneOf(session, after)];
	return old && scene ? finish(settle(old, scene)) : session;
}

function settle(before: Scene, after: Scene): Scene {
	const shown = focusedFact(after);
	const link = focusedLink(after);
	const {active} = after.screen;
	return shown && link && isInSight(before, active, link[active]) ? showFact(after, shown, link) : after;
}

/**
The screen with its sides exchanged; the texts keep their places.
*/
export const swapSides = (screen: CompareScreen): CompareScreen => ({
	...screen,
	isSwapped: !screen.isSwapped,
	viewports: mirror(screen.viewports),
	places: mirror(screen.places),
	active: otherSide(screen.active),
	hit: screen.hit && {...screen.hit, side: otherSide(screen.hit.side)},
	panes: {...screen.panes, share: 1 - screen.panes.share},
});
