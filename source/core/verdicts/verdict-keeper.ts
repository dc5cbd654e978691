import type {Article} from '../article.ts';
import type {Pair} from '../pair.ts';
import type {KeptEntry, VerdictEntry} from './verdict.ts';

/**
Where verdicts are kept. What `keep` has returned survives the end of the program, however it comes; it throws an `Error` in words for the
reader where it could not keep them, and then has kept none.
*/
export type VerdictKeeper = {
	/** All entries on passages of these two articles, in the order in which they were given. The articles are known by their text or by their file, and may have stood in the other order. */
	readonly recall: (articles: Pair<Article>) => readonly KeptEntry[];
	readonly keep: (entries: readonly VerdictEntry[]) => readonly KeptEntry[];
	/** What the reader should know of the database since this was asked last, in sentences. */
	readonly remarks?: () => readonly string[];
};
