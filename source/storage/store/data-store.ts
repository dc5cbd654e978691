import type {DatabaseSync} from 'node:sqlite';

/**
The program's own database. It is neither made nor opened before it is needed.
*/
export type DataStore = {
	/** Where it lies, for the reader. */
	readonly name: string;
	/**
	What a step reads; `undefined` where nothing is kept yet, and where the database cannot be read, which is told once. Never makes a
	database, and never throws.
	*/
	readonly read: <T>(step: (database: DatabaseSync) => T) => T | undefined;
	/**
	Takes a step as one transaction that is on the disk when this returns. The step may be taken again on another database, and has to do no harm then. Throws a
	`StoreProblem`, and then nothing has been written.
	*/
	readonly write: <T>(step: (database: DatabaseSync) => T) => T;
	/**
	The same for what is good to have and no more: where there is no database, or it cannot be written at once, nothing happens. Never throws, and waits for nobody.
	*/
	readonly jot: (step: (database: DatabaseSync) => void) => void;
	/** Tells the reader, once a run, what is odd about the database. */
	readonly tell: (sentence: string) => void;
	readonly close: () => void;
};
