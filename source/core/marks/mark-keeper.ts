import type {MarkEntry} from './mark.ts';
import type {MarkBook} from './mark-book.ts';

/**
Where marks are kept. What `keep` has returned survives the end of the program, however it comes; it throws an `Error` in words for the reader where it could not
keep them, and then has kept none.
*/
export type MarkKeeper = {
	/** All that was ever marked, also by other newsreaders until now. */
	readonly recallAll: () => MarkBook;
	readonly keep: (entries: readonly MarkEntry[]) => void;
	/** What the reader should know of the database since this was asked last, in sentences. */
	readonly remarks?: () => readonly string[];
};
