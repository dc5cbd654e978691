import type {DatabaseSync} from 'node:sqlite';
import {inTransaction} from '../store/connection.ts';
import {statement} from './statement.ts';

const tables = ['body_words', 'head_words'] as const;

const megabyte = 1024 * 1024;

/*
FTS5 gathers words in memory before it writes them out, by itself a megabyte, and merges what it wrote as soon as there are four of a size. `often` is for a few
articles now and then. `rarely` is for very many at once: nothing is merged until later, which takes a third of the time away (15,000 articles: 0.45 and 0.32 ms each), and
100,000 articles are then some two hundred pieces, in each of which a search has to look.
*/
const ways = {
	often: {hashsize: 2 * megabyte, automerge: 16, crisismerge: 16},
	rarely: {hashsize: 4 * megabyte, automerge: 0, crisismerge: 1000},
} as const;

/**
Says that very many articles come in: also after a start in between, until `endRush` is called.
*/
export const beginRush = (database: DatabaseSync): void =>
	inTransaction(database, () => {
		database.exec(settingsOf('rarely'));
		database.exec("INSERT OR REPLACE INTO note VALUES ('rush', '')");
	});

/**
Whether very many articles come in.
*/
export const isRush = (database: DatabaseSync): boolean =>
	statement(database, "SELECT 1 FROM note WHERE name = 'rush'").get() !== undefined;

/**
Says that articles come in now and then again. What a rush has left in pieces waits for `mergeWords`.
*/
export const endRush = (database: DatabaseSync): void =>
	inTransaction(database, () => {
		database.exec(settingsOf('often'));
		database.exec("DELETE FROM note WHERE name = 'rush'; INSERT OR REPLACE INTO note VALUES ('pieces', '')");
	});

/** So many pages are merged in one step, which takes a tenth of a second. */
const pagesEach = 1000;

/**
Merges what a rush has left in pieces: a search that looks in one is answered four times sooner than one that looks in two hundred. Each step takes a moment, and has done
something that lasts; it is over when no more come.
*/
export function* mergeWords(database: DatabaseSync): Generator<void> {
	if (statement(database, "SELECT 1 FROM note WHERE name = 'pieces'").get() === undefined) {
		return;
	}

	for (const table of tables) {
		// With a negative number of pages everything there is gets into one row of merges, which the next steps finish.
		let pages = -pagesEach;
		while (mergeSome(database, table, pages)) {
			pages = pagesEach;
			yield;
		}
	}

	database.exec("DELETE FROM note WHERE name = 'pieces'");
}

/* Whether there was anything to merge: then SQLite counts more changes than that of the statement itself. */
function mergeSome(database: DatabaseSync, table: (typeof tables)[number], pages: number): boolean {
	const count = (): number =>
		Number(statement(database, 'SELECT total_changes() AS changes').get()?.['changes']);
	const before = count();
	inTransaction(database, () =>
		database.exec(`INSERT INTO ${table}(${table}, rank) VALUES ('merge', ${pages})`),
	);
	return count() - before > 1;
}

/**
The statements that say so.
*/
export const settingsOf = (way: keyof typeof ways): string =>
	tables
		.flatMap(table =>
			Object.entries(ways[way]).map(
				([name, value]) => `INSERT INTO ${table}(${table}, rank) VALUES ('${name}', ${value});`,
			),
		)
		.join('');
