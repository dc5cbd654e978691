import {cleanLine} from '../parse/clean-text.ts';
import {fold} from '../search/fold-text.ts';

/**
A search that the reader gave a name. Two names that differ in case or accents only are one.
*/
export type SavedSearch = {readonly name: string; readonly query: string};

// Longer ones do not fit beside each other.
const longest = {name: 60, query: 1000} as const;

/**
A search as it is kept, on one line each; `undefined` where nothing is searched, or what there is would not fit. Without a name it is called as it searches.
*/
export function cleanSearch({name, query}: SavedSearch): SavedSearch | undefined {
	const search = {name: cut(cleanLine(name) || cleanLine(query), longest.name), query: cleanLine(query)};
	return search.query === '' || search.query.length > longest.query ? undefined : search;
}

export const searchKey = ({name}: Pick<SavedSearch, 'name'>): string => fold(name);

const cut = (text: string, length: number): string => [...text].slice(0, length).join('').trim();

/**
Where searches are kept. What `keep` and `drop` have returned survives the end of the program; they throw an `Error` in words for the reader where they could not.
*/
export type SearchKeeper = {
	/** By name. */
	readonly list: () => readonly SavedSearch[];
	/** In the place of one with the same name. One without a query is not kept. */
	readonly keep: (search: SavedSearch) => void;
	readonly drop: (name: string) => void;
};
