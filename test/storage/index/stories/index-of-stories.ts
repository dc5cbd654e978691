import type {DatabaseSync} from 'node:sqlite';
import {packOutline} from '../../../../source/core/stories/pack-outline.ts';
import type {DatedOutline} from '../../../../source/core/stories/regroup-articles.ts';
import {openIndex} from '../../../../source/storage/index/open-index.ts';
import {statement} from '../../../../source/storage/index/statement.ts';
import {writeOutline} from '../../../../source/storage/index/write-file.ts';

let made = 0;

export const openEmptyIndex = (): DatabaseSync => openIndex({kind: 'memory', name: `stories-test-${made++}`});

/**
Puts an article into an index as far as grouping has to do with it. Gives its id; its hash is `hashOf` this.
*/
export function putArticle(database: DatabaseSync, {day, outline}: DatedOutline, known?: number): number {
	const written = Number.isNaN(day) ? null : new Date(day * 86_400_000).toISOString().slice(0, 10);
	if (known !== undefined) {
		removeArticle(database, known);
	}

	const {lastInsertRowid} = statement(
		database,
		`INSERT INTO article (id, file, hash, day, lead, metadata, others, furniture, remarks) VALUES (?, 1, '', ?, '', '{}', '[]', '[]', '[]')`,
	).run(known ?? null, written);
	const id = Number(lastInsertRowid);
	statement(database, 'UPDATE article SET hash = ? WHERE id = ?').run(hashOf(id), id);
	const kept = {packed: packOutline(outline), sketch: new Uint8Array()};
	writeOutline(database, {article: id, day: written}, kept);
	return id;
}

export const hashOf = (id: number): string => id.toString(16).padStart(16, '0');

export function removeArticle(database: DatabaseSync, id: number): void {
	statement(database, 'DELETE FROM article WHERE id = ?').run(id);
	statement(database, 'DELETE FROM outline WHERE article = ?').run(id);
}

/**
The stories of an index, as `id: articles`.
*/
export const storiesIn = (database: DatabaseSync): readonly string[] =>
	statement(
		database,
		`SELECT story || ': ' || group_concat(id, ' ') AS story FROM (SELECT * FROM article ORDER BY id)
		WHERE story IS NOT NULL GROUP BY story ORDER BY story`,
	)
		.all()
		.map(row => String(row['story']));
