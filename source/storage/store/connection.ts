import type {DatabaseSync} from 'node:sqlite';
import {pathToFileURL} from 'node:url';
import {loadSqlite} from './load-sqlite.ts';
import {isBusy} from './store-problem.ts';

/**
How many milliseconds another process is waited for, before the reader is told that it does not let go.
*/
export const usualPatience = 5000;

/**
A connection that waits its turn, and whose every commit is on the disk when it returns.

`EXTRA` is what `FULL` is, and holds also where a file system allows no WAL.
*/
export function openConnection(file: string, patience = usualPatience): DatabaseSync {
	const {DatabaseSync} = loadSqlite();
	const database = new DatabaseSync(file);
	return orClose(database, () => {
		setPatience(database, patience);
		database.exec('PRAGMA synchronous = EXTRA');
	});
}

/**
Sets how many milliseconds a connection waits its turn.
*/
export const setPatience = (database: DatabaseSync, patience: number): void =>
	database.exec(`PRAGMA busy_timeout = ${patience}`);

/**
The database, once a step has been taken with it; closed where that fails.
*/
export function orClose(database: DatabaseSync, step: () => void): DatabaseSync {
	try {
		step();
		return database;
	} catch (error) {
		database.close();
		throw error;
	}
}

/**
A connection to a file that nobody writes meanwhile: on a read-only disk, SQLite cannot note who reads.

Node.js before 22.15 knows no such connection: there, opening it fails.
*/
export function openImmutable(file: string): DatabaseSync {
	const {DatabaseSync} = loadSqlite();
	return new DatabaseSync(`${pathToFileURL(file).href}?immutable=1`, {readOnly: true});
}

/**
A number that SQLite knows about a database, such as `user_version`.
*/
export function pragma(database: DatabaseSync, name: string): number {
	const row = database.prepare(`PRAGMA ${name}`).get();
	return Number(Object.values(row ?? {})[0]);
}

/**
Whether a database has the form that it got by so many migrations, or a later one: what nobody may write stays at an older.
*/
export const hasForm = (database: DatabaseSync, version: number): boolean =>
	pragma(database, 'user_version') >= version;

/**
Takes a step that counts as a whole or not at all, and as the only one who writes.
*/
export function inTransaction<T>(database: DatabaseSync, step: () => T): T {
	database.exec('BEGIN IMMEDIATE');
	try {
		const result = step();
		database.exec('COMMIT');
		return result;
	} catch (error) {
		undo(database);
		throw error;
	}
}

/* SQLite has undone it already where, for one, the disk was full. */
function undo(database: DatabaseSync): void {
	try {
		database.exec('ROLLBACK');
	} catch {}
}

const pause = new Int32Array(new SharedArrayBuffer(4));

/**
Takes a step again for as long as another process is in its way: SQLite itself does not wait in every case, as when two make the
same database at once.
*/
export function patiently<T>(patience: number, step: () => T): T {
	const deadline = performance.now() + patience;
	for (;;) {
		try {
			return step();
		} catch (error) {
			if (!isBusy(error) || performance.now() > deadline) {
				throw error;
			}

			Atomics.wait(pause, 0, 0, 5);
		}
	}
}
