import path from 'node:path';
import type {DatabaseSync} from 'node:sqlite';
import {hasForm} from './connection.ts';
import type {DataStore} from './data-store.ts';
import {libraryVersion} from './migrations.ts';

/**
What the reader's library is made of: real, whole paths of files and folders, in the order in which they were added. They may be missing today.
*/
export const libraryRoots = (store: DataStore): readonly string[] =>
	store.read(database => (hasForm(database, libraryVersion) ? select(database) : [])) ?? [];

const select = (database: DatabaseSync): readonly string[] =>
	database
		.prepare('SELECT path FROM library_root ORDER BY rowid')
		.all()
		.map(row => String(row['path']));

/**
What adding a path to the library did: it may lie within one that is there already, and others that are there may lie within it.
*/
export type AddedRoot = {
	readonly path: string;
	readonly within?: string;
	readonly folded: readonly string[];
};

/**
Adds real, whole paths to the library, each that is not within another; those that lie within an added one are folded into it. Throws a `StoreProblem` where it cannot, and
then none was added.
*/
export function addRoots(store: DataStore, paths: readonly string[]): readonly AddedRoot[] {
	const at = new Date().toISOString();
	return store.write(database => paths.map(added => addRoot(database, added, at)));
}

function addRoot(database: DatabaseSync, added: string, at: string): AddedRoot {
	const roots = select(database);
	const within = roots.find(root => holds(root, added));
	if (within !== undefined) {
		return {path: added, within, folded: []};
	}

	const folded = roots.filter(root => holds(added, root));
	for (const root of folded) {
		database.prepare('DELETE FROM library_root WHERE path = ?').run(root);
	}

	database.prepare('INSERT INTO library_root (path, at) VALUES (?, ?)').run(added, at);
	return {path: added, folded};
}

/**
Takes paths out of the library; what was said about their articles stays. Throws a `StoreProblem` where it cannot, and then none was taken out.
*/
export function removeRoots(store: DataStore, paths: readonly string[]): void {
	store.write(database => {
		for (const removed of paths) {
			database.prepare('DELETE FROM library_root WHERE path = ?').run(removed);
		}
	});
}

/**
Whether a path is another one or lies within it.
*/
export function holds(outer: string, inner: string): boolean {
	const way = path.relative(outer, inner);
	return way === '' || !(way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way));
}
