import fs from 'node:fs';
import type {DatabaseSync} from 'node:sqlite';
import {addRoots} from '../index/add-batch.ts';
import type {IndexPlace} from '../index/index-place.ts';
import {openIndex, removeIndex} from '../index/open-index.ts';
import {statement} from '../index/statement.ts';
import {removeFile} from '../index/write-file.ts';
import {inTransaction} from '../store/connection.ts';
import {isDamage} from '../store/store-problem.ts';
import {filesBelow, type RootIds} from './known-files.ts';
import {isInside, type Place} from './place.ts';

/**
A root of a library: its real path, and what the reader typed for it.
*/
export type Root = {readonly path: string; readonly name: string};

/**
An index that is written, with the roots of the library in it.
*/
export type LibraryIndex = {
	readonly database: DatabaseSync;
	readonly roots: RootIds;
	readonly identity: string;
};

/**
Opens an index to write, and takes out of it what lies in none of the roots. Throws what the system or SQLite throws.
*/
export function openLibraryIndex(place: IndexPlace, roots: readonly Root[]): LibraryIndex {
	const database = openIndex(place);
	try {
		// Pages that are written often in a long scan come to the file less often.
		database.exec('PRAGMA wal_autocheckpoint = 4000');
		const names = addRoots(database, roots);
		const ids = new Map([...names.keys()].map((id, index) => [roots[index]?.path ?? '', id]));
		removeOtherRoots(database, ids);
		return {database, roots: ids, identity: identityOf(place)};
	} catch (error) {
		database.close();
		if (isDamage(error) && place.kind === 'file') {
			removeIndex(place.file);
			return openLibraryIndex(place, roots);
		}

		throw error;
	}
}

/**
Whether the index still lies where it was opened: somebody may have deleted it, or made it anew.
*/
export const isStillThere = ({identity}: LibraryIndex, place: IndexPlace): boolean =>
	identity === identityOf(place);

/**
The mounts that the last scan saw.
*/
export function readMounts(database: DatabaseSync): readonly Place[] {
	const row = statement(database, "SELECT value FROM note WHERE name = 'mounts'").get();
	return JSON.parse(String(row?.['value'] ?? '[]'));
}

/**
Keeps the mounts that a scan of some places saw.
*/
export function writeMounts(
	database: DatabaseSync,
	places: readonly Place[],
	mounts: readonly Place[],
): void {
	const known = readMounts(database);
	const others = known.filter(mount => !places.some(place => isInside(mount, place)));
	const value = JSON.stringify([...others, ...mounts]);
	if (value !== JSON.stringify(known)) {
		statement(database, "INSERT OR REPLACE INTO note VALUES ('mounts', ?)").run(value);
	}
}

/**
How many articles the index holds below a place.
*/
export const countArticles = ({database, roots}: LibraryIndex, {root, path: inside}: Place): number =>
	[...filesBelow(database, roots.get(root) ?? 0, inside)].reduce(
		(sum, row) =>
			sum +
			Number(
				statement(database, 'SELECT count(*) AS count FROM article WHERE file = ?').get(row['id'] ?? 0)?.[
					'count'
				],
			),
		0,
	);

function removeOtherRoots(database: DatabaseSync, roots: RootIds): void {
	const ids = new Set(roots.values());
	const others = statement(database, 'SELECT id FROM root')
		.all()
		.map(row => Number(row['id']))
		.filter(id => !ids.has(id));
	for (const root of others) {
		inTransaction(database, () => {
			for (const row of statement(database, 'SELECT id FROM file WHERE root = ?').all(root)) {
				removeFile(database, Number(row['id']));
			}

			statement(database, 'DELETE FROM root WHERE id = ?').run(root);
		});
	}
}

/**
Which file an index is: another may lie in its place later.
*/
export function identityOf(place: IndexPlace): string {
	if (place.kind === 'memory') {
		return '';
	}

	const stats = fs.statSync(place.file, {bigint: true, throwIfNoEntry: false});
	return stats ? `${stats.dev}:${stats.ino}` : 'none';
}
