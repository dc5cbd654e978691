import fs from 'node:fs';
import path from 'node:path';
import type {DatabaseSync} from 'node:sqlite';
import {inTransaction, openConnection, usualPatience} from './connection.ts';
import {correctionsAbout} from './corrections-about.ts';
import {type ArticleKey, rowsAbout} from './rows-about.ts';
import {dropIdleSightings} from './sightings.ts';
import {filesBeside, isCopy} from './store-files.ts';
import {StoreProblem, storeProblem} from './store-problem.ts';
import {withLock} from './with-lock.ts';

/**
Deletes a database, all that belongs to it, and its folder where nothing else is in it and newsreader made it (`isOwn`). Throws a `StoreProblem` where
something of it stays.
*/
export function forgetAll(file: string, isOwn: boolean): void {
	try {
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
Deletes the verdicts on some articles and their corrections for good, and the older and damaged copies, which may hold them as well. Throws a `StoreProblem` where it cannot.
*/
export function forgetArticles(file: string, keys: readonly ArticleKey[]): void {
	try {
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
		// Both are looked up before either is deleted: they share what is remembered of where articles were met.
		const doomed = {
			verdict_entry: rowsAbout(database, keys),
			correction_entry: correctionsAbout(database, keys),
		};
		for (const [table, rows] of Object.entries(doomed)) {
			for (const row of rows) {
				database.prepare(`DELETE FROM ${table} WHERE number = ?`).run(Number(row['number']));
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
