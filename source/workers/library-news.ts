/**
What the librarian tells of the library that it keeps.
*/
export type LibraryNews =
	/** So many of so many files that had to be read have been; how many seconds the rest takes, where that can be told. At most five times a second. */
	| {readonly kind: 'progress'; readonly done: number; readonly total: number; readonly seconds?: number}
	/** The index holds something else than before: what was read from it is old. */
	| {readonly kind: 'changed'}
	/** All files have been looked at, and what differed has been read. */
	| {
			readonly kind: 'settled';
			/** How many files nobody means as articles. */
			readonly passedOver: number;
			/** What of the library is not there, or cannot be looked into, in sentences. */
			readonly remarks: readonly string[];
	  }
	/** What the reader should know, in a sentence; none comes twice in a row. */
	| {readonly kind: 'remark'; readonly sentence: string};
