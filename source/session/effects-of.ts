import type {Article} from '../core/article.ts';
import type {Pair} from '../core/pair.ts';
import {articleOf} from './articles.ts';
import type {Effect} from './command.ts';
import {searchKeepingEffects} from './saved-searches.ts';
import {searchFor} from './search-for.ts';
import type {Session} from './session.ts';
import {pairKey} from './verdict-log.ts';

/**
What a session asks for because it has come from another: what the reader filled in about articles that came in, the verdicts on articles that are compared now, and to keep those that were given.
*/
export function effectsOf(before: Session | undefined, after: Session): readonly Effect[] {
	const comparesOf = (session: Pick<Session, 'screens'>) =>
		session.screens.flatMap(screen => (screen.kind === 'compare' ? [screen] : []));
	const known = new Set(before ? comparesOf(before).map(({articles}) => pairKey(articles)) : []);
	const opened = comparesOf(after).filter(({articles}) => !known.has(pairKey(articles)));
	const recalls = opened.flatMap(({articles}) => articlesOfPair(after, articles));
	const waited = new Set(before ? waitingOf(before) : []);
	const waiting = waitingOf(after).filter(screen => !waited.has(screen));
	const given = after.verdicts.unsaved.filter(entry => !before?.verdicts.unsaved.includes(entry));
	return [
		...correctionEffects(before, after),
		...markEffects(before, after),
		...searchKeepingEffects(before, after),
		...storyEffects(before, after),
		...searchEffects(before, after),
		...recalls.map((articles): Effect => ({kind: 'recall', articles})),
		...waiting.map(({articles}): Effect => ({kind: 'study', articles})),
		...(given.length > 0
			? [
					{
						kind: 'keep',
						entries: after.verdicts.unsaved,
						articles: comparedIn(after),
					} as const,
				]
			: []),
	];
}

/* Corrections come first: what else is asked of an article is asked of the corrected one. */
function correctionEffects(before: Session | undefined, after: Session): readonly Effect[] {
	const {shelf, corrections} = after;
	const {files, unsaved} = corrections;
	const isMore = unsaved.some(entry => !before?.corrections.unsaved.includes(entry));
	const changed = [...files].filter(([file, values]) => before?.corrections.files.get(file) !== values);
	const articles = changed.flatMap(([file]) => articleOf(after, file) ?? []);
	return [
		...(before?.shelf === shelf ? [] : [{kind: 'recall-corrections', shelf} as const]),
		...(articles.length > 0 ? [{kind: 'correct', articles} as const] : []),
		...(isMore ? [{kind: 'keep-corrections', entries: unsaved} as const] : []),
	];
}

function markEffects(before: Session | undefined, {marks: {unsaved}}: Session): readonly Effect[] {
	const isMore = unsaved.some(entry => !before?.marks.unsaved.includes(entry));
	return [
		...(before === undefined ? [{kind: 'recall-marks'} as const] : []),
		...(isMore ? [{kind: 'keep-marks', entries: unsaved} as const] : []),
	];
}

function storyEffects(before: Session | undefined, {storyEdits}: Session): readonly Effect[] {
	const isMore = storyEdits.some(edit => !before?.storyEdits.includes(edit));
	return isMore ? [{kind: 'edit-stories', edits: storyEdits}] : [];
}

/* What is searched is looked up at every letter, and again in another library. */
function searchEffects(before: Session | undefined, after: Session): readonly Effect[] {
	const {
		shelf,
		marks,
		screens: [{query}],
	} = after;
	const isKnown =
		before?.shelf === shelf && before.screens[0].query === query && before.marks.book === marks.book;
	return query.trim() === '' || isKnown ? [] : [{kind: 'search', search: searchFor(after)}];
}

function comparedIn(session: Session): Pair<Article> | undefined {
	const compare = session.screens.findLast(screen => screen.kind === 'compare');
	return compare && articlesOfPair(session, compare.articles)[0];
}

const waitingOf = ({screens}: Pick<Session, 'screens'>) =>
	screens.flatMap(screen => (screen.kind === 'compare' && screen.isWaiting ? [screen] : []));

function articlesOfPair(session: Session, pair: Pair<string>): readonly Pair<Article>[] {
	const left = articleOf(session, pair.left);
	const right = articleOf(session, pair.right);
	return left && right ? [{left, right}] : [];
}
