import fs from 'node:fs';
import path from 'node:path';
import type {DatabaseSync} from 'node:sqlite';
import {inTransaction, openConnection, usualPatience} from './connection.ts';
import {keptIndexes, removeIndexes} from './kept-indexes.ts';
import {keptRows, keptTables} from './kept-rows.ts';
import type {ArticleKey} from './rows-about.ts';
import {dropIdleSightings} from './sightings.ts';
import {filesBeside, isCopy} from './store-files.ts';
import {StoreProblem, storeProblem} from './store-problem.ts';
import {withLock} from './with-lock.ts';

/**
A database of the reader's own data, and the folder of the indexes beside it.
*/
export type KeptPlace = {readonly file: string; readonly isOwn: boolean; readonly indexFolder: string};

/**
Deletes a database, all that belongs to it, the indexes, and their folder where nothing else is in it and newsreader made it (`isOwn`). Throws a `StoreProblem` where
something of it stays.
*/
export function forgetAll({file, isOwn, indexFolder}: KeptPlace): void {
	try {
		removeIndexes(indexFolder, keptIndexes(indexFolder));
		withLock(file, usualPatience, () => {
			// The database last: what lies beside a new one, which another newsreader makes at once, is not taken for its own.
			remove(filesBeside(file).filter(name => !isLock(name)));
			remove([file]);
		});
		remove(filesBeside(file).filter(isLock));
		if (isOwn) {
			removeIfEmpty(path.dirname(file));
		}
	} catch (error) {
		throw storeProblem(error, file);
	}
}

/**
Deletes what the reader said about some articles for good, and what may hold it or their words as well: older and damaged copies, and the indexes that they stand in, which can be
made again. Throws a `StoreProblem` where it cannot.
*/
export function forgetArticles({file, indexFolder}: KeptPlace, keys: readonly ArticleKey[]): void {
	try {
		removeIndexes(indexFolder, keptIndexes(indexFolder, keys));
		if (!fs.existsSync(file)) {
			return;
		}

		withLock(file, usualPatience, () => {
			const database = openConnection(file);
			try {
				deleteRows(database, keys);
				remove(filesBeside(file).filter(name => isCopy(name.replace(/-(?:wal|shm|journal)$/, ''))));
				wipe(database, file);
			} finally {
				database.close();
			}
		});
	} catch (error) {
		throw storeProblem(error, file);
	}
}

function deleteRows(database: DatabaseSync, keys: readonly ArticleKey[]): void {
	// What is deleted is overwritten, and not only marked as free.
	database.exec('PRAGMA secure_delete = ON');
	inTransaction(database, () => {
		// All are looked up before any is deleted: they share what is remembered of where articles were met.
		const doomed = keptRows(database, keys);
		for (const table of keptTables.filter(name => doomed[name].length > 0)) {
			const statement = database.prepare(`DELETE FROM ${table} WHERE rowid = ?`);
			for (const row of doomed[table]) {
				statement.run(Number(row['number']));
			}
		}

		dropIdleSightings(database);
	});
}

/** Leaves no earlier state of the pages behind, in the file or in the log of what was written last. */
function wipe(database: DatabaseSync, file: string): void {
	database.exec('VACUUM');
	const {busy} = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() ?? {};
	if (busy === 1) {
		throw new StoreProblem(
			`All of this is deleted, but ${file}-wal may still hold their words, because another newsreader has it open. Close that one, then do this again.`,
		);
	}
}

const isLock = (file: string): boolean => /\.lock(?:-journal)?$/.test(file);

function remove(files: readonly string[]): void {
	for (const file of files) {
		fs.rmSync(file, {force: true});
	}
}

function removeIfEmpty(folder: string): void {
	try {
		fs.rmdirSync(folder);
	} catch {
		// Something else is in it.
	}
}
