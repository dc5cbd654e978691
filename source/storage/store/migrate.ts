import fs from 'node:fs';
import type {DatabaseSync} from 'node:sqlite';
import {inTransaction, pragma} from './connection.ts';
import {applicationId, migrations as known} from './migrations.ts';
import {freeName} from './store-files.ts';
import {StoreProblem} from './store-problem.ts';
import {withLock} from './with-lock.ts';

export type MigrateOptions = {
	readonly file: string;
	readonly patience: number;
	readonly migrations?: readonly string[] | undefined;
};

/**
Brings a database to today's form, all steps in one transaction: the disk is waited for once. Before one that holds something is changed, a copy of it is put beside it. Throws a
`StoreProblem` for a database of a newer newsreader, and leaves it as it is.
*/
export function migrate(database: DatabaseSync, {file, patience, migrations = known}: MigrateOptions): void {
	const version = pragma(database, 'user_version');
	checkVersion(version, {file, migrations});
	if (version === migrations.length) {
		return;
	}

	if (version === 0) {
		takeSteps(database, migrations);
	} else {
		withLock(file, patience, () => {
			const found = pragma(database, 'user_version');
			if (found < migrations.length) {
				backUp(database, freeName(file, `backup-v${found}`));
				takeSteps(database, migrations);
			}
		});
	}
}

/**
Throws a `StoreProblem` where a database has a form that only a newer newsreader knows.
*/
export function checkVersion(
	version: number,
	{file, migrations = known}: Omit<MigrateOptions, 'patience'>,
): void {
	if (version > migrations.length) {
		throw new StoreProblem(
			`${file} is of a newer newsreader (form ${version}; this one knows forms up to ${migrations.length}), and was left as it is. Install the newer one again, or choose another database: --library FILE`,
		);
	}
}

function takeSteps(database: DatabaseSync, migrations: readonly string[]): void {
	inTransaction(database, () => {
		// Another process may have been quicker.
		for (const [version, sql] of migrations.entries()) {
			if (pragma(database, 'user_version') === version) {
				database.exec(
					`PRAGMA application_id = ${applicationId}; ${sql}; PRAGMA user_version = ${version + 1}`,
				);
			}
		}
	});

	// Whoever looks only at the first bytes of the file has to find the new version there.
	database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
}

function backUp(database: DatabaseSync, copy: string): void {
	const descriptor = fs.openSync(copy, 'wx', 0o600);
	try {
		database.prepare('VACUUM INTO ?').run(copy);
		fs.fsyncSync(descriptor);
	} catch (error) {
		fs.rmSync(copy, {force: true});
		throw error;
	} finally {
		fs.closeSync(descriptor);
	}
}
