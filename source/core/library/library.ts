import type {Article, Problem} from '../article.ts';
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
The answer to a search: the ids of articles, best first. In those from `bodyFrom` on, only the text answers.
*/
export type Found = {readonly query: string; readonly ids: Int32Array; readonly bodyFrom: number};

/**
The articles that the reader looks into, wherever they are kept. Nothing here takes long, but what is said to come later.
*/
export type Library = {
	readonly state: () => LibraryState;
	/** Reads what is not read yet, groups what belongs together and stays current; `tell` hears whenever something changed. */
	readonly start: (tell: (state: LibraryState) => void) => Promise<void>;
	/** Answers at once where the library is small, and later where it is large; `undefined` where a newer search came meanwhile. */
	readonly search: (query: string) => Found | Promise<Found | undefined>;
	/** Sorts articles anew that the reader corrected; as they are shown now. The state that comes of it, where it is known at once. */
	readonly correct: (articles: readonly Article[]) => LibraryState | undefined;
	readonly close: () => void;
};
