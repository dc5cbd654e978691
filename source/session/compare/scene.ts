import {mapPair, type Pair, type Side} from '../../core/pair.ts';
import {overlaps, type Span} from '../../core/span.ts';
import {lineAt} from '../../layout/text-lines.ts';
import {bringRowsIntoView, topLine, type Viewport, viewportAt} from '../../layout/viewport.ts';
import type {Session} from '../session.ts';
import type {CompareScreen, ReadingPlace} from './compare-screen.ts';
import {type Pane, panesOf} from './pane-rows.ts';
import {factsInOrder, linkAt, type Reading, readingOf, type ShownFact} from './reading.ts';
import {sentenceAt} from './sentences.ts';

/**
Compare with all that is computed for it: what both report, and both texts as they fall into the window.
*/
export type Scene = {
	readonly session: Session;
	readonly screen: CompareScreen;
	readonly reading: Reading;
	readonly panes: Pair<Pane>;
};

export const readingPlace = ({active, places, viewports, focus}: CompareScreen): ReadingPlace => ({
	active,
	places,
	viewports,
	focus,
});

/**
The scene of a screen; `undefined` while one of its articles is not in the library, or they are not compared yet.
*/
export function sceneOf(session: Session, screen: CompareScreen): Scene | undefined {
	const reading = screen.isWaiting ? undefined : readingOf(session, screen);
	return reading && {session, screen, reading, panes: panesOf(session, screen, reading)};
}

/**
The same scene with another screen of the same comparison.
*/
export function redraw({session, reading}: Scene, screen: CompareScreen): Scene {
	return {session, screen, reading, panes: panesOf(session, screen, reading)};
}

/**
What j and k go through on a side: its sentences; where only that is shown which one outlet tells, these passages.
*/
export const itemsOf = ({screen, reading}: Scene, side: Side): readonly Span[] =>
	screen.view === 'only' ? reading.comparison.only[side] : reading.sentences[side];

export const currentItem = (scene: Scene, side: Side): Span | undefined =>
	sentenceAt(itemsOf(scene, side), scene.screen.places[side]);

/**
The shown facts that touch a span of one side, in reading order.
*/
export function factsAt({facts}: Reading, side: Side, span: Span | undefined): readonly ShownFact[] {
	if (span === undefined) {
		return [];
	}

	const startOf = ({passages}: ShownFact): number =>
		passages[side].find(passage => overlaps(passage, span))?.start ?? 0;
	return [...facts.values()]
		.filter(({passages}) => passages[side].some(passage => overlaps(passage, span)))
		.sort((one, other) => startOf(one) - startOf(other) || one.fact.fact - other.fact.fact);
}

export const focusedFact = ({screen, reading}: Scene): ShownFact | undefined =>
	screen.focus === undefined ? undefined : reading.facts.get(screen.focus);

/**
The link of the focused fact that the reader has before them.
*/
export function focusedLink(scene: Scene) {
	const {active} = scene.screen;
	const shown = focusedFact(scene);
	return shown && linkAt(shown, active, currentItem(scene, active));
}

/**
The current sentence of a text moves to `place`, and its first fact is focused, or the one that was, where it is in this sentence too. Nothing is scrolled, and
the other text's current sentence stays what it is.
*/
export function standAt({session, screen, reading, panes}: Scene, side: Side, place: number): Scene {
	const moved = {...screen, places: {...screen.places, [side]: place}};
	const scene = {session, screen: moved, reading, panes};
	const here = factsAt(reading, side, currentItem(scene, side));
	const shown = here.find(({fact}) => fact.fact === screen.focus) ?? here[0];
	return redraw(scene, {...moved, focus: shown?.fact.fact});
}

/**
Where the item begins that holds a passage.
*/
export const placeOf = (scene: Scene, side: Side, {start}: Span): number =>
	sentenceAt(itemsOf(scene, side), start)?.start ?? start;

/**
The places of both texts as starts of what j and k go through now.
*/
export const itemPlaces = (scene: Scene): Pair<number> =>
	mapPair(scene.screen.places, (place, side) => placeOf(scene, side, {start: place, end: place}));

