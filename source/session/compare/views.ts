import {mapPair} from '../../core/pair.ts';
import type {Span} from '../../core/span.ts';
import type {Session} from '../session.ts';
import {type CompareView, compareViews} from './compare-screen.ts';
import {finish, goToFact} from './go.ts';
import {factsInLedger} from './ledger.ts';
import {factsInOrder, type ShownFact} from './reading.ts';
import {focusedFact, focusedLink, redraw, refocus, reveal, type Scene, showFact, standAt} from './scene.ts';

/**
Shows the same comparison in another form; the form that is open already is left for the two texts. The reader stays at the same fact and the same
sentence.
*/
export function openView(scene: Scene, view: CompareView): Session {
	const {screen} = scene;
	return finish(switchTo(scene, screen.view === view ? 'text' : view));
}

/**
The form after this one, round and round.
*/
export function nextView(view: CompareView, hasMatrix: boolean): CompareView {
	const views = compareViews.filter(one => one !== 'matrix' || hasMatrix);
	return views[(views.indexOf(view) + 1) % views.length] ?? 'text';
}

function switchTo(scene: Scene, view: CompareView): Scene {
	const {screen} = scene;
	const there = redraw(scene, {...screen, view});
	switch (view) {
		case 'text':
		case 'annotated': {
			return showTexts(there);
		}

		case 'only': {
			return showOnly(there);
		}

		case 'ledger':
		case 'matrix': {
			return focusNearest(there);
		}
	}
}

/* The focused fact stands level again; without one, the current sentences come into sight. */
function showTexts(scene: Scene): Scene {
	const there = refocus(scene);
	const shown = focusedFact(there);
	const link = focusedLink(there);
	return shown && link ? showFact(there, shown, link) : reveal(reveal(there, 'left'), 'right');
}

/* What only one outlet tells: the first passage from the current sentence on. */
function showOnly(scene: Scene): Scene {
	const places = mapPair(
		scene.reading.comparison.only,
		(only, side) => nearest(only, scene.screen.places[side])?.start ?? 0,
	);
	// What only one tells is in no fact.
	const there = redraw(scene, {...scene.screen, places, focus: undefined});
	return reveal(reveal(there, 'left'), 'right');
}

const nearest = (spans: readonly Span[], place: number): Span | undefined =>
	spans.find(({end}) => end > place) ?? spans.at(-1);

/* A row is always selected: that of the focused fact, or of the next one behind the current sentence. */
function focusNearest(scene: Scene): Scene {
	if (focusedFact(scene)) {
		return scene;
	}

	const {active, places} = scene.screen;
	const ordered = factsInOrder(scene.reading, active);
	const next = ordered.find(({passages}) => (passages[active][0]?.start ?? 0) >= places[active]);
	const shown = next ?? ordered.at(-1);
	return shown ? {...scene, screen: {...scene.screen, focus: shown.fact.fact}} : scene;
}

/**
The selection of the ledger moves by so many rows.
*/
export function stepRow(scene: Scene, step: number): Scene {
	const facts = factsInLedger(scene.reading, scene.screen.order);
	const at = facts.findIndex(({fact}) => fact.fact === scene.screen.focus);
	const next = facts[Math.max(0, Math.min(facts.length - 1, Math.max(0, at) + step))];
	return next ? select(scene, next) : scene;
}

/* The texts behind the ledger go along, so that the reader finds them at this fact. */
const select = (scene: Scene, shown: ShownFact): Scene => goToFact(scene, shown);

/**
From the ledger or from what only one outlet tells to the same place in the two texts.
*/
export function openTexts(scene: Scene): Session {
	const {active, places, view} = scene.screen;
	const there = redraw(scene, {...scene.screen, view: 'text'});
	return finish(view === 'only' ? reveal(standAt(there, active, places[active]), active) : showTexts(there));
}
