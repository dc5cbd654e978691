import type {Choice} from '../menu.ts';
import {replaceScreen} from '../screens.ts';
import type {Session} from '../session.ts';
import type {CompareScreen} from './compare-screen.ts';
import {setFilter} from './dial.ts';
import {linkSentences, rejectLinks} from './give-verdict.ts';
import {goToPassage} from './go.ts';
import {replaceOutlet} from './outlets.ts';
import {sceneOf} from './scene.ts';

/**
Does what was chosen in a menu of Compare.
*/
export function choose(session: Session, screen: CompareScreen, choice: Choice): Session {
	const scene = sceneOf(session, screen);
	if (scene === undefined) {
		return session;
	}

	switch (choice.kind) {
		case 'passage': {
			return goToPassage(session, choice, scene);
		}

		case 'filter': {
			return setFilter(scene, choice.filter);
		}

		case 'order': {
			return replaceScreen(session, {...screen, order: choice.order});
		}

		case 'reject': {
			return rejectLinks(scene, choice.links);
		}

		case 'link': {
			return linkSentences(scene);
		}

		case 'compare':
		case 'join-stories':
		case 'split-story':
		case 'name-story':
		case 'search':
		case 'keep-search':
		case 'forget-search':
		case 'sort': {
			return session;
		}

		case 'outlet': {
			return replaceOutlet(scene, choice);
		}
	}
}
