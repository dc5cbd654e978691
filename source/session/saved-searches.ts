import {cleanSearch, type SavedSearch, type SearchKeeper, searchKey} from '../core/state/saved-search.ts';
import type {Command, Effect} from './command.ts';
import {type MenuItem, openMenu} from './menu.ts';
import {noticing, replaceScreen} from './screens.ts';
import type {LibraryScreen, Session} from './session.ts';

/**
Offers the searches that the reader kept, and to keep the one that is typed, or to forget it.
*/
export function openSearches(session: Session, {query}: LibraryScreen): Session {
	const typed = cleanSearch({name: '', query});
	const isKept = typed !== undefined && session.searches.some(one => one.query === typed.query);
	const own: readonly MenuItem[] = typed
		? [
				isKept
					? {label: '−', words: `forget “${typed.query}”`, choice: {kind: 'forget-search', search: typed}}
					: {label: '+', words: `keep “${typed.query}”`, choice: {kind: 'keep-search', search: typed}},
			]
		: [];
	const items = [
		...own,
		...session.searches.map(
			(search): MenuItem => ({label: '', words: search.name, choice: {kind: 'search', search}}),
		),
	];
	return items.length === 0
		? noticing(session, 'No search is kept. Type one with /, then S keeps it.')
		: openMenu(session, {title: 'Searches', items});
}

export type SearchChoice = {
	readonly kind: 'search' | 'keep-search' | 'forget-search';
	readonly search: SavedSearch;
};

/**
Does what was chosen among the searches.
*/
export function chooseSearch(session: Session, screen: LibraryScreen, {kind, search}: SearchChoice): Session {
	const others = session.searches.filter(one => searchKey(one) !== searchKey(search));
	switch (kind) {
		case 'search': {
			return replaceScreen(session, {...screen, query: search.query, isTyping: false, follows: true});
		}

		case 'keep-search': {
			return noticing(
				{...session, searches: [...others, search].toSorted(byName)},
				'This search is kept: S lists it.',
			);
		}

		case 'forget-search': {
			return noticing({...session, searches: others}, 'This search is kept no more.');
		}
	}
}

const byName = (one: SavedSearch, other: SavedSearch): number => (searchKey(one) < searchKey(other) ? -1 : 1);

/**
What has to be kept and dropped because a session has come from another.
*/
export function searchKeepingEffects(before: Session | undefined, {searches}: Session): readonly Effect[] {
	if (before === undefined) {
		return [{kind: 'recall-searches'}];
	}

	const fresh = searches.filter(one => !before.searches.includes(one));
	const gone = before.searches.filter(one => !searches.includes(one));
	// What comes from the database at the start is there already.
	return before.areSearchesKnown
		? [
				...gone.map(({name}): Effect => ({kind: 'drop-search', name})),
				...fresh.map((search): Effect => ({kind: 'keep-search', search})),
			]
		: [];
}

type Asking = Extract<Effect, {readonly kind: 'recall-searches' | 'keep-search' | 'drop-search'}>;

/**
What the keeper of searches answers. Without one, searches are gone with the end of the program.
*/
export function askSearchKeeper(keeper: SearchKeeper | undefined, effect: Asking): Command | undefined {
	try {
		switch (effect.kind) {
			case 'recall-searches': {
				return {kind: 'searches-recalled', searches: keeper?.list() ?? []};
			}

			case 'keep-search': {
				keeper?.keep(effect.search);
				return undefined;
			}

			case 'drop-search': {
				keeper?.drop(effect.name);
				return undefined;
			}
		}
	} catch (error) {
		return {kind: 'not-kept', reason: error instanceof Error ? error.message : String(error)};
	}
}
