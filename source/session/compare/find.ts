import {type Side, sides} from '../../core/pair.ts';
import {findInText} from '../../core/search/find-in-text.ts';
import {bringIntoView} from '../../layout/viewport.ts';
import type {Command} from '../command.ts';
import {remember} from '../remember.ts';
import {noticing, replaceScreen} from '../screens.ts';
import type {Session} from '../session.ts';
import {editText} from '../text-field.ts';
import type {CompareScreen, Hit} from './compare-screen.ts';
import {finish} from './go.ts';
import type {Reading} from './reading.ts';
import {currentItem, placeOf, readingPlace, redraw, type Scene, standAt, withViewports} from './scene.ts';
import {keepPlace} from './scroll.ts';

/**
A hit of the search in one of the two texts.
*/
export type PlacedHit = Hit & {readonly end: number};

/**
All hits of the search, those of the left text first, and which of them the reader is at: -1 before the first step.
*/
export function hitsIn(
	{query, hit}: CompareScreen,
	{articles}: Reading,
): {readonly hits: readonly PlacedHit[]; readonly at: number} {
	const hits = findInBoth(articles, query);
	return {hits, at: hits.findIndex(({side, start}) => side === hit?.side && start === hit.start)};
}

/**
Begins a search from where the reader is.
*/
export function openSearch({session, screen}: Scene): Session {
	return replaceScreen(session, {
		...screen,
		isTyping: true,
		query: '',
		hit: undefined,
		origin: readingPlace(screen),
	});
}

/* Asked for by the marks of both texts, the counts and every step: each search is made once. */
const findInBoth = remember((articles: Reading['articles'], query: string): readonly PlacedHit[] =>
	sides.flatMap(side => findInText(articles[side], query).map(span => ({...span, side}))),
);

/**
The search for what was typed so far: the first hit from where the reader was is shown, or else the first at all. Without one they are where they
were.
*/
export function search(scene: Scene, query: string): Scene {
	const there = redraw(scene, {...scene.screen, ...scene.screen.origin, query});
	const {hits} = hitsIn(there.screen, there.reading);
	const {active, places} = there.screen;
	const isBehind = (one: PlacedHit): boolean => one.side === active && one.start >= places[active];
	const next = hits.find(isBehind) ?? hits.find(({side}) => side !== active) ?? hits[0];
	return showHit(there, next);
}

/**
To the next or the previous hit, round and round through both texts.
*/
export function stepHit(scene: Scene, direction: 1 | -1): Session {
	const {session, screen, reading} = scene;
	const {hits, at} = hitsIn(screen, reading);
	if (hits.length === 0) {
		return noticing(
			session,
			screen.query === '' ? 'Nothing was searched yet: / searches.' : `No hit for “${screen.query}”.`,
		);
	}

	const start = isAtHit(scene) ? at : placeAmong(hits, scene, direction);
	const step = direction * (session.count ?? 1);
	return finish(showHit(scene, hits[(((start + step) % hits.length) + hits.length) % hits.length]));
}

/* Whether the reader is still in the sentence of the hit. */
function isAtHit(scene: Scene): boolean {
	const {active, hit} = scene.screen;
	const item = currentItem(scene, active);
	return hit?.side === active && item !== undefined && hit.start >= item.start && hit.start < item.end;
}

/* The hit before the current sentence, or behind it for a step back: from there the step goes on. */
function placeAmong(hits: readonly PlacedHit[], {screen}: Scene, direction: 1 | -1): number {
	const {active, places} = screen;
	const isBefore = ({side, start}: PlacedHit): boolean =>
		side === active ? start < places[active] : side === 'left';
	const before = hits.filter(isBefore).length;
	return direction === 1 ? before - 1 : before;
}

/* The sentence of the hit becomes the current one of its side, which becomes the active one. */
function showHit(scene: Scene, hit: PlacedHit | undefined): Scene {
	if (hit === undefined) {
		return {...scene, screen: {...scene.screen, hit: undefined}};
	}

	const {side, start} = hit;
	const there = {...scene, screen: {...scene.screen, active: side, hit: {side, start}}};
	const stood = standAt(there, side, placeOf(there, side, hit));
	const viewports = {
		...stood.screen.viewports,
		[side satisfies Side]: bringIntoView(stood.screen.viewports[side], hit, stood.panes[side]),
	};
	// A hit in a caption stands in no sentence.
	return keepPlace(withViewports(stood, viewports), side, 'first');
}

/**
Typing a search: letters, what takes them back, and the end of it.
*/
export function updateSearch(scene: Scene, command: Command): Session {
	const {session, screen} = scene;
	if (command.kind === 'text') {
		return finish(search(scene, screen.query + command.text));
	}

	if (command.kind !== 'key') {
		return session;
	}

	if (command.command === 'find.accept' || command.command === 'escape') {
		const isGivenUp = command.command === 'escape';
		return replaceScreen(session, {
			...screen,
			...(isGivenUp && {...screen.origin, query: '', hit: undefined}),
			isTyping: false,
			origin: undefined,
		});
	}

	const query = editText(screen.query, command.command);
	return query === undefined ? session : finish(search(scene, query));
}
