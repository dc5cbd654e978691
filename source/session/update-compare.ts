import {mapPair, mirror, otherSide, type Pair, type Side} from '../core/pair.ts';
import {lineAt} from '../layout/text-lines.ts';
import {
	type PaneText,
	scrollBy,
	startOfText,
	topLine,
	type Viewport,
	viewportAt,
} from '../layout/viewport.ts';
import type {Command} from './command.ts';
import {factsInOrder, paneTexts, type Reading, readingOf, type ShownFact} from './comparing.ts';
import {followFacts} from './follow-facts.ts';
import type {CommandId} from './keymap.ts';
import {noticing, popScreen, pushScreen, replaceScreen} from './screens.ts';
import {scrolledLines} from './scroll-text.ts';
import type {CompareScreen, Session} from './session.ts';

/**
Opens Compare on two articles of the library, at the first fact of the left one.
*/
export function openCompare(session: Session, articles: Pair<string>): Session {
	const screen: CompareScreen = {
		kind: 'compare',
		articles,
		isSwapped: false,
		active: 'left',
		viewports: {left: startOfText, right: startOfText},
		focus: undefined,
	};
	const opened = pushScreen(session, screen);
	const reading = readingOf(opened, screen);
	const [first] = reading ? factsInOrder(reading, 'left') : [];
	return reading && first ? replaceScreen(opened, focusFact(opened, screen, reading, first)) : opened;
}

/**
Compare: from fact to fact, scrolling both texts together, and changing sides.
*/
export function updateCompare(session: Session, screen: CompareScreen, command: Command): Session {
	const reading = readingOf(session, screen);
	if (reading === undefined || command.kind !== 'key') {
		return reading === undefined ? popScreen(session) : session;
	}

	switch (command.command) {
		case 'fact.next':
		case 'fact.previous': {
			return stepFact(session, screen, reading, command.command === 'fact.next' ? 1 : -1);
		}

		case 'pane.other': {
			return replaceScreen(session, {...screen, active: otherSide(screen.active)});
		}

		case 'pane.left':
		case 'pane.right': {
			return replaceScreen(session, {...screen, active: command.command === 'pane.left' ? 'left' : 'right'});
		}

		case 'sides.swap': {
			return replaceScreen(session, swapSides(screen));
		}

		case 'escape':
		case 'screen.close': {
			return popScreen(session);
		}

		default: {
			return replaceScreen(session, scroll(session, screen, reading, command.command));
		}
	}
}

/* With a count, `]` goes to the fact of that number. A reader who scrolled away goes on from what is on the screen. */
function stepFact(session: Session, screen: CompareScreen, reading: Reading, direction: 1 | -1): Session {
	const ordered = factsInOrder(reading, screen.active);
	if (ordered.length === 0) {
		return noticing(session, 'These two articles share no fact that newsreader can see.');
	}

	if (session.count !== undefined && direction === 1) {
		const wanted = reading.facts.get(session.count);
		return wanted
			? replaceScreen(session, focusFact(session, screen, reading, wanted))
			: noticing(session, `There is no fact ${session.count}: they run from 1 to ${ordered.length}.`);
	}

	const at = ordered.findIndex(({fact}) => fact.fact === screen.focus);
	const from =
		at !== -1 && isSeen(session, screen, reading, ordered[at])
			? at
			: positionOfView(session, screen, reading);
	const target =
		ordered[
			Math.round(from + direction * (session.count ?? 1) - (Number.isInteger(from) ? 0 : direction / 2))
		];
	return target
		? replaceScreen(session, focusFact(session, screen, reading, target))
		: noticing(
				session,
				direction === 1 ? 'That was the last fact on this side.' : 'That was the first fact on this side.',
			);
}

function isSeen(
	session: Session,
	screen: CompareScreen,
	reading: Reading,
	shown: ShownFact | undefined,
): boolean {
	const pane = paneTexts(session, reading)[screen.active];
	const line = lineAt(pane.lines, shown?.best[screen.active].start ?? 0);
	const top = topLine(screen.viewports[screen.active], pane);
	return shown !== undefined && line >= top && line < top + pane.rows;
}

