import type {DatabaseSync} from 'node:sqlite';
import {keepOutline} from '../../../core/stories/kept-outline.ts';
import type {StoryEdit} from '../../../core/stories/story-edit.ts';
import {inTransaction} from '../../store/connection.ts';
import {clearListings} from '../listings.ts';
import {articleColumns, articleOfRow} from '../read-article-row.ts';
import {statement} from '../statement.ts';
import {writeOutline} from '../write-file.ts';
import {updateStories} from './update-stories.ts';

/**
Puts what came, changed or went since into stories, under the reader's edits; all that edits are about as well, where there is a new one (`isEdited`). Gives whether
anything was done: then the listings are gone.
*/
export function groupArticles(
	database: DatabaseSync,
	edits: readonly StoryEdit[],
	{isEdited = false} = {},
): boolean {
	const changed = statement(database, 'SELECT article AS id FROM ungrouped')
		.all()
		.map(row => Number(row['id']));
	if (changed.length === 0 && !isEdited) {
		return false;
	}

	addOutlines(database);
	updateStories(database, changed, edits);
	inTransaction(database, () => {
		database.exec('DELETE FROM ungrouped');
		clearListings(database);
	});
	return true;
}

/* What was read before the first frame has none yet. */
function addOutlines(database: DatabaseSync): void {
	const rows = statement(
		database,
		`SELECT a.id, a.day, ${articleColumns} FROM article a JOIN file f ON f.id = a.file JOIN body b ON b.article = a.id
		WHERE a.id NOT IN (SELECT article FROM outline)`,
	).all();
	if (rows.length === 0) {
		return;
	}

	inTransaction(database, () => {
		for (const row of rows) {
			const day = row['day'] === null ? null : String(row['day']);
			writeOutline(database, {article: Number(row['id']), day}, keepOutline(articleOfRow(row, new Map())));
		}
	});
}
