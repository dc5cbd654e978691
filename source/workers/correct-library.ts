import type {Article} from '../core/article.ts';
import type {StoryEdit} from '../core/stories/story-edit.ts';
import {correctArticles} from '../storage/index/correct-articles.ts';
import type {IndexPlace} from '../storage/index/index-place.ts';
import {openIndex} from '../storage/index/open-index.ts';
import {createShelves} from '../storage/index/open-shelf.ts';
import {statement} from '../storage/index/statement.ts';
import {groupArticles} from '../storage/index/stories/group-articles.ts';
import type {Root} from '../storage/scan/library-index.ts';
import {settleIndex} from '../storage/scan/settle-index.ts';

/**
Groups the articles of a library again after the reader said something about stories. Gives whether any story is another one.
*/
export function regroupLibrary(place: IndexPlace, edits: readonly StoryEdit[]): boolean {
	const database = openIndex(place);
	try {
		const hasChanged = groupArticles(database, edits, {isEdited: true});
		if (hasChanged) {
			settleIndex(database);
		}

		return hasChanged;
	} finally {
		database.close();
	}
}

/**
Sorts and finds articles of a library by what the reader corrected of them. Gives whether anything is shown otherwise than before.
*/
export function correctLibrary(
	place: IndexPlace,
	roots: readonly Root[],
	articles: readonly Article[],
): boolean {
	const database = openIndex(place);
	try {
		const byPath = new Map(roots.map(({path, name}) => [path, name]));
		const rows = statement(database, 'SELECT id, path FROM root').all();
		const names = new Map(rows.map(row => [Number(row['id']), byPath.get(String(row['path'])) ?? '']));
		const hasChanged = correctArticles(database, createShelves(database, names)(), articles);
		if (hasChanged) {
			settleIndex(database);
		}

		return hasChanged;
	} finally {
		database.close();
	}
}
