import type {DatabaseSync} from 'node:sqlite';
import {cleanTag, type Mark, type MarkEntry} from '../../core/marks/mark.ts';

/**
The mark as it stands in a row: its kind, and its tag where it is one.
*/
export const columnsOfMark = (mark: Mark): {readonly kind: string; readonly value: string | null} => ({
	kind: mark.kind,
	value: mark.kind === 'tag' ? mark.tag : null,
});

/**
All entries in the order in which they were made, each as its row tells; `undefined` for what newsreader does not understand.
*/
export function* markRows(database: DatabaseSync): Generator<MarkEntry | undefined> {
	const select = database.prepare(selection);
	// As arrays they come twice as fast. Node.js before 22.16 gives objects, with the columns in the same order.
	select.setReturnArrays?.(true);
	for (let last = 0; ; ) {
		const rows = select.all(last, portion);
		for (const row of rows) {
			const columns: readonly unknown[] = Array.isArray(row) ? row : Object.values(row);
			last = Number(columns[0]);
			yield entryOf(columns);
		}

		if (rows.length < portion) {
			return;
		}
	}
}

// What was read is gone before it is moved among what stays: in portions of 10,000, tidying up takes as long as reading.
const portion = 2_000;

/* What a row says is one number, as words it would be 100,000 times the same. */
const selection = `
	SELECT number, article, file, CASE kind WHEN 'star' THEN 0 WHEN 'read' THEN 2 WHEN 'tag' THEN 4 END + (is_set <> 0), value
	FROM mark_entry WHERE number > ? ORDER BY number LIMIT ?`;

function entryOf(columns: readonly unknown[]): MarkEntry | undefined {
	// One by one: taken apart as an array, 100,000 rows take a third longer.
	const article = columns[1];
	const file = columns[2];
	const code = columns[3];
	const mark = typeof code === 'number' ? markOf(code, columns[4]) : undefined;
	return mark && typeof article === 'string' && isHash(article) && typeof file === 'string'
		? {article, file, mark, isSet: Number(code) % 2 === 1}
		: undefined;
}

const star: Mark = {kind: 'star'};
const read: Mark = {kind: 'read'};

function markOf(code: number, value: unknown): Mark | undefined {
	if (code < 4) {
		return code < 2 ? star : read;
	}

	const tag = typeof value === 'string' ? cleanTag(value) : undefined;
	return tag === undefined ? undefined : {kind: 'tag', tag};
}

/* Letter by letter: an expression takes ten times as long. */
function isHash(article: string): boolean {
	for (let index = 0; index < article.length; index++) {
		const unit = article.charCodeAt(index);
		const isDigit = (unit >= 48 && unit <= 57) || (unit >= 97 && unit <= 102);
		if (!isDigit) {
			return false;
		}
	}

	return article.length === 16;
}
