import type {DatabaseSync} from 'node:sqlite';
import type {Corrections} from '../../core/corrections/correction.ts';
import {statement} from '../index/statement.ts';
import {type FileRecord, removeFile, writeFile} from '../index/write-file.ts';
import type {TextChange} from '../store/note-changes.ts';
import {type Difference, type GoneFile, type RootIds, unreadable, unsettled} from './known-files.ts';
import {pathOf} from './place.ts';
import type {FileReading} from './read-file.ts';

/**
A file that was read because it differs from what the index holds.
*/
export type ReadDifference = {readonly file: Difference; readonly reading: FileReading};

type Reading<K extends FileReading['kind']> = Extract<FileReading, {readonly kind: K}>;

/**
What the reader corrected of articles, by their files.
*/
export type KnownCorrections = ReadonlyMap<string, Corrections>;

export type Writing = {
	readonly roots: RootIds;
	readonly corrections: KnownCorrections;
	/** Takes in what became of texts that were known. */
	readonly changes: TextChange[];
};

/* The texts that a file had, by their numbers in it. */
function textsOf(database: DatabaseSync, file: number | undefined): ReadonlyMap<number | null, string> {
	const rows =
		file === undefined
			? []
			: statement(database, 'SELECT number, hash FROM article WHERE file = ?').all(file);
	return new Map(
		rows.map(row => [row['number'] === null ? null : Number(row['number']), String(row['hash'])]),
	);
}

/**
Writes what was read into the index; to be called within a transaction. Gives whether it shows anything else than before.
*/
export function writeReading(
	database: DatabaseSync,
	{roots, corrections, changes}: Writing,
	{file, reading}: ReadDifference,
): boolean {
	if (reading.kind === 'gone') {
		return false;
	}

	const record = recordOf(roots, file, reading);
	if (reading.kind === 'known') {
		setRecord(database, record, file.known?.id ?? 0);
		return false;
	}

	if (file.known && reading.sha256 === '') {
		if (tellsTheSame(database, file.known.id, reading)) {
			return false;
		}

		if (holdsArticles(database, file.known.id)) {
			keepWithProblem(database, file.known.id, reading);
			return true;
		}
	}

	const name = pathOf(file);
	const numberOf = (named: string): number | undefined =>
		named.startsWith(`${name}#`) ? Number(named.slice(name.length + 1)) : undefined;
	const before = textsOf(database, file.known?.id);
	for (const {id, file: named} of reading.articles) {
		const was = before.get(numberOf(named) ?? null);
		if (was !== undefined && was !== id) {
			changes.push({file: named, before: was, after: id});
		}
	}

	writeFile(database, record, {
		articles: reading.articles.map((article, index) => ({
			article,
			number: numberOf(article.file),
			outline: reading.outlines[index],
			corrections: corrections.get(article.file),
		})),
		problems: reading.problems.map(problem => ({message: problem.message, number: numberOf(problem.file)})),
	});
	return true;
}

/**
Lets a file that is gone from one place be that in another, with its articles; to be called within a transaction.
*/
export function moveFile(
	database: DatabaseSync,
	{roots, gone}: {readonly roots: RootIds; readonly gone: GoneFile},
	file: Difference,
	reading: Reading<'known'>,
): void {
	if (file.known) {
		removeFile(database, file.known.id);
	}

	setRecord(database, recordOf(roots, file, reading), gone.id);
}

function setRecord(database: DatabaseSync, {root, path, size, mtime, sha256}: FileRecord, id: number): void {
	statement(database, 'UPDATE file SET root = ?, path = ?, size = ?, mtime = ?, sha256 = ? WHERE id = ?').run(
		root,
		path,
		size,
		mtime,
		sha256,
		id,
	);
}

const recordOf = (
	roots: RootIds,
	file: Difference,
	{size, mtime, sha256, isSettled}: Reading<'known' | 'read'>,
): FileRecord => ({
	root: roots.get(file.root) ?? 0,
	path: file.path,
	size,
	mtime: isSettled ? mtime : unsettled,
	sha256,
	sweep: 1,
});

/* A file that cannot be read just now keeps what was read of it. */
function keepWithProblem(database: DatabaseSync, file: number, {problems}: Reading<'read'>): void {
	statement(database, 'UPDATE file SET mtime = ? WHERE id = ?').run(unreadable, file);
	statement(database, 'DELETE FROM problem WHERE file = ?').run(file);
	for (const {message} of problems) {
		statement(database, 'INSERT INTO problem VALUES (?, NULL, ?)').run(file, message);
	}
}

const holdsArticles = (database: DatabaseSync, file: number): boolean =>
	statement(database, 'SELECT 1 FROM article WHERE file = ? LIMIT 1').get(file) !== undefined;

function tellsTheSame(database: DatabaseSync, file: number, {problems}: Reading<'read'>): boolean {
	const rows = statement(database, 'SELECT message FROM problem WHERE file = ? ORDER BY rowid').all(file);
	return rows.map(row => row['message']).join('\n') === problems.map(({message}) => message).join('\n');
}
