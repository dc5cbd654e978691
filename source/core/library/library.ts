import type {Article, Problem} from '../article.ts';
import type {Query} from '../search/query/query.ts';
import type {Shelf} from './shelf.ts';

/**
How far the reading of the files has come. `seconds` are about how many it will still take, where that can be told.
*/
export type Progress = {readonly done: number; readonly total: number; readonly seconds?: number};

/**
What is known of a library at one time.
*/
export type LibraryState = {
	readonly shelf: Shelf;
	readonly problems: readonly Problem[];
	readonly progress: Progress;
	/** What the reader should know, once: a sentence. */
	readonly remark?: string;
};

/**
What is searched: the query as it was typed, and taken apart; and what only the reader's own data tells of it: for each term as `printTerm` prints it without
exclusion (`tag:kyiv`, `is:starred`, `is:read`), the hashes of the texts for which it holds.
*/
export type Search = {
	readonly text: string;
	readonly query: Query;
	readonly marked: Readonly<Record<string, readonly string[]>>;
};

/**
The answer to a search: the ids of articles, best first. In those from `bodyFrom` on, only the text answers.
*/
export type Found = {readonly text: string; readonly ids: Int32Array; readonly bodyFrom: number};

/**
The articles that the reader looks into, wherever they are kept. Nothing here takes long, but what is said to come later.
*/
export type Library = {
	readonly state: () => LibraryState;
	/** Whether there is nothing that is not read yet. */
	readonly isComplete: boolean;
	/** Reads what is not read yet, groups what belongs together and stays current; `tell` hears whenever something changed. */
	readonly start: (tell: (state: LibraryState) => void) => Promise<void>;
	/** Answers at once where the library is small, and later where it is large; `undefined` where a newer search came meanwhile. */
	readonly search: (search: Search) => Found | Promise<Found | undefined>;
	/** Sorts articles anew that the reader corrected; as they are shown now. The state that comes of it, where it is known at once. */
	readonly correct: (articles: readonly Article[]) => LibraryState | undefined;
	/** Groups the articles anew after the reader said something about stories. The state that comes of it, where it is known at once. */
	readonly regroup: () => LibraryState | undefined;
	readonly close: () => void;
};
