import type {DatabaseSync} from 'node:sqlite';
import {type LibraryKey, longestState, type StateKeeper} from '../../core/state/state-keeper.ts';
import {hasForm} from './connection.ts';
import type {DataStore} from './data-store.ts';
import {libraryVersion} from './migrations.ts';

// Whoever opens many folders once does not fill the disk.
const mostLibraries = 100;

/**
Keeps in a store where the reader was in each library, the last hundred of them.
*/
export const keepState = (store: DataStore): StateKeeper => ({
	recall(library) {
		const row = store.read(database =>
			hasForm(database, libraryVersion)
				? database.prepare('SELECT state FROM reading_state WHERE library = ?').get(nameOf(library))
				: undefined,
		);
		return row && parse(row['state']);
	},
	keep(library, state) {
		const row = {library: nameOf(library), at: new Date().toISOString(), state: stringify(state)};
		if (row.state === undefined || row.state.length > longestState) {
			return;
		}

		try {
			store.write(database => replace(database, row));
		} catch {
			// The next start begins at the beginning.
		}
	},
});

function replace(database: DatabaseSync, row: Readonly<Record<string, string | undefined>>): void {
	const {library = '', at = '', state = ''} = row;
	database.prepare('DELETE FROM reading_state WHERE library = ?').run(library);
	database.prepare('INSERT INTO reading_state (library, at, state) VALUES (?, ?, ?)').run(library, at, state);
	database
		.prepare(
			'DELETE FROM reading_state WHERE rowid NOT IN (SELECT rowid FROM reading_state ORDER BY at DESC LIMIT ?)',
		)
		.run(mostLibraries);
}

/* The same paths in another order are the same library. */
const nameOf = (library: LibraryKey): string => JSON.stringify([...new Set(library)].toSorted());

function stringify(state: unknown): string | undefined {
	try {
		return JSON.stringify(state);
	} catch {
		return undefined;
	}
}

function parse(json: unknown): unknown {
	try {
		return JSON.parse(String(json));
	} catch {
		return undefined;
	}
}
