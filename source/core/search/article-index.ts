import Fuse, {type IFuseOptions} from 'fuse.js';
import {queryWords} from './highlight-query.ts';
import type {SearchEntry} from './search-entry.ts';
import {createVocabulary, type Vocabulary} from './vocabulary.ts';

/**
Fuzzy search over the metadata and leads of a library.
*/
export type ArticleIndex = {
	/** The files of the articles that answer a query, best first. All words of the query must match; an empty query is answered by all. */
	readonly search: (query: string) => readonly string[];
};

/** Up to this many entries fuse.js reads them all; beyond, the vocabulary proposes and fuse.js ranks this many. */
const rankedAtMost = 250;

const options: IFuseOptions<SearchEntry> = {
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
Builds the index. It is lazy: nothing is read before the first search.

The vocabulary knows mistakes that fuse.js counts twice (two letters exchanged), fuse.js knows what is likeliest meant: its
answers come first, then what only the vocabulary found, the best spelt first.
*/
export function createArticleIndex(entries: readonly SearchEntry[]): ArticleIndex {
	let rankAll: Fuse<SearchEntry> | undefined;
	let vocabulary: Vocabulary | undefined;
	return {
		search(query) {
			const words = queryWords(query);
			if (words.length === 0) {
				return entries.map(({file}) => file);
			}

			vocabulary ??= createVocabulary(entries);
			const proposals = vocabulary.propose(words).flatMap(position => entries[position] ?? []);
			if (entries.length <= rankedAtMost) {
				rankAll ??= new Fuse(entries, options);
			}

			const ranking = rankAll ?? new Fuse(proposals.slice(0, rankedAtMost), options);
			const ranked = ranking.search(words.join(' ')).map(({item}) => item.file);
			return [...new Set([...ranked, ...proposals.map(({file}) => file)])];
		},
	};
}
