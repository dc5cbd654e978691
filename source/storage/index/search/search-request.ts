import type {Query} from '../../../core/search/query/query.ts';

/**
What is looked for.
*/
export type SearchRequest = {
	readonly query: Query;
	/**
	What the reader's own data knows and the index does not: for each term as `printTerm` prints it without exclusion (`tag:kyiv`, `is:starred`, `is:read`), the hashes of
	the articles for which it holds. `is:unread` is what is not `is:read`.
	*/
	readonly marked: Readonly<Record<string, readonly string[]>>;
};

/**
The articles that answer: their ids, best first, each once. From `bodyFrom` on stand those whose words were found in their texts only.
*/
export type Found = {readonly ids: Int32Array; readonly bodyFrom: number};
