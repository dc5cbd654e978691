import {dial} from '../../core/facts/dial.ts';
import {type MenuItem, openMenu} from '../menu.ts';
import {noticing} from '../screens.ts';
import type {Session} from '../session.ts';
import {type FactFilter, factFilters, filterWords, passesFilter} from './fact-filter.ts';
import {finish, goToFact} from './go.ts';
import {allFacts, factsInOrder} from './reading.ts';
import {keepPlaceInSight} from './rearrange.ts';
import {refocus, type Scene, sceneOf} from './scene.ts';

/**
Turns the dial by so many steps, stricter for a positive number. The focused fact stays focused if it is still shown.
*/
export function turnDial(scene: Scene, steps: number): Session {
	const {session, screen} = scene;
	const turned = Math.round((screen.strictness + steps * dial.step) * 100) / 100;
	const strictness = Math.max(dial.loosest, Math.min(dial.strictest, turned));
	if (strictness === screen.strictness) {
		return noticing(session, `It cannot be ${steps > 0 ? 'stricter' : 'looser'} than this.`);
	}

	const there = sceneOf(session, {...screen, strictness});
	return there ? finish(keepPlaceInSight(scene, refocus(there))) : session;
}

/**
Offers the filters, each with how many facts it shows.
*/
export function openFilters({session, screen, reading}: Scene): Session {
	const facts = allFacts(reading);
	const items = factFilters.map((filter): MenuItem => {
		const count = facts.filter(shown => passesFilter(shown, filter)).length;
		return {label: String(count).padStart(4), words: filterWords[filter], choice: {kind: 'filter', filter}};
	});
	return openMenu(session, {title: 'Show', items, selected: factFilters.indexOf(screen.filter)});
}

/**
Shows the facts that a filter lets through, and no others.
*/
export function setFilter(scene: Scene, filter: FactFilter): Session {
	const {session, screen} = scene;
	const there = sceneOf(session, {...screen, filter});
	return there ? finish(showNearest(keepPlaceInSight(scene, refocus(there)))) : session;
}

/* What the reader asked for is seen: where the current sentence has no such fact, the next one that has. */
function showNearest(scene: Scene): Scene {
	const {screen, reading} = scene;
	if (screen.focus !== undefined) {
		return scene;
	}

	const ordered = factsInOrder(reading, screen.active);
	const next = ordered.find(
		({passages}) => (passages[screen.active][0]?.start ?? 0) >= screen.places[screen.active],
	);
	const shown = next ?? ordered.at(-1);
	return shown ? goToFact(scene, shown) : scene;
}
