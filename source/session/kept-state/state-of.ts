import {mapPair} from '../../core/pair.ts';
import {articleOf} from '../articles.ts';
import type {CompareScreen} from '../compare/compare-screen.ts';
import type {ArticleScreen, Session} from '../session.ts';
import type {KeptArticle, KeptPlace, KeptState} from './kept-state.ts';

/** So many units of a text tell a place from others. */
const quoted = 60;

/**
Where the reader is: the list, the article that is open and the comparison over it. What lies over these for a moment, a menu or a form, is not kept.
*/
export function stateOf(session: Session): KeptState {
	const {screens, marked} = session;
	const [{order, query, selected}] = screens;
	const article = screens.findLast(screen => screen.kind === 'article');
	const compare = screens.findLast(screen => screen.kind === 'compare');
	const [known] = keep(session, selected);
	return {
		library: {order, query, ...(known && {selected: known})},
		marked: marked.flatMap(file => keep(session, file)),
		...(article && keepArticle(session, article)),
		...(compare && keepCompare(session, compare)),
	};
}

function keep({shelf}: Session, file: string | undefined): readonly KeptArticle[] {
	const id = file === undefined ? undefined : shelf.idOf(file);
	const summary = id === undefined ? undefined : shelf.summary(id);
	return summary ? [{file: summary.file, id: summary.id}] : [];
}

function keepArticle(session: Session, screen: ArticleScreen): Pick<KeptState, 'article'> {
	const article = articleOf(session, screen.article);
	if (article === undefined) {
		return {};
	}

	const {file, id, text} = article;
	const {viewport, showsMetadata} = screen;
	return {article: {file, id, place: placeIn(text, viewport.offset), showsMetadata}};
}

/* Places are kept for the sides as they stand, articles as they were opened: that is how the screen holds them. */
function keepCompare(session: Session, screen: CompareScreen): Pick<KeptState, 'compare'> {
	const {isSwapped, view, active, isSynced, filter, strictness, panes, showsWhy, order} = screen;
	const opened = mapPair(screen.articles, file => articleOf(session, file));
	const {left, right} = isSwapped ? {left: opened.right, right: opened.left} : opened;
	if (left === undefined || right === undefined || opened.left === undefined || opened.right === undefined) {
		return {};
	}

	return {
		compare: {
			...{isSwapped, view, active, isSynced, filter, strictness, panes, showsWhy, order},
			articles: mapPair({left: opened.left, right: opened.right}, ({file, id}) => ({file, id})),
			places: mapPair({left, right}, ({text}, side) => placeIn(text, screen.places[side])),
		},
	};
}

const placeIn = (text: string, start: number): KeptPlace => ({
	start,
	words: text.slice(start, start + quoted).toWellFormed(),
});
