import type {DatabaseSync} from 'node:sqlite';
import {type LibraryOrder, libraryOrders} from '../../core/library/library-order.ts';
import {statement} from './statement.ts';

const articles = 'article a JOIN file f ON f.id = a.file JOIN root r ON r.id = f.root';
const byPlace = 'r.path, f.path, a.number';
const byDay = `a.day IS NULL, a.day DESC, ${byPlace}`;

const orders: Readonly<Record<Exclude<LibraryOrder, 'story'>, string>> = {
	newest: byDay,
	oldest: `a.day IS NULL, a.day, ${byPlace}`,
	outlet: `a.outlet_key IS NULL, a.outlet_key, ${byDay}`,
	title: `a.title_key IS NULL, a.title_key, ${byDay}`,
};

/**
The ids of all articles in an order, sorted anew; by story, with minus the story's id before each story of two and more; by outlet, with minus the id of its first article before
each outlet.
*/
export function sortArticles(database: DatabaseSync, order: LibraryOrder): Int32Array {
	switch (order) {
		case 'story': {
			return sortByStory(database);
		}

		case 'outlet': {
			return sortByOutlet(database);
		}

		default: {
			return Int32Array.from(idsBy(database, orders[order]));
		}
	}
}

function sortByOutlet(database: DatabaseSync): Int32Array {
	const row = statement(
		database,
		`SELECT json_group_array(id) AS ids, json_group_array(outlet_key) AS outlets
		FROM (SELECT a.id, a.outlet_key FROM ${articles} ORDER BY ${orders.outlet})`,
	).get();
	const ids: readonly number[] = JSON.parse(String(row?.['ids']));
	const outlets: ReadonlyArray<string | null> = JSON.parse(String(row?.['outlets']));
	return Int32Array.from(
		ids.flatMap((id, index) => (index === 0 || outlets[index] !== outlets[index - 1] ? [-id, id] : [id])),
	);
}

/* SQLite hands over one text many times faster than as many rows. */
function idsBy(database: DatabaseSync, order: string): readonly number[] {
	const row = statement(
		database,
		`SELECT json_group_array(id) AS ids
		FROM (SELECT a.id FROM ${articles} ORDER BY ${order})`,
	).get();
	return JSON.parse(String(row?.['ids'] ?? '[]'));
}

/* Stories by their newest article, and in a story the newest first. */
function sortByStory(database: DatabaseSync): Int32Array {
	const ids = idsBy(database, byDay);
	const row = statement(
		database,
		'SELECT json_group_array(id) AS ids, json_group_array(story) AS stories FROM article WHERE story IS NOT NULL',
	).get();
	const stories: readonly number[] = JSON.parse(String(row?.['stories'] ?? '[]'));
	const members: readonly number[] = JSON.parse(String(row?.['ids'] ?? '[]'));
	const storyOf = new Map(members.map((id, index) => [id, stories[index] ?? 0]));
	const groups = new Map<number, number[]>();
	for (const id of ids) {
		const story = storyOf.get(id);
		const group = groups.get(story ?? -id);
		if (group === undefined) {
			groups.set(story ?? -id, [id]);
		} else {
			group.push(id);
		}
	}

	const entries: number[] = [];
	for (const [story, group] of groups) {
		if (group.length > 1) {
			entries.push(-story);
		}

		for (const id of group) {
			entries.push(id);
		}
	}

	return Int32Array.from(entries);
}

/**
Keeps the articles in every order, so that nobody has to sort them at a start; to be called when articles have changed, before others are told.
*/
export function writeListings(database: DatabaseSync): void {
	for (const order of libraryOrders) {
		const {buffer} = sortArticles(database, order);
		statement(database, 'INSERT OR REPLACE INTO listing VALUES (?, ?)').run(order, new Uint8Array(buffer));
	}
}

/**
Forgets what was kept, where articles have changed and nobody waits for the next start.
*/
export const clearListings = (database: DatabaseSync): void => database.exec('DELETE FROM listing');

/**
A listing as it was kept; `undefined` where none was.
*/
export function keptListing(database: DatabaseSync, order: LibraryOrder): Int32Array | undefined {
	const entries = statement(database, 'SELECT entries FROM listing WHERE name = ?').get(order)?.['entries'];
	return entries instanceof Uint8Array ? new Int32Array(entries.slice().buffer) : undefined;
}
