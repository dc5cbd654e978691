import type {DatabaseSync} from 'node:sqlite';
import type {Shelf} from '../../core/library/shelf.ts';
import {groupIntoStories} from '../../core/stories/group-into-stories.ts';
import {clearListings} from '../index/listings.ts';
import {statement} from '../index/statement.ts';
import {inTransaction} from '../store/connection.ts';

/** More articles would take a second or more to group. */
const mostGrouped = 3000;

/**
Groups the articles of an index into stories. False where nothing was grouped.
*/
export function groupIndex(database: DatabaseSync, shelf: Shelf): boolean {
	if (shelf.count > mostGrouped || shelf.count < 2) {
		return false;
	}

	const articles = Array.from(shelf.listing('newest')).flatMap(id => shelf.article(id) ?? []);
	inTransaction(database, () => {
		database.exec('DELETE FROM story; UPDATE article SET story = NULL');
		for (const group of groupIntoStories(articles).filter(({length}) => length > 1)) {
			const {lastInsertRowid} = statement(database, 'INSERT INTO story (name) VALUES (NULL)').run();
			for (const {file} of group) {
				statement(database, 'UPDATE article SET story = ? WHERE id = ?').run(
					lastInsertRowid,
					shelf.idOf(file) ?? null,
				);
			}
		}

		clearListings(database);
	});
	return true;
}
