import type {StoryEdit} from './story-edit.ts';

/**
Where edits of stories are kept. What `keep` has returned survives the end of the program, however it comes; it throws an `Error` in words for the reader where it
could not keep them, and then has kept none.
*/
export type StoryKeeper = {
	/** All edits in the order in which they were made. Where a text was changed since, the one that it became is named as well. */
	readonly recallAll: () => readonly StoryEdit[];
	readonly keep: (edits: readonly StoryEdit[]) => void;
	/** What the reader should know of the database since this was asked last, in sentences. */
	readonly remarks?: () => readonly string[];
};
