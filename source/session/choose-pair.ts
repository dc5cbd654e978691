import type {Pair} from '../core/pair.ts';
import {articlesOf} from './articles.ts';
import {openCompare} from './compare/open-compare.ts';
import {sceneOf} from './compare/scene.ts';
import {openView} from './compare/views.ts';
import {noticing, popScreen} from './screens.ts';
import {type Session, topScreen} from './session.ts';

/**
Compares what the reader means: the two marked articles; the marked one with the selected; or, where the library has just
two, these. Otherwise a notice says what is missing.
*/
export function compareFromLibrary(session: Session, selected: string | undefined): Session {
	const pair = pairOf(session, selected);
	return pair
		? openCompare(session, pair)
		: noticing(session, 'Mark two articles with space, then press c to compare them.');
}

/**
Compares the article that is being read with the marked one. Where none is marked, it is marked itself, and the reader is
back in the library to choose the other.
*/
export function compareFromArticle(session: Session, file: string): Session {
	const pair = pairOf(
		{...session, marked: session.marked.filter(marked => marked !== file).slice(0, 1)},
		file,
	);
	if (pair) {
		return openCompare(session, pair);
	}

	return noticing(
		popScreen({...session, marked: [file]}),
		'This article is marked. Select the other one and press c.',
	);
}

/**
Reads an article with the wordings of the one that it is compared with opened in it.
*/
export function annotateArticle(session: Session, file: string): Session {
	const compared = compareFromArticle(session, file);
	const screen = topScreen(compared);
	if (screen.kind !== 'compare') {
		return compared;
	}

	const active = screen.articles.left === file ? 'left' : 'right';
	const scene = sceneOf(compared, {...screen, active});
	return scene ? openView(scene, 'annotated') : compared;
}

function pairOf(session: Session, selected: string | undefined): Pair<string> | undefined {
	const [left, right] = session.marked;
	if (left !== undefined && right !== undefined) {
		return {left, right};
	}

	if (left !== undefined && selected !== undefined && left !== selected) {
		return {left, right: selected};
	}

	const [first, second, third] = articlesOf(session);
	if (first === undefined || second === undefined || third !== undefined) {
		return undefined;
	}

	const isSecond = (left ?? selected) === second.file;
	return isSecond && left !== undefined
		? {left: second.file, right: first.file}
		: {left: first.file, right: second.file};
}
