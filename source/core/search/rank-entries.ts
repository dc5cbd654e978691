import Fuse, {type IFuseOptions} from 'fuse.js';
import type {SearchEntry} from './search-entry.ts';

/**
What of an article decides how well it answers.
*/
export type RankedEntry = Omit<SearchEntry, 'file'>;

export const rankingOptions: IFuseOptions<RankedEntry> = {
	keys: [
		{name: 'title', weight: 4},
		{name: 'outlet', weight: 3},
		{name: 'initials', weight: 3},
		{name: 'authors', weight: 2},
		{name: 'section', weight: 1},
		{name: 'place', weight: 2},
		{name: 'lead', weight: 1},
	],
	useTokenSearch: true,
	tokenMatch: 'all',
	ignoreDiacritics: true,
	ignoreLocation: true,
	// The share of a word's letters that may be wrong; at 0.4 "macron" finds "marooned".
	threshold: 0.3,
};

/**
The entries that answer the words of a query, best first, as fuse.js ranks them. It takes 5 ms for a hundred: an index has to propose them.
*/
export const rankEntries = <Entry extends RankedEntry>(
	entries: readonly Entry[],
	words: readonly string[],
): readonly Entry[] => new Fuse(entries, rankingOptions).search(words.join(' ')).map(({item}) => item);
