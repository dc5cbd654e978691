import {mapPair, otherSide, type Side} from '../../core/pair.ts';
import type {Span} from '../../core/span.ts';
import {clampTop, scrollBy, topLine, viewportAt} from '../../layout/viewport.ts';
import {followFacts} from './follow-facts.ts';
import {layoutOf} from './pane-rows.ts';
import {settle} from './rearrange.ts';
import {
	currentItem,
	focusedLink,
	isInSight,
	isPartlyInSight,
	isPlaceInSight,
	itemsOf,
	placeOf,
	redraw,
	reveal,
	rowsOfSpan,
	type Scene,
	standAt,
	withViewports,
} from './scene.ts';

/**
The current sentence of the active text moves by so many; what is longer than its pane is scrolled through first.
*/
export function stepSentence(scene: Scene, step: number): Scene {
	const {active, places} = scene.screen;
	const items = itemsOf(scene, active);
	const hidden = hiddenRows(scene, Math.sign(step));
	if (hidden !== 0) {
		return scrollPane(scene, active, hidden);
	}

	const at = items.findLastIndex(({start}) => start <= places[active]);
	const next = items[Math.max(0, Math.min(items.length - 1, Math.max(0, at) + step))];
	return next ? follow(scene, reveal(standAt(scene, active, next.start), active)) : scene;
}

/* How far to scroll for the rest of a current sentence that is longer than its pane: up for a negative number. */
function hiddenRows(scene: Scene, direction: number): number {
	const {active, viewports} = scene.screen;
	const item = currentItem(scene, active);
	const pane = scene.panes[active];
	if (item === undefined) {
		return 0;
	}

	const {first, last, count} = rowsOfSpan(pane, item);
	const top = topLine(viewports[active], pane);
	const page = Math.max(1, pane.rows - 2);
	if (count <= pane.rows || first >= top + pane.rows || last < top) {
		return 0;
	}

	return direction > 0
		? Math.min(page, Math.max(0, last - (top + pane.rows - 1)))
		: -Math.min(page, Math.max(0, top - first));
}

/**
Scrolls one text, and its current sentence stays in sight.
*/
export function scrollPane(scene: Scene, side: Side, lines: number): Scene {
	const {viewports, active} = scene.screen;
	const scrolled = withViewports(scene, {
		...viewports,
		[side]: scrollBy(viewports[side], lines, scene.panes[side]),
	});
	const kept = keepPlace(scrolled, side, lines >= 0 ? 'first' : 'last');
	return side === active ? follow(scene, kept) : kept;
}

/**
Where the current sentence of a side is out of sight, the first or last one in sight takes its place: one that begins there, if any does.
*/
export function keepPlace(scene: Scene, side: Side, which: 'first' | 'last'): Scene {
	if (isPlaceInSight(scene, side)) {
		return scene;
	}

	const items = itemsOf(scene, side);
	const whole = items.filter(sentence => isInSight(scene, side, sentence));
	const inSight = whole.length > 0 ? whole : items.filter(one => isPartlyInSight(scene, side, one));
	const moved = (which === 'first' ? inSight : inSight.toReversed()).map(
		one => () => keepAt(scene, side, one),
	);
	// The wording that is opened in a single text may push its own sentence out.
	const stays = moved.find(move => isPlaceInSight(move(), side)) ?? moved[0];
	return stays?.() ?? scene;
}

/* The viewports stay. */
function keepAt(scene: Scene, side: Side, {start}: Span): Scene {
	const {active, places, viewports} = scene.screen;
	return side === active
		? withViewports(standAt(scene, side, start), viewports)
		: {...scene, screen: {...scene.screen, places: {...places, [side]: start}}};
}

/* The other text is dragged along by as much as the facts say, unless it was freed. */
function follow(before: Scene, after: Scene): Scene {
	const {session, screen, reading, panes} = after;
	const {active, viewports, isSynced, view} = screen;
	const other = otherSide(active);
	const isAlone = layoutOf(session, screen, reading).arrangement === 'single';
	if (!isSynced || isAlone || view === 'only') {
		return after;
	}

	const top = (scene: Scene) => topLine(scene.screen.viewports[active], scene.panes[active]);
	// The line that the eye rests on is not the topmost.
	const eye = panes[active].rows >> 2;
	const lineFor = followFacts([...reading.counted.values()], panes, active);
	const dragged = lineFor(top(after) + eye) - lineFor(top(before) + eye);
	return dragged === 0
		? after
		: withViewports(after, {...viewports, [other]: scrollBy(viewports[other], dragged, panes[other])});
}

/**
To the first or the last sentence of both texts.
*/
export function goToEnd(scene: Scene, end: 'top' | 'bottom'): Scene {
	const {active} = scene.screen;
	const items = itemsOf(scene, active);
	const item = end === 'top' ? items[0] : items.at(-1);
	const moved = item ? standAt(scene, active, item.start) : scene;
	return withViewports(
		moved,
		mapPair(moved.panes, pane => viewportAt(clampTop(end === 'top' ? 0 : pane.lines.length, pane), pane)),
	);
}

/**
The other text becomes the active one. Its current sentence is one that is in sight.
*/
export function activate(scene: Scene, side: Side): Scene {
	if (scene.screen.active === side) {
		return scene;
	}

	const turned = redraw(scene, {...scene.screen, active: side});
	// The active text has more room: the lines of both fall otherwise now.
	const there = scene.screen.panes.zoom === 'half' ? settle(scene, turned) : turned;
	const isAlone = layoutOf(there.session, there.screen, there.reading).arrangement === 'single';
	const link = focusedLink(scene);
	const counterpart = link && placeOf(there, side, link[side]);
	const isThere = link !== undefined && (isAlone || isInSight(there, side, link[side]));
	const stood = counterpart !== undefined && isThere ? standAt(there, side, counterpart) : there;
	return isAlone ? reveal(stood, side) : keepPlace(stood, side, 'first');
}
