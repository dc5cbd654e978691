import type {DatabaseSync} from 'node:sqlite';
import {isDay} from '../../../core/parse/read-date.ts';
import type {Outline} from '../../../core/stories/outline.ts';
import {unpackOutline} from '../../../core/stories/pack-outline.ts';
import type {DatedOutline} from '../../../core/stories/regroup-articles.ts';
import {statement} from '../statement.ts';

/**
What the articles of an index are about, read as often as it is asked for: `ids` and `days` in the order of days, those without a day (`NaN`) last.
*/
export type OutlinesInIndex = {
	readonly ids: Int32Array;
	readonly days: Float64Array;
	readonly outlines: () => Iterable<Outline>;
};

export function readOutlines(database: DatabaseSync): OutlinesInIndex {
	const lists = dated.map(part =>
		statement(
			database,
			`SELECT json_group_array(article) AS ids, json_group_array(day) AS days FROM (SELECT article, day FROM outline ${part})`,
		).get(),
	);
	const ids = lists.flatMap((list): readonly number[] => JSON.parse(String(list?.['ids'])));
	const days = lists.flatMap((list): ReadonlyArray<string | null> => JSON.parse(String(list?.['days'])));
	return {
		ids: Int32Array.from(ids),
		days: Float64Array.from(days, dayOfText),
		*outlines() {
			for (const part of dated) {
				for (const {packed} of statement(database, `SELECT packed FROM outline ${part}`).iterate()) {
					yield unpackOutline(packed instanceof Uint8Array ? packed : nothing);
				}
			}
		},
	};
}

/** In two parts, as SQLite would sort all of them to put those without a day last. */
const dated = ['WHERE day IS NOT NULL ORDER BY day, article', 'WHERE day IS NULL ORDER BY article'];

const nothing = new Uint8Array();

/**
What one article is about; `undefined` where it is not in the index.
*/
export function readOutline(database: DatabaseSync, id: number): DatedOutline | undefined {
	const row = statement(database, 'SELECT day, packed FROM outline WHERE article = ?').get(id);
	const packed = row?.['packed'];
	return row && packed instanceof Uint8Array
		? {day: dayOfText(row['day']), outline: unpackOutline(packed)}
		: undefined;
}

/**
A day as the index has it, counted from 1970; `NaN` where there is none, or only a month or a year.
*/
export const dayOfText = (day: unknown): number =>
	typeof day === 'string' && isDay(day) ? Date.parse(day) / 86_400_000 : Number.NaN;

/**
The 32-bit numbers that a blob holds.
*/
export const numbersOf = (bytes: Uint8Array): Int32Array =>
	bytes.byteOffset % 4 === 0
		? new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2)
		: new Int32Array(bytes.slice().buffer);
