import path from 'node:path';
import type {DatabaseSync} from 'node:sqlite';
import {inTransaction, openConnection, pragma} from './connection.ts';
import {fileKind} from './file-kind.ts';
import {type MigrateOptions, migrate} from './migrate.ts';
import {readersTables} from './migrations.ts';
import {type Row, salvage} from './salvage.ts';
import {freeName, makePrivateFile, renameDatabase} from './store-files.ts';
import {isDamage} from './store-problem.ts';
import {withLock} from './with-lock.ts';

/**
Gives a damaged database another name, and puts a new one in its place, with all of the reader's that can still be read. Tells so in a
sentence; `undefined` where the file is sound after all, as when another process was quicker. Deletes nothing.
*/
export function replaceDamaged(options: MigrateOptions): string | undefined {
	const {file, patience} = options;
	return withLock(file, patience, () => {
		if (!isDamaged(options)) {
			return undefined;
		}

		const aside = freeName(file, 'damaged');
		renameDatabase(file, aside);
		const saved = carryOver(aside, options);
		return `${file} was damaged, and a new one was begun. The old one now lies beside it as ${path.basename(aside)}; ${tellSaved(saved)}.`;
	});
}

/** How many rows went into the new database, by their tables. */
type Saved = Readonly<Record<(typeof readersTables)[number], number>>;

function tellSaved(saved: Saved): string {
	const counts = [
		...counted(saved.verdict_entry, 'verdict'),
		...counted(saved.correction_entry, 'correction'),
		...counted(saved.mark_entry, 'mark'),
		...counted(saved.story_entry, 'edit of stories', 'edits of stories'),
		...counted(saved.saved_search, 'saved search', 'saved searches'),
		...counted(saved.library_root, 'path of the library', 'paths of the library'),
	];
	const last = counts.pop();
	return last === undefined
		? 'nothing in it could be read any more'
		: `${counts.length === 0 ? '' : `${counts.join(', ')} and `}${last} that could still be read in it went into the new one`;
}

const counted = (count: number, noun: string, nouns = `${noun}s`): readonly string[] =>
	count === 0 ? [] : [count === 1 ? `the one ${noun}` : `${count} ${nouns}`];

function isDamaged(options: MigrateOptions): boolean {
	const {kind} = fileKind(options.file);
	if (kind === 'missing' || kind === 'empty') {
		return false;
	}

	// What goes wrong here is no fault of the file.
	const form = todaysForm(options);
	try {
		const database = openConnection(options.file);
		try {
			const {integrity_check: answer} = database.prepare('PRAGMA integrity_check(1)').get() ?? {};
			return answer !== 'ok' || lacks(database, form);
		} finally {
			database.close();
		}
	} catch (error) {
		if (isDamage(error)) {
			return true;
		}

		throw error;
	}
}

type Form = {readonly version: number; readonly sql: readonly string[]};

function todaysForm(options: MigrateOptions): Form {
	const fresh = openConnection(':memory:');
	try {
		migrate(fresh, {...options, file: ':memory:'});
		return {version: pragma(fresh, 'user_version'), sql: formOf(fresh)};
	} finally {
		fresh.close();
	}
}

/** Whether a database that should have today's form has not all of it. */
function lacks(database: DatabaseSync, {version, sql}: Form): boolean {
	const found = formOf(database);
	return pragma(database, 'user_version') === version && sql.some(part => !found.includes(part));
}

const formOf = (database: DatabaseSync): readonly string[] =>
	database
		.prepare('SELECT sql FROM sqlite_master WHERE sql IS NOT NULL')
		.all()
		.map(({sql}) => String(sql));

/** Takes what is the reader's from the old database into the new one. */
function carryOver(aside: string, options: MigrateOptions): Saved {
	const {file, patience} = options;
	makePrivateFile(file);
	const database = openConnection(file, patience);
	try {
		migrate(database, options);
		return inTransaction(database, () => {
			const counts = readersTables.map(
				table => [table, salvage(aside, table).filter(row => insert(database, table, row)).length] as const,
			);
			return Object.fromEntries(counts) as Saved;
		});
	} finally {
		database.close();
	}
}

/** Whether a row went into the table. One that holds what the table does not take, or that was cut off, stays where it is. */
function insert(database: DatabaseSync, table: string, row: Row): boolean {
	if (Object.values(row).some(value => typeof value === 'string' && value.includes('\0'))) {
		return false;
	}

	const known = database.prepare(`SELECT name FROM pragma_table_info('${table}')`).all();
	const columns = known.map(({name}) => String(name)).filter(name => name in row);
	const places = columns.map(() => '?').join(', ');
	try {
		const statement = database.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`);
		return Number(statement.run(...columns.map(name => row[name] ?? null)).changes) > 0;
	} catch {
		return false;
	}
}
