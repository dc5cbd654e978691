import type {DatabaseSync} from 'node:sqlite';
import type {IndexPlace} from '../index/index-place.ts';
import {openConnection} from '../store/connection.ts';
import {makePrivateFile} from '../store/store-files.ts';
import {isBusy} from '../store/store-problem.ts';

/**
Makes this process the one that scans a library; `undefined` where another is. The lock is one of SQLite on a file of its own, so that it ends with its process, however
that ends. Where there can be none, as on a file system without locks, everybody scans: then more is read than needed, and nothing is lost.
*/
export function takeScanLock(place: IndexPlace): {readonly release: () => void} | undefined {
	if (place.kind === 'memory') {
		return {release() {}};
	}

	let database: DatabaseSync | undefined;
	const release = (): void => database?.close();
	try {
		makePrivateFile(`${place.file}.scan`);
		database = openConnection(`${place.file}.scan`, 0);
		database.exec('BEGIN EXCLUSIVE');
		return {release};
	} catch (error) {
		release();
		return isBusy(error) ? undefined : {release() {}};
	}
}