/* Between the facts above the top of the view (… n) and those below it (n + 1 …): n + ½. */
function positionOfView(session: Session, screen: CompareScreen, reading: Reading): number {
	const pane = paneTexts(session, reading)[screen.active];
	const top = topLine(screen.viewports[screen.active], pane);
	const above = factsInOrder(reading, screen.active).filter(
		({best}) => lineAt(pane.lines, best[screen.active].start) < top,
	);
	return above.length - 0.5;
}

/**
Puts a fact at full strength: its best passages stand level on both sides and are seen whole where the panes are high enough.
*/
export function focusFact(
	session: Session,
	screen: CompareScreen,
	reading: Reading,
	shown: ShownFact,
): CompareScreen {
	const panes = paneTexts(session, reading);
	const lines = mapPair(panes, (pane, side) => linesOfPassage(pane, shown.best[side]));
	const {rows} = panes.left;
	const top = topLine(screen.viewports[screen.active], panes[screen.active]);
	const row = lines[screen.active].first - top;
	const height = Math.max(lines.left.count, lines.right.count);
	const isSeenWhole = row >= 0 && row + height <= rows;
	const level = isSeenWhole ? row : Math.max(0, Math.min(rows >> 2, rows - height));
	const viewports = mapPair(panes, (pane, side) => viewportAt(lines[side].first - level, pane));
	return {...screen, viewports, focus: shown.fact.fact};
}

/**
The screen in another window: a focused fact that was in sight is brought into sight, others stay where the text was.
*/
export function keepFocusInSight(before: Session, after: Session, screen: CompareScreen): CompareScreen {
	const reading = readingOf(after, screen);
	const shown = screen.focus === undefined ? undefined : reading?.facts.get(screen.focus);
	return reading && shown && isSeen(before, screen, reading, shown)
		? focusFact(after, screen, reading, shown)
		: screen;
}

function linesOfPassage(pane: PaneText, span: {readonly start: number; readonly end: number}) {
	const first = lineAt(pane.lines, span.start);
	return {first, count: lineAt(pane.lines, Math.max(span.start, span.end - 1)) - first + 1};
}

function scroll(
	session: Session,
	screen: CompareScreen,
	reading: Reading,
	command: CommandId,
): CompareScreen {
	const panes = paneTexts(session, reading);
	const other = otherSide(screen.active);
	const lines = scrolledLines({command, count: session.count, pane: panes[screen.active]});
	if (command === 'other.down' || command === 'other.up') {
		return withViewport(screen, other, scrollBy(screen.viewports[other], lines, panes[other]));
	}

	if (command === 'text.top' || command === 'text.bottom') {
		const viewports = mapPair(panes, pane =>
			viewportAt(command === 'text.top' ? 0 : Math.max(0, pane.lines.length - pane.rows), pane),
		);
		return {...screen, viewports};
	}

	const before = topLine(screen.viewports[screen.active], panes[screen.active]);
	const scrolled = scrollBy(screen.viewports[screen.active], lines, panes[screen.active]);
	const after = topLine(scrolled, panes[screen.active]);
	// The line that the eye rests on is not the topmost.
	const eye = panes[screen.active].rows >> 2;
	const follow = followFacts([...reading.facts.values()], panes, screen.active);
	const dragged = scrollBy(screen.viewports[other], follow(after + eye) - follow(before + eye), panes[other]);
	return withViewport(withViewport(screen, screen.active, scrolled), other, dragged);
}

const withViewport = (screen: CompareScreen, side: Side, viewport: Viewport): CompareScreen => ({
	...screen,
	viewports: {...screen.viewports, [side]: viewport},
});

const swapSides = (screen: CompareScreen): CompareScreen => ({
	...screen,
	isSwapped: !screen.isSwapped,
	viewports: mirror(screen.viewports),
	active: otherSide(screen.active),
});
