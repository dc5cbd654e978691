/**
Where the reader was in each library, so that the next start comes back to it. Neither ever throws: it is good to have, and no more.
*/
export type StateKeeper = {
	/** What was kept for this library last; `undefined` where nothing was, or it cannot be read any more. Whoever asked checks the shape. */
	readonly recall: (library: LibraryKey) => unknown;
	/** Keeps a document that JSON can hold, in the place of the one before. One of more than 64 KB is not kept. */
	readonly keep: (library: LibraryKey, state: unknown) => void;
};

/**
Which library: the real paths of the files and folders that it is made of.
*/
export type LibraryKey = readonly string[];

/**
The most characters that a state may have as JSON.
*/
export const longestState = 65_536;
