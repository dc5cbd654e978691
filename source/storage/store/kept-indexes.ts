import fs from 'node:fs';
import path from 'node:path';
import type {DatabaseSync} from 'node:sqlite';
import {openConnection} from './connection.ts';
import type {ArticleKey} from './rows-about.ts';

/**
A searchable copy of articles, which newsreader makes of their files: in how many bytes, and of how many articles; `undefined` where it cannot be read.
*/
export type KeptIndex = {
	/** The database and what SQLite keeps beside it. */
	readonly files: readonly string[];
	readonly bytes: number;
	readonly articles: number | undefined;
};

/**
The folder of all indexes that belong to a database of the reader's own data.
*/
export const indexFolder = (file: string, isOwn: boolean): string =>
	isOwn ? path.join(path.dirname(file), 'index') : `${file}.index`;

/* As `indexFileOf` names them; whatever else lies there is not newsreader's. */
const ours = /^((?:library|[\da-f]{16})\.db)(?:-wal|-shm|-journal|\.scan)?$/;

/**
The indexes in a folder; of articles, only those that hold one of them or cannot be asked. Changes nothing.
*/
export function keptIndexes(folder: string, about?: readonly ArticleKey[]): readonly KeptIndex[] {
	const groups = new Map<string, string[]>();
	for (const name of namesIn(folder)) {
		const [, database] = ours.exec(name) ?? [];
		if (database !== undefined) {
			groups.set(database, [...(groups.get(database) ?? []), path.join(folder, name)]);
		}
	}

	return [...groups].flatMap(([name, files]) => {
		const held = ask(path.join(folder, name), about);
		return held === 'none of these' ? [] : [{files, bytes: sizeOf(files), articles: held}];
	});
}

/**
Deletes indexes, and their folder where nothing else is in it. Throws what the system throws.
*/
export function removeIndexes(folder: string, indexes: readonly KeptIndex[]): void {
	// The database last: what lies beside it is never taken for that of another.
	for (const file of indexes.flatMap(({files}) => files.toSorted().reverse())) {
		fs.rmSync(file, {force: true});
	}

	try {
		fs.rmdirSync(folder);
	} catch {
		// Something else is in it, or it is gone.
	}
}

// Milliseconds: an index is written in small steps.
const patience = 200;

/* What cannot be read may hold anything. */
function ask(file: string, about: readonly ArticleKey[] | undefined): number | undefined | 'none of these' {
	try {
		// Read-only, SQLite would leave its notes on who reads behind.
		const database = openConnection(file, patience);
		try {
			database.exec('PRAGMA query_only = ON');
			return about && !about.some(key => isIn(database, key)) ? 'none of these' : countArticles(database);
		} finally {
			database.close();
		}
	} catch {
		return undefined;
	}
}

function countArticles(database: DatabaseSync): number {
	return Number(database.prepare('SELECT count(*) AS count FROM article').get()?.['count']);
}

function isIn(database: DatabaseSync, {file, article}: ArticleKey): boolean {
	const number = /#\d+$/.exec(file)?.[0] ?? '';
	const files = [file, file.slice(0, file.length - number.length)];
	const select = database.prepare(`
		SELECT 1 FROM article JOIN file ON file.id = article.file JOIN root ON root.id = file.root
		WHERE article.hash = ? OR iif(file.path = '', root.path, rtrim(root.path, '/\\') || '${path.sep}' || file.path) IN (?, ?) LIMIT 1`);
	return select.get(article ?? null, ...files) !== undefined;
}

const sizeOf = (files: readonly string[]): number =>
	files.reduce((sum, file) => sum + (fs.statSync(file, {throwIfNoEntry: false})?.size ?? 0), 0);

function namesIn(folder: string): readonly string[] {
	try {
		return fs.readdirSync(folder).toSorted();
	} catch {
		return [];
	}
}
