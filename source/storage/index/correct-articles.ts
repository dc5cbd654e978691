import type {DatabaseSync} from 'node:sqlite';
import type {Article} from '../../core/article.ts';
import type {Shelf} from '../../core/library/shelf.ts';
import {inTransaction} from '../store/connection.ts';
import {clearListings} from './listings.ts';
import {sortingDay} from './sorting-keys.ts';
import {statement} from './statement.ts';
import {correctInIndex} from './write-file.ts';

/**
Sorts and finds articles by what the reader corrected of them. False where the index has it all already.
*/
export function correctArticles(database: DatabaseSync, shelf: Shelf, articles: readonly Article[]): boolean {
	const changed = articles.flatMap(article => {
		const id = shelf.idOf(article.file);
		return id === undefined || isAsShown(database, id, article) ? [] : [{id, article}];
	});
	if (changed.length === 0) {
		return false;
	}

	inTransaction(database, () => {
		for (const {id, article} of changed) {
			correctInIndex(database, id, article);
		}

		clearListings(database);
	});
	return true;
}

function isAsShown(database: DatabaseSync, id: number, {metadata}: Article): boolean {
	const row = statement(database, 'SELECT title, outlet, day FROM article WHERE id = ?').get(id);
	return (
		row?.['title'] === (metadata.title?.value ?? null) &&
		row['outlet'] === (metadata.outlet?.value ?? null) &&
		row['day'] === sortingDay(metadata)
	);
}
