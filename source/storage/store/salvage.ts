import type {DatabaseSync, SQLOutputValue} from 'node:sqlite';
import {loadSqlite} from './load-sqlite.ts';

/**
A row of a table, by the names of its columns.
*/
export type Row = Readonly<Record<string, SQLOutputValue>>;

// So many single rows are asked for where nobody knows how many there were; each may cost a failed read.
const mostProbes = 10_000;

/**
The rows of a table that a damaged database still gives, in their order. Never throws, and leaves the file as it is.
*/
export function salvage(file: string, table: string): readonly Row[] {
	const rows = new Map<number, Row>();
	try {
		const {DatabaseSync} = loadSqlite();
		const database = new DatabaseSync(file, {readOnly: true});
		try {
			// SQLite gives nothing of a file that is shorter than it should be, unless it is told that this is about repairing.
			database.enableDefensive?.(false);
			database.exec('PRAGMA writable_schema = ON');
			collect(database, table, rows);
		} finally {
			database.close();
		}
	} catch {
		// What was read until then is all that is left.
	}

	return [...rows].toSorted(([one], [other]) => one - other).map(([, row]) => row);
}

/** From both ends to the damaged place, and then every row between by its number. */
function collect(database: DatabaseSync, table: string, rows: Map<number, Row>): void {
	const selection = `SELECT rowid AS number, * FROM ${table}`;
	if (take(rows, () => database.prepare(`${selection} ORDER BY rowid`).iterate())) {
		return;
	}

	const first = Math.max(0, ...rows.keys());
	take(rows, () => database.prepare(`${selection} ORDER BY rowid DESC`).iterate());
	const behind = [...rows.keys()].filter(number => number > first);
	const last =
		behind.length > 0 ? Math.min(...behind) - 1 : (lastNumber(database, table) ?? first + mostProbes);
	const single = database.prepare(`${selection} WHERE rowid = ?`);
	for (let number = first + 1; number <= last; number++) {
		take(rows, () => single.iterate(number));
	}
}

/** Whether all that was to be read could be; what was read until then is kept. */
function take(rows: Map<number, Row>, read: () => Iterable<Row>): boolean {
	try {
		for (const row of read()) {
			rows.set(Number(row['number']), row);
		}

		return true;
	} catch {
		return false;
	}
}

/** The highest number that a row of a table ever had, where SQLite still knows it. */
function lastNumber(database: DatabaseSync, table: string): number | undefined {
	try {
		const row = database.prepare('SELECT seq FROM sqlite_sequence WHERE name = ?').get(table);
		return row && Number(row['seq']);
	} catch {
		return undefined;
	}
}
