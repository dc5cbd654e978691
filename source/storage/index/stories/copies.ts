import type {DatabaseSync} from 'node:sqlite';
import {runsOf} from '../../../core/stories/copies/are-copies.ts';
import {chooseBase} from '../../../core/stories/copies/choose-base.ts';
import type {SketchRow} from '../../../core/stories/copies/find-likely-copies.ts';
import {groupCopies} from '../../../core/stories/copies/group-copies.ts';
import {mayBeCopies, numbersEach} from '../../../core/stories/copies/sketch-text.ts';
import {unpackSketch} from '../../../core/stories/kept-outline.ts';
import {statement} from '../statement.ts';
import {dayOfText} from './read-outlines.ts';

/**
The articles that are prints of the same text as this one, itself among them, first the one by which the others are measured; none where it has no copy.
*/
export const copiesOf = (database: DatabaseSync, id: number): readonly number[] =>
	statement(
		database,
		'SELECT article FROM copy WHERE base = (SELECT base FROM copy WHERE article = ?) ORDER BY article <> base, article',
	)
		.all(id)
		.map(row => Number(row['article']));

/**
Finds all copies in an index, in place of what was found before; to be called within a transaction.
*/
export function writeAllCopies(database: DatabaseSync): void {
	database.exec('DELETE FROM copy');
	for (const group of groupIn(database, readSketches(database))) {
		writeGroup(database, group);
	}
}

/**
Looks for copies of articles that came, changed or went: in the groups in which they are now, and everywhere for the same text. To be called within a transaction.
*/
export function updateCopies(
	database: DatabaseSync,
	changed: readonly number[],
	groups: ReadonlyArray<readonly number[]>,
): void {
	for (const id of changed) {
		const others = copiesOf(database, id).filter(other => other !== id);
		forget(database, [id, ...others]);
		writeGroup(database, others);
	}

	const groupOf = new Map(groups.flatMap(group => group.map(id => [id, group] as const)));
	for (const id of changed) {
		const found = [...sameTexts(database, id), ...likelyCopies(database, id, groupOf.get(id) ?? [])];
		const held = [...new Set([id, ...found.slice(0, mostLooked)])].map(article => ({
			article,
			sketch: readSketch(database, article),
		}));
		const group = groupIn(database, inRow(held.length, held)).find(members => members.includes(id));
		const all = new Set(group?.flatMap(member => [member, ...copiesOf(database, member)]));
		forget(database, [...all]);
		writeGroup(database, [...all]);
	}
}

function likelyCopies(database: DatabaseSync, id: number, group: readonly number[]): readonly number[] {
	const own = readSketch(database, id);
	return group.filter(other => other !== id && mayBeCopies(own, readSketch(database, other)));
}

/** A new article is held against so many that may be copies of it. */
const mostLooked = 12;

const readSketch = (database: DatabaseSync, id: number): Uint32Array =>
	sketchOf(statement(database, 'SELECT sketch FROM outline WHERE article = ?').get(id)?.['sketch']);

const sketchOf = (value: unknown): Uint32Array =>
	value instanceof Uint8Array ? unpackSketch(value) : new Uint32Array();

const sameTexts = (database: DatabaseSync, id: number): readonly number[] =>
	statement(
		database,
		'SELECT other.id FROM article JOIN article other USING (hash) WHERE article.id = ? AND other.id <> ? LIMIT ?',
	)
		.all(id, id, mostLooked)
		.map(row => Number(row['id']));

type Sketched = {readonly articles: Int32Array; readonly row: SketchRow};

function readSketches(database: DatabaseSync): Sketched {
	const {count} = statement(database, 'SELECT count(*) AS count FROM outline').get() ?? {};
	const rows = statement(database, 'SELECT article, sketch FROM outline ORDER BY article').iterate();
	return inRow(
		Number(count),
		rows.map(row => ({article: Number(row['article']), sketch: sketchOf(row['sketch'])})),
	);
}

function inRow(
	count: number,
	sketches: Iterable<{readonly article: number; readonly sketch: Uint32Array}>,
): Sketched {
	const articles = new Int32Array(count);
	const starts = new Int32Array(count + 1);
	const numbers = new Uint32Array(count * numbersEach);
	let place = 0;
	for (const {article, sketch} of sketches) {
		const start = starts[place] ?? 0;
		numbers.set(sketch, start);
		articles[place++] = article;
		starts[place] = start + sketch.length;
	}

	return {articles, row: {starts, numbers: numbers.subarray(0, starts.at(-1))}};
}

function groupIn(database: DatabaseSync, {articles, row}: Sketched): ReadonlyArray<readonly number[]> {
	const articleAt = (place: number): number => articles[place] ?? 0;
	return groupCopies(row, place => runsOf(textOf(database, articleAt(place)))).map(group =>
		group.map(articleAt),
	);
}

const textOf = (database: DatabaseSync, id: number): string =>
	String(statement(database, 'SELECT text FROM body WHERE article = ?').get(id)?.['text'] ?? '');

function forget(database: DatabaseSync, ids: readonly number[]): void {
	for (const id of ids) {
		statement(database, 'DELETE FROM copy WHERE article = ?').run(id);
	}
}

function writeGroup(database: DatabaseSync, group: readonly number[]): void {
	if (group.length < 2) {
		return;
	}

	const printed = group.map(id => {
		const row = statement(
			database,
			'SELECT outlet, day, length(text) AS length FROM article JOIN body ON article = id WHERE id = ?',
		).get(id);
		const outlet = row?.['outlet'];
		return {
			outlet: typeof outlet === 'string' ? outlet : undefined,
			day: dayOfText(row?.['day']),
			length: Number(row?.['length'] ?? 0),
		};
	});
	const base = group[chooseBase(printed)] ?? 0;
	for (const id of group) {
		statement(database, 'INSERT INTO copy VALUES (?, ?)').run(id, base);
	}
}
