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

// All rows at once would take more room than all that is made of them.
const portion = 10_000;

const selection =
	'SELECT number, article, file, kind, value, is_set FROM mark_entry WHERE number > ? ORDER BY number LIMIT ?';

function entryOf(columns: readonly unknown[]): MarkEntry | undefined {
	// One by one: taken apart as an array, 100,000 rows take a third longer.
	const article = columns[1];
	const file = columns[2];
	const mark = markOf(columns[3], columns[4]);
	return mark && typeof article === 'string' && isHash(article) && typeof file === 'string'
		? {article, file, mark, isSet: columns[5] !== 0}
		: undefined;
}

function markOf(kind: unknown, value: unknown): Mark | undefined {
	if (kind === 'star' || kind === 'read') {
		return {kind};
	}

	const tag = kind === 'tag' && typeof value === 'string' ? cleanTag(value) : undefined;
	return tag === undefined ? undefined : {kind: 'tag', tag};
}

const isHash = (article: string): boolean => /^[\da-f]{16}$/.test(article);
