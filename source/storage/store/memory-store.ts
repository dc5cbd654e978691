import type {DatabaseSync} from 'node:sqlite';
import {inTransaction, openConnection} from './connection.ts';
import type {DataStore} from './data-store.ts';
import {migrate} from './migrate.ts';

const file = ':memory:';

/**
A store that ends with the program, and leaves nothing on the disk.
*/
export function memoryStore(): DataStore {
	let database: DatabaseSync | undefined;
	const open = (): DatabaseSync => {
		if (database === undefined) {
			database = openConnection(file);
			migrate(database, {file, patience: 0});
		}

		return database;
	};
	return {
		name: 'memory',
		tell() {},
		read: step => database && step(database),
		write(step) {
			const opened = open();
			return inTransaction(opened, () => step(opened));
		},
		jot(step) {
			if (database) {
				step(database);
			}
		},
		close() {
			database?.close();
			database = undefined;
		},
	};
}
