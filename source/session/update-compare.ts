import {otherSide, type Side} from '../core/pair.ts';
import type {Command} from './command.ts';
import {changePanes} from './compare/change-panes.ts';
import type {CompareScreen} from './compare/compare-screen.ts';
import {openFilters, turnDial} from './compare/dial.ts';
import {openVerdict} from './compare/edit-verdict.ts';
import {openSearch, stepHit, updateSearch} from './compare/find.ts';
import {acceptFact, changeMind, linkByHand, rejectFact} from './compare/give-verdict.ts';
import {finish, goToCounterpart, stepFact} from './compare/go.ts';
import {updateMatrix} from './compare/matrix.ts';
import {chooseOutlet} from './compare/outlets.ts';
import {rearrange, swapSides} from './compare/rearrange.ts';
import {type Scene, sceneOf} from './compare/scene.ts';
import {activate, goToEnd, scrollPane, stepSentence} from './compare/scroll.ts';
import {updateLedger} from './compare/update-ledger.ts';
import {nextView, openTexts, openView, toMatrix} from './compare/views.ts';
import type {CommandId} from './keymap.ts';
import {popScreen, replaceScreen} from './screens.ts';
import {scrolledLines} from './scroll-text.ts';
import type {Session} from './session.ts';

/**
Compare: what each key does there, whatever the view.
*/
export function updateCompare(session: Session, screen: CompareScreen, command: Command): Session {
	const scene = sceneOf(session, screen);
	if (scene === undefined) {
		const isLeft = command.kind === 'key' && ['escape', 'screen.close'].includes(command.command);
		return screen.isWaiting && !isLeft ? session : popScreen(session);
	}

	if (screen.isTyping) {
		return updateSearch(scene, command);
	}

	return command.kind === 'key' ? obey(scene, command.command) : session;
}

function obey(scene: Scene, command: CommandId): Session {
	const {session, screen} = scene;
	switch (command) {
		case 'fact.next':
		case 'fact.previous': {
			return stepFact(scene, command === 'fact.next' ? 1 : -1);
		}

		case 'counterpart.go': {
			return goToCounterpart(scene);
		}

		case 'texts.open': {
			return openTexts(scene);
		}

		case 'pane.other': {
			return finish(activate(scene, otherSide(screen.active)));
		}

		case 'pane.left':
		case 'pane.right': {
			return finish(activate(scene, command === 'pane.left' ? 'left' : 'right'));
		}

		case 'sides.swap': {
			return swapSides(scene);
		}

		case 'sync.toggle': {
			return replaceScreen(
				{
					...session,
					notice: screen.isSynced
						? 'The texts scroll on their own. s locks them again.'
						: 'The texts scroll together.',
				},
				{...screen, isSynced: !screen.isSynced},
			);
		}

		case 'find.open': {
			return openSearch(scene);
		}

		case 'hit.next':
		case 'hit.previous': {
			return stepHit(scene, command === 'hit.next' ? 1 : -1);
		}

		case 'strictness.up':
		case 'strictness.down': {
			const steps = session.count ?? 1;
			return turnDial(scene, command === 'strictness.up' ? steps : -steps);
		}

		case 'filter.open': {
			return openFilters(scene);
		}

		case 'why.toggle': {
			return rearrange(session, screen, {...screen, showsWhy: !screen.showsWhy});
		}

		case 'outlet.choose': {
			return chooseOutlet(scene);
		}

		case 'view.annotated':
		case 'view.only':
		case 'view.ledger': {
			return openView(scene, viewOf[command]);
		}

		case 'view.matrix': {
			return screen.view === 'matrix' ? openView(scene, 'matrix') : toMatrix(scene);
		}

		case 'view.next': {
			return nextView(scene);
		}

		case 'verdict.accept': {
			return acceptFact(scene);
		}

		case 'verdict.reject': {
			return rejectFact(scene);
		}

		case 'verdict.edit': {
			return openVerdict(scene);
		}

		case 'verdict.undo':
		case 'verdict.redo': {
			return changeMind(scene, command === 'verdict.undo' ? 'undo' : 'redo');
		}

		case 'link.make': {
			return linkByHand(scene);
		}

		case 'escape': {
			return leave(scene);
		}

		case 'screen.close': {
			return screen.view === 'text' ? popScreen(session) : openView(scene, screen.view);
		}

		default: {
			return obeyInView(scene, command);
		}
	}
}

const viewOf = {
	'view.annotated': 'annotated',
	'view.only': 'only',
	'view.ledger': 'ledger',
} as const;

/* Esc gives up one thing at a time: the search, the panel, the view, the screen. */
function leave(scene: Scene): Session {
	const {session, screen} = scene;
	if (screen.query !== '') {
		return replaceScreen(session, {...screen, query: '', hit: undefined});
	}

	if (screen.showsWhy) {
		return rearrange(session, screen, {...screen, showsWhy: false});
	}

	return screen.view === 'text' ? popScreen(session) : openView(scene, screen.view);
}

function obeyInView(scene: Scene, command: CommandId): Session {
	const {session, screen, panes} = scene;
	const arranged = changePanes(screen.panes, command);
	if (arranged !== undefined) {
		return rearrange(session, screen, {...screen, panes: arranged});
	}

	if (screen.view === 'ledger') {
		return updateLedger(scene, command);
	}

	if (screen.view === 'matrix') {
		return updateMatrix(scene, command);
	}

	switch (command) {
		case 'sentence.next':
		case 'sentence.previous': {
			const step = session.count ?? 1;
			return finish(stepSentence(scene, command === 'sentence.next' ? step : -step));
		}

		case 'text.top':
		case 'text.bottom': {
			return finish(goToEnd(scene, command === 'text.top' ? 'top' : 'bottom'));
		}

		default: {
			const isOther = command === 'other.down' || command === 'other.up';
			const side: Side = isOther ? otherSide(screen.active) : screen.active;
			const lines = scrolledLines({command, count: session.count, pane: panes[side]});
			return lines === 0 ? session : finish(scrollPane(scene, side, lines));
		}
	}
}
