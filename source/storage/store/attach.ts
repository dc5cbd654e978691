import fs from 'node:fs';
import type {DatabaseSync} from 'node:sqlite';
import {openConnection, openImmutable, orClose, pragma} from './connection.ts';
import {type FileKind, fileKind} from './file-kind.ts';
import {checkVersion, migrate} from './migrate.ts';
import {makePrivateFile} from './store-files.ts';
import {isBusy, isUnwritable, StoreProblem} from './store-problem.ts';

/**
An open database, and which file it is: another may lie under the same name later.
*/
export type Attached = {
	readonly database: DatabaseSync;
	readonly isWritable: boolean;
	readonly identity: string;
};

export type AttachOptions = {
	readonly file: string;
	readonly isOwn: boolean;
	readonly patience: number;
	readonly migrations?: readonly string[] | undefined;
};

/**
Opens the database of newsreader in a file, in today's form, to write; makes one where there is none. Throws a `StoreProblem` for what is no
database of newsreader, and otherwise what SQLite and the system throw.
*/
export function attach(options: AttachOptions): Attached {
	const {file} = options;
	if (isNothing(look(options))) {
		makePrivateFile(file);
	}

	const database = openUpToDate(options);
	// A file system that does not allow it goes on without: commits are as safe, and only slower.
	orClose(database, () => database.exec('PRAGMA journal_mode = WAL'));
	return {database, isWritable: true, identity: identityOf(file)};
}

/**
The same to read, also where nothing may be written, and then in the form that it has; `undefined` where there is none.
*/
export function attachExisting(options: AttachOptions): Attached | undefined {
	if (isNothing(look(options))) {
		return undefined;
	}

	try {
		return {database: openUpToDate(options), isWritable: true, identity: identityOf(options.file)};
	} catch (error) {
		if (!(isBusy(error) || isUnwritable(error))) {
			throw error;
		}

		return {database: openAsItIs(options, error), isWritable: false, identity: identityOf(options.file)};
	}
}

/**
Whether the file under this name is still the one that was opened.
*/
export const isStillThere = ({identity}: Attached, file: string): boolean => identityOf(file) === identity;

/** What lies there. Throws a `StoreProblem` where newsreader has to leave it alone. */
function look({file, isOwn, migrations}: AttachOptions): FileKind {
	const found = fileKind(file);
	if (found.kind === 'newsreader') {
		checkVersion(found.version, {file, migrations});
	} else if (found.kind === 'foreign-database' || (found.kind === 'no-database' && !isOwn)) {
		const what = found.kind === 'no-database' ? 'no database' : 'a database of another program';
		throw new StoreProblem(`${file} is ${what}, and was left as it is. Name another file: --library FILE`);
	}

	return found;
}

const isNothing = ({kind}: FileKind): boolean => kind === 'missing' || kind === 'empty';

function openUpToDate(options: AttachOptions): DatabaseSync {
	if (options.isOwn) {
		hide(options.file);
	}

	const database = openConnection(options.file, options.patience);
	return orClose(database, () => migrate(database, options));
}

/** The database in the form that it has, because it could not be brought to today's: throws that error where it has none yet. */
function openAsItIs(options: AttachOptions, error: unknown): DatabaseSync {
	const check = (database: DatabaseSync): DatabaseSync =>
		orClose(database, () => {
			const version = pragma(database, 'user_version');
			checkVersion(version, options);
			if (version === 0) {
				throw error;
			}
		});
	try {
		return check(openConnection(options.file, options.patience));
	} catch (second) {
		if (!isUnwritable(second)) {
			throw second;
		}

		return check(openImmutable(options.file));
	}
}

/* What people read is nobody else's business. A database that the reader chose may be meant for several. */
function hide(file: string): void {
	try {
		if ((fs.statSync(file).mode & 0o077) !== 0) {
			fs.chmodSync(file, 0o600);
		}
	} catch {
		// On a read-only disk it is as it is.
	}
}

function identityOf(file: string): string {
	const stats = fs.statSync(file, {bigint: true, throwIfNoEntry: false});
	return stats ? `${stats.dev}:${stats.ino}` : 'none';
}
