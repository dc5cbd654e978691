import type {DatabaseSync} from 'node:sqlite';
import {writeListings} from '../index/listings.ts';
import {statement} from '../index/statement.ts';
import {inTransaction} from '../store/connection.ts';

/**
Makes of what a scan has written what a reader sees: the articles in every order.
*/
export function settleIndex(database: DatabaseSync): void {
	inTransaction(database, () => writeListings(database));
}

/**
Whether the listings hold all articles: a scan that was broken off leaves some out.
*/
export function isSettled(database: DatabaseSync): boolean {
	const row = statement(
		database,
		`SELECT (SELECT count(*) FROM article) AS articles,
		(SELECT length(entries) / 4 FROM listing WHERE name = 'newest') AS listed`,
	).get();
	return row?.['articles'] === (row?.['listed'] ?? 0);
}
