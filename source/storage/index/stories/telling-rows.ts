import type {DatabaseSync} from 'node:sqlite';
import {mostDays} from '../../../core/stories/days.ts';
import type {DatedOutline} from '../../../core/stories/regroup-articles.ts';
import {tellingStems} from '../../../core/stories/telling-stems.ts';
import type {WeighStem} from '../../../core/stories/weigh-stems.ts';
import {statement} from '../statement.ts';
import type {OutlinesInIndex} from './read-outlines.ts';

/** An article is found by so many of its stems: with 12, train stories that are added one by one are as those that are grouped at once; with 8, F1 is 0.005 lower. */
const stemsEach = 12;

/** Stands for the day of an article without one: behind all days. */
const unknownDay = 2 ** 31 - 1;

/** Of the articles that have a stem, and a day near, so many are looked at. */
const mostEach = 50;

/**
Notes by which stems every article is found, in place of what was noted before.
*/
export function writeAllTelling(
	database: DatabaseSync,
	{ids, days, outlines}: OutlinesInIndex,
	weigh: WeighStem,
): void {
	database.exec('DELETE FROM telling');
	// In the order of the table, so that it grows at its end: the number of the stem before the place in the order of days.
	const keys = new Float64Array(ids.length * stemsEach);
	let size = 0;
	let place = 0;
	for (const outline of outlines()) {
		for (const stem of tellingStems(outline, weigh, stemsEach)) {
			keys[size++] = stem * ids.length + place;
		}

		place++;
	}

	const sorted = keys.subarray(0, size).sort();
	for (let from = 0; from < size; from += rowsAtOnce) {
		const part = sorted.subarray(from, Math.min(size, from + rowsAtOnce));
		const rows = Array.from(part, key => {
			const at = key % ids.length;
			return [(key - at) / ids.length, storedDay(days[at] ?? Number.NaN), ids[at] ?? 0];
		});
		statement(database, insertionOf(part.length)).run(...rows.flat());
	}
}

/** Rows that are handed over together take half the time. */
const rowsAtOnce = 50;

const insertionOf = (rows: number): string =>
	`INSERT OR IGNORE INTO telling VALUES ${Array.from({length: rows}, () => '(?, ?, ?)').join(', ')}`;

/**
Notes by which stems one more article is found.
*/
export function writeTelling(
	database: DatabaseSync,
	article: number,
	{known: {day, outline}, weigh}: {readonly known: DatedOutline; readonly weigh: WeighStem},
): void {
	for (const stem of tellingStems(outline, weigh, stemsEach)) {
		statement(database, insertionOf(1)).run(stem, storedDay(day), article);
	}
}

/**
Articles that are found by one of these stems, of days near this one, of any day where it or theirs is not known.
*/
export function findTelling(database: DatabaseSync, day: number, stems: Int32Array): readonly number[] {
	const [from, to] = Number.isNaN(day) ? [-unknownDay, unknownDay] : [day - mostDays, day + mostDays];
	const find = (stem: number, first: number, last: number) =>
		statement(
			database,
			'SELECT article FROM telling WHERE stem = ? AND day BETWEEN ? AND ? ORDER BY day DESC LIMIT ?',
		)
			.all(stem, first, last, mostEach)
			.map(row => Number(row['article']));
	const found = Array.from(stems, stem => [
		...find(stem, from, to),
		...(to < unknownDay ? find(stem, unknownDay, unknownDay) : []),
	]).flat();
	return mostFrequent(found);
}

/** So many articles are held against a new one: those that share most stems with it. */
const mostFound = 200;

function mostFrequent(found: readonly number[]): readonly number[] {
	const counts = new Map<number, number>();
	for (const article of found) {
		counts.set(article, (counts.get(article) ?? 0) + 1);
	}

	return [...counts]
		.sort(([one, many], [other, more]) => more - many || one - other)
		.slice(0, mostFound)
		.map(([article]) => article);
}

const storedDay = (day: number): number => (Number.isNaN(day) ? unknownDay : day);
