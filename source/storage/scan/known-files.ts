import path from 'node:path';
import type {DatabaseSync, SQLOutputValue} from 'node:sqlite';
import {statement} from '../index/statement.ts';
import {isInside, type Place} from './place.ts';
import type {SweptFile} from './sweep-state.ts';

/**
A file that the index holds.
*/
export type KnownFile = {readonly id: number; readonly sha256: string};

/**
A file that has to be read: it is new, or it is not what the index holds of it.
*/
export type Difference = SweptFile & {readonly known: KnownFile | undefined};

/**
A file of the index that is not where it was. The same bytes in a new place are this file, moved there.
*/
export type GoneFile = KnownFile & Place & {readonly size: number};

/** In place of its time: the file has to be looked at again at the next sweep, whatever its time is. */
export const unsettled = -1;

/** In place of its time: what the index holds of the file was read earlier, and it could not be read when it was looked at last. */
export const unreadable = -2;

/**
The ids of roots in the index, by their paths.
*/
export type RootIds = ReadonlyMap<string, number>;

/**
Which of some files have to be read; notes in `seen` those that the index holds.
*/
export function findDifferences(
	database: DatabaseSync,
	roots: RootIds,
	files: readonly SweptFile[],
	seen: Set<number>,
): readonly Difference[] {
	const find = statement(database, 'SELECT id, size, mtime, sha256 FROM file WHERE root = ? AND path = ?');
	return files.flatMap((file): readonly Difference[] => {
		const row = find.get(roots.get(file.root) ?? 0, file.path);
		if (row === undefined) {
			return [{...file, known: undefined}];
		}

		const known = knownFileOf(row);
		seen.add(known.id);
		return row['size'] === file.size && row['mtime'] === file.mtime ? [] : [{...file, known}];
	});
}

/**
Whether the index holds no file yet: then nothing in a folder can have been moved.
*/
export const isEmpty = (database: DatabaseSync): boolean =>
	statement(database, 'SELECT 1 FROM file LIMIT 1').get() === undefined;

type Swept = {
	readonly places: readonly Place[];
	/** Of what lies there, nothing is known. */
	readonly unread: readonly Place[];
	readonly seen: ReadonlySet<number>;
};

/**
The files that the index holds below some places, and that were not seen there though it was looked.
*/
export function findGone(
	database: DatabaseSync,
	roots: RootIds,
	{places, unread, seen}: Swept,
): readonly GoneFile[] {
	const isUnread = (place: Place): boolean => unread.some(outer => isInside(place, outer));
	const found = new Map<number, GoneFile>();
	for (const {root, path: inside} of places) {
		for (const row of filesBelow(database, roots.get(root) ?? 0, inside)) {
			const file = {...knownFileOf(row), root, path: String(row['path']), size: Number(row['size'])};
			if (!(seen.has(file.id) || isUnread(file))) {
				found.set(file.id, file);
			}
		}
	}

	return [...found.values()];
}

const columns = 'id, path, size, mtime, sha256';

type Row = Record<string, SQLOutputValue>;

/**
The rows of all files below a place.
*/
export const filesBelow = (database: DatabaseSync, root: number, inside: string): IterableIterator<Row> =>
	inside === ''
		? statement(database, `SELECT ${columns} FROM file WHERE root = ?`).iterate(root)
		: statement(
				database,
				`SELECT ${columns} FROM file WHERE root = ? AND (path = ? OR (path > ? AND path < ?))`,
			).iterate(root, inside, inside + path.sep, inside + afterSeparator);

/** The sign behind the separator: all paths below a folder lie between the two. */
const afterSeparator = String.fromCharCode(path.sep.charCodeAt(0) + 1);

const knownFileOf = (row: Row): KnownFile => ({
	id: Number(row['id']),
	sha256: row['mtime'] === unreadable ? '' : String(row['sha256']),
});
