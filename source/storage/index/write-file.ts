import type {DatabaseSync} from 'node:sqlite';
import type {Article, Problem} from '../../core/article.ts';
import {type Corrections, correctArticle} from '../../core/corrections/correction.ts';
import {summaryOf} from '../../core/library/summary.ts';
import {searchEntryOf} from '../../core/search/search-entry.ts';
import {searchableText} from '../../core/search/searchable-text.ts';
import type {KeptOutline} from '../../core/stories/kept-outline.ts';
import {knownDay, sortingDay, sortingKey} from './sorting-keys.ts';
import {statement} from './statement.ts';

/**
A file as it was when it was read. `mtime` is in milliseconds; `sweep` numbers the look at all files that saw it last.
*/
export type FileRecord = {
	readonly root: number;
	/** The path inside the root; empty where the root is the file. */
	readonly path: string;
	readonly size: number;
	readonly mtime: number;
	readonly sha256: string;
	readonly sweep: number;
};

/**
An article with what it is known by; `number` is that of `FILE#n`.
*/
export type IndexedArticle = {
	readonly article: Article;
	readonly number: number | undefined;
	/** Made later where it is absent: it takes longer than all the rest. */
	readonly outline?: KeptOutline | undefined;
	readonly corrections?: Corrections | undefined;
};

export type IndexedProblem = Pick<Problem, 'message'> & {readonly number?: number | undefined};

export type IndexedContent = {
	readonly articles: readonly IndexedArticle[];
	readonly problems: readonly IndexedProblem[];
};

/**
Puts what a file holds into the index, in place of what it held before; to be called within a transaction. An article whose text or number in the file stays keeps
its id. Gives the ids of the articles that are new or changed.
*/
export function writeFile(
	database: DatabaseSync,
	record: FileRecord,
	content: IndexedContent,
): readonly number[] {
	const file = writeRecord(database, record);
	const known = statement(database, 'SELECT id, number, hash FROM article WHERE file = ?').all(file);
	const free = new Map(known.map(row => [Number(row['id']), row]));
	const take = (isMeant: (row: (typeof known)[number]) => boolean): number | undefined => {
		const id = free
			.values()
			.filter(isMeant)
			.map(row => Number(row['id']))
			.next().value;
		free.delete(id ?? 0);
		return id;
	};
	// First those of the same text, so that an entry that is put before the others takes none of their ids.
	const same = content.articles.map(({article}) => take(row => row['hash'] === article.id));
	const ids = content.articles.map(
		({number}, index) => same[index] ?? take(row => row['number'] === (number ?? null)),
	);
	for (const id of free.keys()) {
		removeArticle(database, id);
	}

	statement(database, 'DELETE FROM problem WHERE file = ?').run(file);
	for (const {number, message} of content.problems) {
		statement(database, 'INSERT INTO problem VALUES (?, ?, ?)').run(file, number ?? null, message);
	}

	return content.articles.map((indexed, index) => writeArticle(database, {file, id: ids[index]}, indexed));
}

/*
An UPSERT, or one that hands back its row, would open a savepoint, at which FTS5 writes out the words of every single article: that takes five times as long.
*/
function writeRecord(database: DatabaseSync, {root, path, size, mtime, sha256, sweep}: FileRecord): number {
	const known = statement(database, 'SELECT id FROM file WHERE root = ? AND path = ?').get(root, path);
	if (known === undefined) {
		const {lastInsertRowid} = statement(
			database,
			'INSERT INTO file (root, path, size, mtime, sha256, sweep) VALUES (?, ?, ?, ?, ?, ?)',
		).run(root, path, size, mtime, sha256, sweep);
		return Number(lastInsertRowid);
	}

	const id = Number(known['id']);
	statement(database, 'UPDATE file SET size = ?, mtime = ?, sha256 = ?, sweep = ? WHERE id = ?').run(
		size,
		mtime,
		sha256,
		sweep,
		id,
	);
	return id;
}

