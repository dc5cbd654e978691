import {otherSide, type Side} from '../../core/pair.ts';
import {overlaps} from '../../core/span.ts';
import {type MenuItem, openMenu} from '../menu.ts';
import {noticing, replaceScreen} from '../screens.ts';
import type {Session} from '../session.ts';
import {factsInOrder, lastNumber, linkAt, type Reading, type ShownFact} from './reading.ts';
import {currentItem, factsAt, redraw, type Scene, showFact} from './scene.ts';

/**
The session with the screen of a scene.
*/
export const finish = ({session, screen}: Scene): Session => replaceScreen(session, screen);

/**
To the next or the previous fact in the order of the active text: from the focused one, or from the current sentence. With a count, `]` goes to the
fact of that number.
*/
export function stepFact(scene: Scene, direction: 1 | -1): Session {
	const {session, screen, reading} = scene;
	const ordered = factsInOrder(reading, screen.active);
	if (ordered.length === 0) {
		return noticing(session, nothingToGoTo(scene));
	}

	if (session.count !== undefined && direction === 1) {
		const wanted = reading.facts.get(session.count);
		return wanted ? finish(goToFact(scene, wanted)) : noticing(session, whyNotShown(reading, session.count));
	}

	const at = ordered.findIndex(({fact}) => fact.fact === screen.focus);
	const from = at === -1 ? positionOfPlace(scene, ordered) : at;
	const step = direction * (session.count ?? 1);
	const target =
		ordered[Number.isInteger(from) ? from + step : Math.floor(from) + (step > 0 ? step : step + 1)];
	return target
		? finish(goToFact(scene, target))
		: noticing(
				session,
				direction === 1 ? 'That was the last fact on this side.' : 'That was the first fact on this side.',
			);
}

function whyNotShown(reading: Reading, number: number): string {
	if (reading.rejected.has(number) && !reading.counted.has(number)) {
		return `You rejected fact ${number}: f shows what you rejected.`;
	}

	if (reading.counted.has(number)) {
		return `Fact ${number} does not pass the filter: f changes it.`;
	}

	return number < lastNumber(reading)
		? `Fact ${number} is a weaker link than is shown now: } shows more of them.`
		: `There is no fact ${number} to be seen: the last is ${lastNumber(reading)}.`;
}

function nothingToGoTo({reading, screen}: Scene): string {
	return reading.counted.size === 0
		? 'These two articles share no fact that newsreader can see. } shows weaker links.'
		: `No fact passes the filter “${screen.filter}”. f changes it.`;
}

/* Between the facts before the current sentence (… n) and those behind it (n + 1 …): n + ½. */
function positionOfPlace({screen}: Scene, ordered: readonly ShownFact[]): number {
	const {active, places} = screen;
	const before = ordered.filter(({passages}) => (passages[active][0]?.start ?? 0) < places[active]);
	return before.length - 0.5;
}

/**
To a fact: its first passage in the active text, level with what that is linked to best.
*/
export function goToFact(scene: Scene, shown: ShownFact): Scene {
	const {active} = scene.screen;
	return showFact(scene, shown, linkAt(shown, active, shown.passages[active][0]));
}

/**
From the current sentence to what the other outlet says of it; a menu where that is in several places.
*/
export function goToCounterpart(scene: Scene): Session {
	const {session, screen, reading} = scene;
	const {active} = screen;
	const other = otherSide(active);
	const item = currentItem(scene, active);
	const targets = factsAt(reading, active, item).flatMap(shown =>
		shown.passages[other].map(passage => ({shown, passage})),
	);
	const [first] = targets;
	if (first === undefined) {
		return noticing(session, 'Nothing on the other side is linked with this sentence.');
	}

	if (targets.length === 1) {
		return goToPassage(
			session,
			{fact: first.shown.fact.fact, side: other, start: first.passage.start},
			scene,
		);
	}

	const items = targets.map(({shown, passage}): MenuItem => {
		const words = reading.articles[other].text.slice(passage.start, passage.end).replace(/\s+/gu, ' ');
		return {
			label: `${shown.fact.fact}`.padStart(3),
			words,
			choice: {kind: 'passage', fact: shown.fact.fact, side: other, start: passage.start},
		};
	});
	return openMenu(session, {title: 'Told in several places. Go to', items});
}

export type PassagePlace = {readonly fact: number; readonly side: Side; readonly start: number};

/**
Goes to one passage of a fact: its side becomes the active one.
*/
export function goToPassage(session: Session, {fact, side, start}: PassagePlace, scene: Scene): Session {
	const shown = scene.reading.facts.get(fact);
	const own = otherSide(side);
	if (shown === undefined) {
		return session;
	}

	const there = shown.links.filter(link => link[side].start === start);
	const item = currentItem(scene, own);
	const link = there.find(one => item !== undefined && overlaps(one[own], item)) ?? there[0] ?? shown.best;
	// Level with the sentence that the reader comes from, and only then the sides change; the active one may have more room.
	const level = showFact(scene, shown, link);
	const arrived = redraw(level, {...level.screen, active: side});
	return finish(level.screen.panes.zoom === 'half' ? showFact(arrived, shown, link) : arrived);
}
