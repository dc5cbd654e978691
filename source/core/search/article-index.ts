import Fuse from 'fuse.js';
import {queryWords} from './highlight-query.ts';
import {rankingOptions} from './rank-entries.ts';
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
				rankAll ??= new Fuse(entries, rankingOptions);
			}

			const ranking = rankAll ?? new Fuse(proposals.slice(0, rankedAtMost), rankingOptions);
			const ranked = ranking.search(words.join(' ')).map(({item}) => item.file);
			return [...new Set([...ranked, ...proposals.map(({file}) => file)])];
		},
	};
}