function writeArticle(
	database: DatabaseSync,
	{file, id}: {readonly file: number; readonly id: number | undefined},
	{article, number, outline, corrections}: IndexedArticle,
): number {
	const {metadata, others, furniture, remarks} = article;
	const shown = corrections ? correctArticle(article, corrections) : article;
	const head = searchEntryOf(summaryOf(shown));
	const day = sortingDay(shown.metadata);
	// It stays on its story until it is grouped again.
	const story = id === undefined ? null : storyOf(database, id);
	if (id !== undefined) {
		removeArticle(database, id);
	}

	const {lastInsertRowid} = statement(
		database,
		`INSERT INTO article (
			id, file, number, hash, day, outlet_key, title_key, story, title, outlet, authors, place, section,
			lead, metadata, others, furniture, remarks
		) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
	).run(
		id ?? null,
		file,
		number ?? null,
		article.id,
		day,
		sortingKey(head.outlet),
		sortingKey(head.title),
		story,
		...[head.title, head.outlet, head.authors, head.place, head.section].map(value => value || null),
		head.lead,
		...[metadata, others, furniture, remarks].map(value => JSON.stringify(value)),
	);
	const given = Number(lastInsertRowid);
	statement(database, 'INSERT INTO body VALUES (?, ?)').run(given, article.text);
	writeWords(database, given, {head, text: article.text});
	noteUngrouped(database, given);
	if (outline) {
		writeOutline(database, {article: given, day}, outline);
	}

	return given;
}

const storyOf = (database: DatabaseSync, id: number) =>
	statement(database, 'SELECT story FROM article WHERE id = ?').get(id)?.['story'] ?? null;

/* It may be about another event now. */
function noteUngrouped(database: DatabaseSync, id: number): void {
	if (statement(database, 'SELECT 1 FROM ungrouped WHERE article = ?').get(id) === undefined) {
		statement(database, 'INSERT INTO ungrouped VALUES (?)').run(id);
	}
}

/**
Puts what an article is about into the index, with its day as far as that is known: an article of some day of November is near in time to none.
*/
export function writeOutline(
	database: DatabaseSync,
	{article, day}: {readonly article: number; readonly day: string | null},
	{packed, sketch}: KeptOutline,
): void {
	// Not in one: a statement that may replace rows would open a savepoint, at which FTS5 writes out its words.
	statement(database, 'DELETE FROM outline WHERE article = ?').run(article);
	statement(database, 'INSERT INTO outline VALUES (?, ?, ?, ?)').run(article, knownDay(day), packed, sketch);
}

type Searched = {readonly head: ReturnType<typeof searchEntryOf>; readonly text: string};

function writeWords(database: DatabaseSync, id: number, {head, text}: Searched): void {
	const {title, outlet, initials, authors, section, place, lead} = head;
	statement(
		database,
		`INSERT INTO head_words (rowid, title, outlet, initials, authors, section, place, lead)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
	).run(id, ...[title, outlet, initials, authors, section, place, lead].map(searchableText));
	statement(database, 'INSERT INTO body_words (rowid, text, head) VALUES (?, ?, ?)').run(
		id,
		searchableText(text),
		searchableText([title, outlet, initials, authors, section, place].join('\n')),
	);
}

/**
Lays the reader's corrections over an article that is in the index already.
*/
export function correctInIndex(database: DatabaseSync, id: number, article: Article): void {
	const head = searchEntryOf(summaryOf(article));
	const day = sortingDay(article.metadata);
	statement(
		database,
		'UPDATE article SET day = ?, outlet_key = ?, title_key = ?, title = ?, outlet = ? WHERE id = ?',
	).run(day, sortingKey(head.outlet), sortingKey(head.title), head.title || null, head.outlet || null, id);
	noteUngrouped(database, id);
	statement(database, 'UPDATE outline SET day = ? WHERE article = ?').run(knownDay(day), id);
	statement(database, 'DELETE FROM head_words WHERE rowid = ?').run(id);
	statement(database, 'DELETE FROM body_words WHERE rowid = ?').run(id);
	writeWords(database, id, {head, text: article.text});
}

/**
Takes a file and its articles out of the index; to be called within a transaction.
*/
export function removeFile(database: DatabaseSync, file: number): void {
	for (const row of statement(database, 'SELECT id FROM article WHERE file = ?').all(file)) {
		removeArticle(database, Number(row['id']));
	}

	statement(database, 'DELETE FROM problem WHERE file = ?').run(file);
	statement(database, 'DELETE FROM file WHERE id = ?').run(file);
}

function removeArticle(database: DatabaseSync, id: number): void {
	noteUngrouped(database, id);
	for (const [table, key] of [
		['article', 'id'],
		['body', 'article'],
		['outline', 'article'],
		['body_words', 'rowid'],
		['head_words', 'rowid'],
	]) {
		statement(database, `DELETE FROM ${table} WHERE ${key} = ?`).run(id);
	}
}
