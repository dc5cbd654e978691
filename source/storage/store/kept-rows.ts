import path from 'node:path';
import type {DatabaseSync} from 'node:sqlite';
import {textHashOf} from '../../core/text-hash.ts';
import {hasForm} from './connection.ts';
import {hasCorrections} from './correction-rows.ts';
import {libraryVersion} from './migrations.ts';
import {type ArticleKey, rowsAbout} from './rows-about.ts';
import type {Row} from './salvage.ts';
import {storyEditOf, textsOfEdit} from './story-rows.ts';

/**
The rows of each table that the reader's own data stand in, each row with its `number`.
*/
export type KeptRows = Readonly<Record<KeptTable, readonly Row[]>>;

export type KeptTable = (typeof keptTables)[number];

export const keptTables = [
	'verdict_entry',
	'correction_entry',
	'mark_entry',
	'story_entry',
	'saved_search',
	'library_root',
	'reading_state',
] as const;

/**
All rows; or those about some articles, where these are named. None of tables that a database of an older form has not.
*/
export function keptRows(database: DatabaseSync, keys?: readonly ArticleKey[]): KeptRows {
	return {
		...noRows,
		verdict_entry: keys ? rowsAbout(database, keys) : allOf(database, 'verdict_entry'),
		...(hasCorrections(database) && {correction_entry: entriesOf(database, 'correction_entry', keys)}),
		...(hasForm(database, libraryVersion) && {
			mark_entry: entriesOf(database, 'mark_entry', keys),
			story_entry: allOf(database, 'story_entry').filter(row => !keys || names(row, keys)),
			saved_search: keys ? [] : allOf(database, 'saved_search'),
			library_root: keys ? [] : allOf(database, 'library_root'),
			reading_state: allOf(database, 'reading_state').filter(row => !keys || mentions(row, keys)),
		}),
	};
}

export const noRows = Object.fromEntries(keptTables.map(table => [table, []])) as unknown as KeptRows;

const allOf = (database: DatabaseSync, table: KeptTable): readonly Row[] =>
	database.prepare(`SELECT rowid AS number, * FROM ${table}`).all();

/** The entries on articles under one of these texts or in one of these files, also those on what they were before they were moved and changed. */
function entriesOf(
	database: DatabaseSync,
	table: 'correction_entry' | 'mark_entry',
	keys: readonly ArticleKey[] | undefined,
): readonly Row[] {
	if (keys === undefined) {
		return allOf(database, table);
	}

	const isAsked =
		'article IN (SELECT value FROM json_each(:articles)) OR file IN (SELECT value FROM json_each(:files))';
	return database
		.prepare(`
			SELECT * FROM ${table} WHERE ${isAsked}
			OR (article, file) IN (SELECT kept_article, kept_file FROM sighting WHERE ${isAsked})`)
		.all({
			articles: JSON.stringify(textsOf(keys)),
			files: JSON.stringify(keys.map(({file}) => file)),
		});
}

const textsOf = (keys: readonly ArticleKey[]): readonly string[] => [
	...new Set(keys.flatMap(({article}) => (article === undefined ? [] : [article, textHashOf(article)]))),
];

function names(row: Row, keys: readonly ArticleKey[]): boolean {
	const edit = storyEditOf(row['edit']);
	const texts = textsOf(keys);
	return edit !== undefined && textsOfEdit(edit).some(text => texts.includes(textHashOf(text)));
}

/** Whether a state could be about one of these: what it holds of them, newsreader does not look at. */
function mentions({library, state}: Row, keys: readonly ArticleKey[]): boolean {
	const held = `${library}\n${state}`;
	const words = [...textsOf(keys), ...keys.map(({file}) => JSON.stringify(path.basename(file)).slice(1, -1))];
	return words.some(word => held.includes(word));
}
