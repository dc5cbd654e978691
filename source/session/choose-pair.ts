import type {Pair} from '../core/pair.ts';
import {articleOf, summaryAt} from './articles.ts';
import {openCompare} from './compare/open-compare.ts';
import {sceneOf} from './compare/scene.ts';
import {openView} from './compare/views.ts';
import {describeOutlet, outletOf} from './describe-outlet.ts';
import {openMenu} from './menu.ts';
import {noticing, popScreen} from './screens.ts';
import {type Session, topScreen} from './session.ts';
import {counterpartsOf} from './stories.ts';

/**
Compares what the reader means: the two marked articles; the marked one with the selected; or, where the library has just
two, these. Otherwise a notice says what is missing.
*/
export function compareFromLibrary(session: Session, selected: string | undefined): Session {
	const pair = pairOf(session, selected);
	return pair
		? openCompare(session, pair)
		: (offerCounterparts(session, selected) ?? noticing(session, markTwo));
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

	const offered = session.marked.length === 0 ? offerCounterparts(session, file) : undefined;
	return (
		offered ??
		noticing(
			popScreen({...session, marked: [file]}),
			'This article is marked. Select the other one and press c.',
		)
	);
}

const markTwo =
	'No other article is on this story. Mark two articles with space, then press c to compare them.';

/* The others on the story: the only one is compared at once, and of several the reader chooses. */
function offerCounterparts(session: Session, file: string | undefined): Session | undefined {
	const article = articleOf(session, file);
	const others = article ? counterpartsOf(session, article) : [];
	const [only, ...more] = others;
	if (article === undefined || only === undefined) {
		return undefined;
	}

	if (more.length === 0) {
		return openCompare(session, {left: article.file, right: only.file});
	}

	return openMenu(session, {
		title: `Compare ${outletOf(article)} with`,
		items: others.map(other => ({
			...describeOutlet(other),
			choice: {kind: 'compare', articles: {left: article.file, right: other.file}},
		})),
	});
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

	// Two that stand under the heading of their story are two.
	const listed = session.shelf.count === 2 ? session.shelf.listing('newest') : [];
	const [first, second] = Array.from(listed).flatMap(id => summaryAt(session, id) ?? []);
	if (first === undefined || second === undefined) {
		return undefined;
	}

	const isSecond = (left ?? selected) === second.file;
	return isSecond && left !== undefined
		? {left: second.file, right: first.file}
		: {left: first.file, right: second.file};
}
