import type {DatabaseSync, StatementSync} from 'node:sqlite';

const prepared = new WeakMap<DatabaseSync, Map<string, StatementSync>>();

/**
A statement of a connection, prepared once: preparing one takes longer than running it.
*/
export function statement(database: DatabaseSync, sql: string): StatementSync {
	let statements = prepared.get(database);
	if (statements === undefined) {
		statements = new Map();
		prepared.set(database, statements);
	}

	let found = statements.get(sql);
	if (found === undefined) {
		found = database.prepare(sql);
		statements.set(sql, found);
	}

	return found;
}
