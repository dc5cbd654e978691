import {mapPair, mirror, otherSide, type Pair, type Side} from '../../core/pair.ts';
import type {Span} from '../../core/span.ts';
import {clampTop, topLine, type Viewport, viewportAt} from '../../layout/viewport.ts';
import {replaceScreen} from '../screens.ts';
import type {Session} from '../session.ts';
import type {CompareScreen, ReadingPlace} from './compare-screen.ts';
import {finish} from './go.ts';
import {
	currentItem,
	focusedFact,
	focusedLink,
	isInSight,
	isPartlyInSight,
	reveal,
	rowsOfSpan,
	type Scene,
	sceneOf,
	showFact,
	withViewports,
} from './scene.ts';

/**
The screen in another window: a focused fact that was in sight is brought level again; the texts stay where they were. In a window as it was before
it changed, they stand as they stood there, unless the reader has scrolled them since.
*/
export function resizeCompare(before: Session, after: Session, screen: CompareScreen): CompareScreen {
	const last = screen.resized;
	const hasStayed = last !== undefined && last.became === screen.viewports;
	const {window, viewports} = hasStayed ? last : {window: before.window, viewports: screen.viewports};
	const there = sceneOf(after, {...screen, viewports});
	const old = sceneOf(before, screen);
	if (there === undefined || old === undefined) {
		return screen;
	}

	const isBack = window.columns === after.window.columns && window.rows === after.window.rows;
	const settled = isBack ? keepPlaceInSight(old, there) : settle(old, there);
	const {origin} = screen;
	return {
		...settled.screen,
		resized: {window, viewports, became: settled.screen.viewports},
		...(origin && {origin: {...origin, viewports: resizeOrigin(before, after, {...screen, ...origin})}}),
	};
}

const resizeOrigin = (before: Session, after: Session, screen: CompareScreen): Pair<Viewport> =>
	resizeCompare(before, after, {...screen, origin: undefined}).viewports;

/**
The session with the same texts in other panes.
*/
export function rearrange(session: Session, before: CompareScreen, after: CompareScreen): Session {
	const [old, scene] = [sceneOf(session, before), sceneOf(session, after)];
	return old && scene ? finish(settle(old, scene)) : session;
}

/**
The texts in other panes: what was in sight of the focused fact, or else of the current sentence, is in sight again.
*/
export function settle(before: Scene, after: Scene): Scene {
	const {active} = after.screen;
	const shown = focusedFact(after);
	const link = seenLink(after);
	return shown && link && isInSight(before, active, link[active])
		? withViewports(after, showFact(after, shown, link).screen.viewports)
		: keepPlaceInSight(before, withoutBlankPanes(after));
}

/* A text that stood below many blank rows, to be level, may be out of sight in fewer rows. */
function withoutBlankPanes(scene: Scene): Scene {
	const {screen, panes} = scene;
	const viewports = mapPair(screen.viewports, (viewport, side) => {
		const top = topLine(viewport, panes[side]);
		const isSeen = top < panes[side].lines.length && top + panes[side].rows > 0;
		return isSeen ? viewport : viewportAt(clampTop(top, panes[side]), panes[side]);
	});
	return withViewports(scene, viewports);
}

/**
A current sentence that was in sight is so after other rows were opened or closed around it.
*/
export function keepPlaceInSight(before: Scene, after: Scene): Scene {
	const {active} = after.screen;
	const item = currentItem(after, active);
	const isLost = item && isPartlyInSight(before, active, item) && !isPartlyInSight(after, active, item);
	return isLost ? reveal(after, active) : after;
}

/* The focused fact is not seen among what only one outlet tells. */
const seenLink = (scene: Scene) => (scene.screen.view === 'only' ? undefined : focusedLink(scene));

/**
The screen with its sides exchanged; the focused passages, or else the current sentences, stay in their rows.
*/
export function swapSides(scene: Scene): Session {
	const {session, screen} = scene;
	const there = sceneOf(session, mirrorScreen(screen));
	if (there === undefined) {
		return replaceScreen(session, screen);
	}

	const link = seenLink(scene);
	const viewports = mapPair(there.screen.viewports, (viewport, side) => {
		const before = otherSide(side);
		const passage = link?.[before] ?? currentItem(scene, before);
		return passage && isPartlyInSight(scene, before, passage)
			? pin(passage, {scene, side: before}, {scene: there, side})
			: viewport;
	});
	return finish(withViewports(there, viewports));
}

const mirrorScreen = (screen: CompareScreen): CompareScreen => ({
	...screen,
	...mirrorPlace(screen),
	isSwapped: !screen.isSwapped,
	...(screen.behind && {behind: {...screen.behind, was: mirrorPlace(screen.behind.was)}}),
	hit: screen.hit && {...screen.hit, side: otherSide(screen.hit.side)},
	panes: {...screen.panes, share: Math.round((1 - screen.panes.share) * 100) / 100},
});

const mirrorPlace = ({active, places, viewports, focus}: ReadingPlace): ReadingPlace => ({
	active: otherSide(active),
	places: mirror(places),
	viewports: mirror(viewports),
	focus,
});

type Standing = {readonly scene: Scene; readonly side: Side};

/* A passage stands in the row in which it stood before. */
function pin(passage: Span, before: Standing, after: Standing): Viewport {
	const firstLine = ({scene, side}: Standing): number => rowsOfSpan(scene.panes[side], passage).first;
	const {screen, panes} = before.scene;
	const row = firstLine(before) - topLine(screen.viewports[before.side], panes[before.side]);
	return viewportAt(firstLine(after) - row, after.scene.panes[after.side]);
}
