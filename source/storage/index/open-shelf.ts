import type {DatabaseSync} from 'node:sqlite';
import type {Article, Problem} from '../../core/article.ts';
import type {LibraryOrder} from '../../core/library/library-order.ts';
import type {OutletHeading, Shelf, StoryHeading} from '../../core/library/shelf.ts';
import type {Summary} from '../../core/library/summary.ts';
import {keptListing, sortArticles} from './listings.ts';
import {articleColumns, articleOfRow, nameOfRow, summaryColumns, summaryOfRow} from './read-article-row.ts';
import {placesOfName, type RootNames} from './root-names.ts';
import {statement} from './statement.ts';
import {copiesOf} from './stories/copies.ts';

/** So many articles are remembered whole: those that are read and compared, and their stories. */
const mostArticles = 500;

/** So many summaries, of which a window shows a few dozen. */
const mostSummaries = 1000;

/**
Opens shelves on one index. An article that did not change is the same object on each of them, so that what is remembered about it stays.
*/
export function createShelves(database: DatabaseSync, names: RootNames): () => Shelf {
	const articles = new Map<number, {readonly row: string; readonly article: Article}>();
	const readArticle = (id: number): Article | undefined => {
		const row = statement(
			database,
			`SELECT ${articleColumns} FROM article a JOIN file f ON f.id = a.file JOIN body b ON b.article = a.id
			WHERE a.id = ?`,
		).get(id);
		if (row === undefined) {
			return undefined;
		}

		const key = JSON.stringify({...row, text: undefined});
		const known = articles.get(id);
		const article = known?.row === key ? known.article : articleOfRow(row, names);
		keepLast(articles, {key: id, value: {row: key, article}, most: mostArticles});
		return article;
	};

	return () => openShelf(database, names, readArticle);
}

function openShelf(
	database: DatabaseSync,
	names: RootNames,
	readArticle: (id: number) => Article | undefined,
): Shelf {
	const listings = new Map<LibraryOrder, Int32Array>();
	const summaries = new Map<number, SummaryRow>();
	const ids = new Map<string, number | undefined>();
	const articles = new Map<number, Article>();
	const headings = new Map<number, StoryHeading>();
	const outletHeadings = new Map<number, OutletHeading>();
	const numbers = (sql: string, ...given: readonly (string | number)[]): readonly number[] =>
		statement(database, sql)
			.all(...given)
			.map(row => Number(row['id']));
	const summaryRow = (id: number): SummaryRow | undefined => {
		const known = summaries.get(id) ?? readSummary(database, names, id);
		if (known !== undefined) {
			keepLast(summaries, {key: id, value: known, most: mostSummaries});
		}

		return known;
	};
	const [count = 0] = numbers('SELECT count(*) AS id FROM article');
	return {
		count,
		folder: folderOf(database, names),
		listing: order =>
			recall(listings, order, () => keptListing(database, order) ?? sortArticles(database, order)),
		summary: id => summaryRow(id)?.summary,
		article: id => {
			const article = articles.get(id) ?? readArticle(id);
			if (article !== undefined) {
				keepLast(articles, {key: id, value: article, most: mostArticles});
			}

			return article;
		},
		idOf: file => {
			if (!ids.has(file)) {
				keepLast(ids, {key: file, value: findByName(database, names, file), most: mostSummaries});
			}

			return ids.get(file);
		},
		idOfPlace: place => findByName(database, readPlaces(database), place),
		// Of one of several articles in a file, the hash ends with # and its number.
		idsOfText: text =>
			numbers("SELECT id FROM article WHERE hash >= ? AND hash < ? || '$' ORDER BY id", text, text),
		storyIdOf: id => numbers('SELECT story AS id FROM article WHERE id = ? AND story IS NOT NULL', id)[0],
		storyOf: id =>
			numbers(
				`SELECT id FROM article WHERE story = (SELECT story FROM article WHERE id = ?)
				ORDER BY day IS NULL, day DESC, id`,
				id,
			),
		isOnStory: id => summaryRow(id)?.isOnStory ?? false,
		copiesOf: id => copiesOf(database, id),
		heading: story => recall(headings, story, () => readHeading(database, story)),
		outletHeading: id => recall(outletHeadings, id, () => readOutletHeading(database, id)),
		problems: () => readProblems(database, names),
	};
}

const readPlaces = (database: DatabaseSync): RootNames =>
	new Map(
		statement(database, 'SELECT id, path FROM root')
			.all()
			.map(row => [Number(row['id']), String(row['path'])]),
	);