/**
Focuses a fact at one of its links: both passages stand level and are seen whole where the panes are high enough.
*/
export function showFact(scene: Scene, shown: ShownFact, link: Pair<Span>): Scene {
	const places = mapPair(link, (span, side) => placeOf(scene, side, span));
	const there = redraw(scene, {...scene.screen, focus: shown.fact.fact, places});
	return withViewports(there, levelViewports(there, link));
}

function levelViewports({screen, panes}: Scene, link: Pair<Span>): Pair<Viewport> {
	const lines = mapPair(panes, (pane, side) => rowsOfSpan(pane, link[side]));
	const rows = Math.min(panes.left.rows, panes.right.rows);
	const top = topLine(screen.viewports[screen.active], panes[screen.active]);
	const row = lines[screen.active].first - top;
	const height = Math.max(lines.left.count, lines.right.count);
	const isSeenWhole = row >= 0 && row + height <= rows;
	const quarter = Math.max(0, Math.min(rows >> 2, rows - height));
	// Blank rows above a text are for levelling its beginning, and never more than a quarter of the pane.
	const most = Math.max(quarter, Math.min(lines.left.first, lines.right.first));
	const level = isSeenWhole ? Math.min(row, most) : quarter;
	return mapPair(panes, (pane, side) => viewportAt(lines[side].first - level, pane));
}

/**
The rows of a pane that a span takes, with the other outlet's wording of it where that is opened.
*/
export function rowsOfSpan({lines}: Pane, {start, end}: Span) {
	const first = lineAt(lines, start);
	let last = lineAt(lines, Math.max(start, end - 1));
	while (lines[last + 1]?.aside?.kind === 'wording') {
		last++;
	}

	return {first, last, count: last - first + 1};
}

/**
Whether the beginning of a span is in sight.
*/
export function isInSight({screen, panes}: Scene, side: Side, span: Span): boolean {
	const pane = panes[side];
	const row = lineAt(pane.lines, span.start) - topLine(screen.viewports[side], pane);
	return row >= 0 && row < pane.rows;
}

/**
Whether some row of a span is in sight.
*/
export function isPartlyInSight({screen, panes}: Scene, side: Side, span: Span): boolean {
	const {first, last} = rowsOfSpan(panes[side], span);
	const top = topLine(screen.viewports[side], panes[side]);
	return last >= top && first < top + panes[side].rows;
}

/**
Whether the current sentence of a text is in sight; so it is where the text has none.
*/
export function isPlaceInSight(scene: Scene, side: Side): boolean {
	const item = currentItem(scene, side);
	return item === undefined || isPartlyInSight(scene, side, item);
}

/**
The current sentence of a text comes into sight.
*/
export function reveal(scene: Scene, side: Side): Scene {
	const item = currentItem(scene, side);
	const {screen, panes} = scene;
	return item
		? withViewports(scene, {
				...screen.viewports,
				[side]: bringRowsIntoView(screen.viewports[side], rowsOfSpan(panes[side], item), panes[side]),
			})
		: scene;
}

export const withViewports = (scene: Scene, viewports: Pair<Viewport>): Scene => ({
	...scene,
	screen: {...scene.screen, viewports},
});

/**
The scene after what is shown has changed: a focus that is gone is given up. In a list of facts some row is always selected: the next one
behind the current sentence.
*/
export function refocus(scene: Scene): Scene {
	const {reading} = scene;
	// What only one outlet tells is more or less now.
	const screen = {...scene.screen, places: itemPlaces(scene)};
	if (screen.focus !== undefined && reading.facts.has(screen.focus)) {
		return {...scene, screen};
	}

	const {active, places, view} = screen;
	if (view !== 'ledger' && view !== 'matrix') {
		return standAt({...scene, screen: {...screen, focus: undefined}}, active, places[active]);
	}

	const ordered = factsInOrder(reading, active);
	const next = ordered.find(({passages}) => (passages[active][0]?.start ?? 0) >= places[active]);
	return redraw(scene, {...screen, focus: (next ?? ordered.at(-1))?.fact.fact});
}
