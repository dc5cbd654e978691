import {openConnection} from './connection.ts';
import {makePrivateFile} from './store-files.ts';

/**
Takes a step that exchanges, removes or migrates the files of a database, while no other process does. The lock is one of SQLite on a file
of its own, so that it ends with its process, however that ends. The file stays: who waits for the lock has it open.
*/
export function withLock<T>(file: string, patience: number, step: () => T): T {
	const lock = `${file}.lock`;
	makePrivateFile(lock);
	const database = openConnection(lock, patience);
	try {
		database.exec('BEGIN EXCLUSIVE');
		return step();
	} finally {
		database.close();
	}
}