function findByName(database: DatabaseSync, names: RootNames, file: string): number | undefined {
	const [, whole = '', number] = /^(.*)#([1-9]\d*)$/su.exec(file) ?? [];
	return (
		findId(database, placesOfName(names, file), null) ??
		(number === undefined ? undefined : findId(database, placesOfName(names, whole), Number(number)))
	);
}

type SummaryRow = {readonly summary: Summary; readonly isOnStory: boolean};

function readSummary(database: DatabaseSync, names: RootNames, id: number): SummaryRow | undefined {
	const row = statement(
		database,
		`SELECT ${summaryColumns}, EXISTS (
			SELECT 1 FROM article other WHERE other.story = a.story AND other.id <> a.id
		) AS isOnStory
		FROM article a JOIN file f ON f.id = a.file WHERE a.id = ?`,
	).get(id);
	return row && {summary: summaryOfRow(row, names), isOnStory: row['isOnStory'] === 1};
}

function findId(
	database: DatabaseSync,
	places: ReturnType<typeof placesOfName>,
	number: number | null,
): number | undefined {
	for (const {root, inner} of places) {
		const row = statement(
			database,
			`SELECT a.id FROM file f JOIN article a ON a.file = f.id
			WHERE f.root = ? AND f.path = ? AND a.number IS ?`,
		).get(root, inner, number);
		if (row !== undefined) {
			return Number(row['id']);
		}
	}

	return undefined;
}

function readHeading(database: DatabaseSync, story: number): StoryHeading | undefined {
	const members = statement(
		database,
		`SELECT id, title, lead, outlet FROM article WHERE story = ? ORDER BY day IS NULL, day DESC, id`,
	).all(story);
	const [first] = members;
	if (first === undefined) {
		return undefined;
	}

	const named = members.find(({title}) => title !== null) ?? first;
	const own = statement(database, 'SELECT name FROM story WHERE id = ?').get(story)?.['name'];
	return {
		title: String(own ?? named['title'] ?? named['lead']),
		name: typeof own === 'string' ? own : undefined,
		articles: members.length,
		outlets: new Set(members.map(({outlet, id}) => outlet ?? id)).size,
	};
}

function readOutletHeading(database: DatabaseSync, id: number): OutletHeading | undefined {
	const row = statement(
		database,
		`SELECT outlet, (SELECT count(*) FROM article WHERE outlet_key IS a.outlet_key) AS count
		FROM article a WHERE id = ?`,
	).get(id);
	const outlet = row?.['outlet'];
	return row && {outlet: typeof outlet === 'string' ? outlet : undefined, articles: Number(row['count'])};
}

const readProblems = (database: DatabaseSync, names: RootNames): readonly Problem[] =>
	statement(
		database,
		`SELECT f.root, f.path, p.number, p.message FROM problem p JOIN file f ON f.id = p.file
		ORDER BY f.root, f.path, p.rowid`,
	)
		.all()
		.map(row => ({file: nameOfRow(row, names), message: String(row['message'])}));

/* The only root; of several, the folder in which all of them lie. */
function folderOf(database: DatabaseSync, names: RootNames): string {
	const folders = statement(
		database,
		"SELECT id, EXISTS (SELECT 1 FROM file WHERE root = root.id AND path = '') AS isFile FROM root",
	)
		.all()
		.map(row => {
			const name = names.get(Number(row['id'])) ?? '';
			return row['isFile'] === 1 ? name.slice(0, Math.max(0, name.lastIndexOf('/'))) : name;
		});
	return folders.reduce((shared, folder) => commonFolder(shared, folder), folders[0] ?? '');
}

function commonFolder(one: string, other: string): string {
	let shared = one;
	while (shared !== '' && other !== shared && !other.startsWith(`${shared}/`)) {
		shared = shared.slice(0, Math.max(0, shared.lastIndexOf('/')));
	}

	return shared;
}

function recall<Key, Value>(known: Map<Key, Value>, key: Key, read: () => Value): Value {
	const found = known.get(key) ?? read();
	known.set(key, found);
	return found;
}

type Kept<Key, Value> = {readonly key: Key; readonly value: Value; readonly most: number};

/* The last ones that were asked for. */
function keepLast<Key, Value>(known: Map<Key, Value>, {key, value, most}: Kept<Key, Value>): void {
	known.delete(key);
	known.set(key, value);
	for (const oldest of known.keys()) {
		if (known.size <= most) {
			return;
		}

		known.delete(oldest);
	}
}
