import type {Article} from '../../core/article.ts';
import {mapPair, otherSide} from '../../core/pair.ts';
import {articleOf} from '../articles.ts';
import type {CompareScreen} from '../compare/compare-screen.ts';
import {finish} from '../compare/go.ts';
import {openCompare} from '../compare/open-compare.ts';
import {refocus, reveal, sceneOf, standAt} from '../compare/scene.ts';
import {pushScreen, replaceScreen} from '../screens.ts';
import {type Session, topScreen} from '../session.ts';
import {openArticle} from '../update-article.ts';
import type {KeptArticle, KeptPlace, KeptState} from './kept-state.ts';

/**
A session that has just opened, where the reader was when it was left. Articles that are gone are left out.
*/
export function restoreState(session: Session, {library, marked, article, compare}: KeptState): Session {
	const {order, query, selected} = library;
	const [screen] = session.screens;
	const listed: Session = {
		...session,
		marked: marked.flatMap(one => find(session, one)?.file ?? []),
		screens: [{...screen, order, query, follows: false, selected: find(session, selected)?.file}],
	};
	const read = article ? restoreArticle(listed, article) : listed;
	return compare ? restoreCompare(read, compare) : read;
}

function find(session: Session, kept: KeptArticle | undefined): Article | undefined {
	if (kept === undefined) {
		return undefined;
	}

	const {shelf} = session;
	const [moved] = shelf.idsOfText(kept.id);
	return (
		articleOf(session, kept.file) ??
		articleOf(session, moved === undefined ? undefined : shelf.summary(moved)?.file)
	);
}

function restoreArticle(session: Session, kept: NonNullable<KeptState['article']>): Session {
	const article = find(session, kept);
	return article
		? pushScreen(session, {
				...openArticle(article.file),
				viewport: {offset: findPlace(article.text, kept.place), row: 0},
				showsMetadata: kept.showsMetadata,
			})
		: session;
}

function restoreCompare(session: Session, kept: NonNullable<KeptState['compare']>): Session {
	const {articles, places, ...choices} = kept;
	const left = find(session, articles.left);
	const right = find(session, articles.right);
	if (left === undefined || right === undefined || left.file === right.file) {
		return session;
	}

	const opened = openCompare(session, {left: left.file, right: right.file});
	const screen = topScreen(opened);
	if (screen.kind !== 'compare') {
		return session;
	}

	const sides = choices.isSwapped ? {left: right, right: left} : {left, right};
	const found = mapPair(places, (place, side) => findPlace(sides[side].text, place));
	return stand(replaceScreen(opened, {...screen, ...choices, focus: undefined, places: found}));
}

/* Both current sentences are where they were, and in sight; the fact of the active one is focused. */
function stand(session: Session): Session {
	const screen = topScreen(session) as CompareScreen;
	const scene = sceneOf(session, screen);
	if (scene === undefined) {
		return session;
	}

	const {active} = screen;
	const stood = standAt(refocus(scene), active, refocus(scene).screen.places[active]);
	return finish(reveal(reveal(stood, otherSide(active)), active));
}

/* Where the words stand now; where they are gone, as far into the text as they were. */
function findPlace(text: string, {start, words}: KeptPlace): number {
	const nearest = text.startsWith(words, start) ? start : text.indexOf(words);
	return nearest === -1 || words === '' ? Math.min(start, text.length) : nearest;
}
