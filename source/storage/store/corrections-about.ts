import type {DatabaseSync} from 'node:sqlite';
import {hasCorrections} from './correction-rows.ts';
import type {ArticleKey} from './rows-about.ts';
import type {Row} from './salvage.ts';
import {selectCorrections} from './select-corrections.ts';

/**
The rows of the corrections of some articles, each once; of all, where none are named.
*/
export function correctionsAbout(database: DatabaseSync, keys?: readonly ArticleKey[]): readonly Row[] {
	if (!hasCorrections(database)) {
		return [];
	}

	return keys
		? [...new Map(selectCorrections(database, keys).map(row => [row['number'], row])).values()]
		: database.prepare('SELECT * FROM correction_entry ORDER BY number').all();
}
