import {mapPair} from '../../core/pair.ts';
import type {Span} from '../../core/span.ts';
import type {Session} from '../session.ts';
import {type CompareView, compareViews} from './compare-screen.ts';
import {finish, goToFact} from './go.ts';
import {factsInLedger} from './ledger.ts';
import {openMatrix} from './matrix.ts';
import type {ShownFact} from './reading.ts';
import {
	currentItem,
	factsAt,
	focusedFact,
	focusedLink,
	itemPlaces,
	readingPlace,
	redraw,
	refocus,
	reveal,
	type Scene,
	showFact,
	standAt,
} from './scene.ts';
import {storyArticles} from './story.ts';

/**
Shows the same comparison in another form; the form that is open already is left for the two texts. The reader stays at the same fact and the same
sentence.
*/
export function openView(scene: Scene, view: CompareView): Session {
	const {screen} = scene;
	return finish(switchTo(scene, screen.view === view ? 'text' : view));
}

/**
The form after this one, round and round; the matrix where the story has enough outlets for one.
*/
export function nextView(scene: Scene): Session {
	const {session, screen} = scene;
	const views = compareViews.filter(one => one !== 'matrix' || storyArticles(session, screen).length > 2);
	const next = views[(views.indexOf(screen.view) + 1) % views.length] ?? 'text';
	return next === 'matrix' ? toMatrix(scene) : finish(switchTo(scene, next));
}

function switchTo(scene: Scene, view: CompareView): Scene {
	const {screen} = scene;
	const drawn = redraw(scene, {...screen, view});
	const there = screen.view === 'only' ? backInTexts(drawn) : drawn;
	switch (view) {
		case 'text':
		case 'annotated': {
			return isChosen(there) ? showFocus(there) : showPlaces(there);
		}

		case 'only': {
			return showOnly(there);
		}

		case 'ledger':
		case 'matrix': {
			return refocus(there);
		}
	}
}

/**
Opens the matrix from any other view.
*/
export const toMatrix = (scene: Scene): Session =>
	openMatrix(
		scene.screen.view === 'only' ? backInTexts(redraw(scene, {...scene.screen, view: 'text'})) : scene,
	);

/* Back to where the reader was, if they have not moved since; what only one outlet tells may begin within a sentence. */
function backInTexts(scene: Scene): Scene {
	const {active, places, behind} = scene.screen;
	if (behind?.was.active === active && behind.opened === places[active]) {
		return redraw(scene, {...scene.screen, ...behind.was});
	}

	return redraw(scene, {...scene.screen, places: itemPlaces(scene)});
}

/* Where the focused fact is not told at the current sentence, a list of facts has selected its nearest row, and not the reader. */
function isChosen(scene: Scene): boolean {
	const {screen, reading} = scene;
	const here = factsAt(reading, screen.active, currentItem(scene, screen.active));
	return here.some(({fact}) => fact.fact === screen.focus);
}

/* The focused fact stands level again. */
function showFocus(scene: Scene): Scene {
	const shown = focusedFact(scene);
	const link = focusedLink(scene);
	return shown && link ? showFact(scene, shown, link) : showPlaces(scene);
}

/* The current sentences come into sight. */
function showPlaces(scene: Scene): Scene {
	const {active, places} = scene.screen;
	return reveal(reveal(standAt(scene, active, places[active]), 'left'), 'right');
}

/* What only one outlet tells: the first passage from the current sentence on. */
function showOnly(scene: Scene): Scene {
	const {screen} = scene;
	const places = mapPair(
		scene.reading.comparison.only,
		(only, side) => nearest(only, screen.places[side])?.start ?? 0,
	);
	const behind = {was: readingPlace(screen), opened: places[screen.active]};
	// What only one tells is in no fact.
	const there = redraw(scene, {...screen, places, focus: undefined, behind});
	return reveal(reveal(there, 'left'), 'right');
}

const nearest = (spans: readonly Span[], place: number): Span | undefined =>
	spans.find(({end}) => end > place) ?? spans.at(-1);

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
	const there = redraw(scene, {...scene.screen, view: 'text'});
	if (scene.screen.view !== 'only') {
		return finish(showFocus(there));
	}

	const places = itemPlaces(there);
	return finish(showPlaces(redraw(there, {...there.screen, focus: undefined, places})));
}
