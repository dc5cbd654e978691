import type {DatabaseSync} from 'node:sqlite';
import {hasCorrections} from './correction-rows.ts';
import type {Row} from './salvage.ts';
import type {Seen} from './sightings.ts';

/**
Whether a database holds any correction: where it holds none, no article need be looked up.
*/
export const holdsCorrections = (database: DatabaseSync): boolean =>
	hasCorrections(database) && database.prepare('SELECT 1 FROM correction_entry LIMIT 1').get() !== undefined;

/**
The rows of the corrections of some articles, as they were made: by text, by file, and by what these were met as later. A row stands here as often as there are
sightings of it; `met_article` and `met_file` are those of the sighting, or `null`.
*/
export const selectCorrections = (database: DatabaseSync, seen: readonly Seen[]): readonly Row[] =>
	database.prepare(selection).all({
		articles: JSON.stringify(seen.flatMap(({article}) => article ?? [])),
		files: JSON.stringify(seen.flatMap(({file}) => file ?? [])),
	});

const isToday =
	'article IN (SELECT value FROM json_each(:articles)) OR file IN (SELECT value FROM json_each(:files))';

const selection = `
	SELECT number, id, at, article, file, field, value, NULL AS met_article, NULL AS met_file
	FROM correction_entry WHERE ${isToday}
	UNION ALL
	SELECT entry.number, entry.id, entry.at, entry.article, entry.file, field, value, met.article, met.file
	FROM (SELECT * FROM sighting WHERE ${isToday}) AS met
	JOIN correction_entry AS entry ON entry.article = met.kept_article AND entry.file = met.kept_file
	ORDER BY number`;

/**
The rows of all corrections, likewise.
*/
export const allCorrections = (database: DatabaseSync): readonly Row[] =>
	database
		.prepare(`
			SELECT entry.number, entry.id, entry.at, entry.article, entry.file, field, value,
				met.article AS met_article, met.file AS met_file
			FROM correction_entry AS entry
			LEFT JOIN sighting AS met ON entry.article = met.kept_article AND entry.file = met.kept_file
			ORDER BY entry.number, met.number`)
		.all();
