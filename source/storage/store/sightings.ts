import type {DatabaseSync} from 'node:sqlite';
import {hasForm} from './connection.ts';
import {hasCorrections} from './correction-rows.ts';
import {libraryVersion, sightingVersion} from './migrations.ts';

/**
An article as it can be met: the hash of its text, where it can be read, and its file, where it has a lasting one.
*/
export type Seen = {readonly article?: string | undefined; readonly file?: string | undefined};

/**
That the article which entries know by this text and this file was met later with another text, in another file, or both.
*/
export type Sighting = {
	readonly keptArticle: string;
	readonly keptFile: string;
	readonly article: string;
	readonly file: string;
};

/**
Whether a database can remember sightings: one of an older form that nobody may write cannot.
*/
export const hasSightings = (database: DatabaseSync): boolean => hasForm(database, sightingVersion);

/**
The sightings of articles under one of these texts or in one of these files.
*/
export function sightingsOf(database: DatabaseSync, seen: readonly Seen[]): readonly Sighting[] {
	if (!hasSightings(database)) {
		return [];
	}

	const select = database.prepare('SELECT * FROM sighting WHERE article = ? OR file = ? ORDER BY number');
	return seen
		.flatMap(({article, file}) => select.all(article ?? null, file ?? null))
		.map(row => ({
			keptArticle: String(row['kept_article']),
			keptFile: String(row['kept_file']),
			article: String(row['article']),
			file: String(row['file']),
		}));
}

/**
Remembers sightings; those that are known stay as they are.
*/
export function noteSightings(database: DatabaseSync, sightings: readonly Sighting[]): void {
	if (!hasSightings(database)) {
		return;
	}

	const insert = database.prepare(`
		INSERT INTO sighting (kept_article, kept_file, article, file)
		VALUES (:keptArticle, :keptFile, :article, :file) ON CONFLICT DO NOTHING`);
	for (const sighting of sightings) {
		insert.run(sighting);
	}
}

/**
Deletes the sightings of articles on which there is no entry any more.
*/
export function dropIdleSightings(database: DatabaseSync): void {
	if (hasSightings(database)) {
		const corrected = hasCorrections(database) ? 'UNION SELECT article, file FROM correction_entry' : '';
		const marked = hasForm(database, libraryVersion)
			? `AND kept_article NOT IN (SELECT article FROM mark_entry UNION ${textsOfEdits})`
			: '';
		database.exec(`
			DELETE FROM sighting WHERE (kept_article, kept_file) NOT IN (
				SELECT left_article, left_file FROM verdict_entry
				UNION SELECT right_article, right_file FROM verdict_entry ${corrected}) ${marked}`);
	}
}

/**
Selects the hashes of all texts that edits of stories name.
*/
export const textsOfEdits = `SELECT value FROM story_entry,
	json_tree(CASE WHEN json_valid(edit) THEN edit ELSE '[]' END) WHERE json_tree.type = 'text'`;
