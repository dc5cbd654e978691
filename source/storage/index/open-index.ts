import fs from 'node:fs';
import type {DatabaseSync} from 'node:sqlite';
import {openConnection, orClose, pragma, setPatience, usualPatience} from '../store/connection.ts';
import {loadSqlite} from '../store/load-sqlite.ts';
import {makePrivateFile} from '../store/store-files.ts';
import {isDamage} from '../store/store-problem.ts';
import type {IndexPlace} from './index-place.ts';
import {indexId, indexVersion, schema} from './schema.ts';

/**
A connection to an index that may write it. One that is missing is made; one of another form, or that is damaged, is deleted and made anew: whatever is in it can
be read from the reader's files again. Throws what the system or SQLite throws where nothing can be made there.
*/
export function openIndex(place: IndexPlace): DatabaseSync {
	if (place.kind === 'memory') {
		return make(connectToMemory(place.name));
	}

	makePrivateFile(place.file);
	try {
		const database = connect(place.file);
		if (isOfToday(database)) {
			return database;
		}

		if (pragma(database, 'page_count') <= 1) {
			return make(database);
		}

		database.close();
	} catch (error) {
		if (!isDamage(error)) {
			throw error;
		}
	}

	removeIndex(place.file);
	makePrivateFile(place.file);
	return make(connect(place.file));
}

/**
A connection that only reads an index; `undefined` where there is none of today's form.
*/
export function openIndexToRead(place: IndexPlace): DatabaseSync | undefined {
	if (place.kind === 'memory') {
		return connectToMemory(place.name);
	}

	if (!fs.existsSync(place.file)) {
		return undefined;
	}

	try {
		const database = connect(place.file);
		if (isOfToday(database)) {
			database.exec('PRAGMA query_only = ON');
			return database;
		}

		database.close();
	} catch (error) {
		if (!isDamage(error)) {
			throw error;
		}
	}

	return undefined;
}

/**
Deletes an index, with all that SQLite keeps beside it.
*/
export function removeIndex(file: string): void {
	for (const name of [`${file}-wal`, `${file}-shm`, `${file}-journal`, file]) {
		fs.rmSync(name, {force: true});
	}
}

/** Kilobytes of pages that a connection keeps in memory. */
const cacheSize = 8000;

function connect(file: string): DatabaseSync {
	const database = openConnection(file);
	return orClose(database, () => {
		// What is lost when the power fails is read again; with a log, the rest stays whole.
		database.exec(
			`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -${cacheSize}`,
		);
	});
}

function connectToMemory(name: string): DatabaseSync {
	const {DatabaseSync} = loadSqlite();
	const database = new DatabaseSync(`file:${name}?mode=memory&cache=shared`);
	return orClose(database, () => {
		setPatience(database, usualPatience);
		// Threads that share memory would lock each other out of whole tables.
		database.exec('PRAGMA read_uncommitted = ON');
	});
}

const isOfToday = (database: DatabaseSync): boolean =>
	pragma(database, 'application_id') === indexId && pragma(database, 'user_version') === indexVersion;

/* Two processes may make the same index at once: the second finds it made. */
function make(database: DatabaseSync): DatabaseSync {
	return orClose(database, () => {
		database.exec('BEGIN IMMEDIATE');
		if (!isOfToday(database)) {
			database.exec(`${schema}; PRAGMA application_id = ${indexId}; PRAGMA user_version = ${indexVersion}`);
		}

		database.exec('COMMIT');
	});
}
