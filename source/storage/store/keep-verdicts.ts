import {randomUUID} from 'node:crypto';
import type {DatabaseSync} from 'node:sqlite';
import type {Article} from '../../core/article.ts';
import {mapPair, type Pair} from '../../core/pair.ts';
import type {KeptEntry, PassageAnchor} from '../../core/verdicts/verdict.ts';
import type {VerdictKeeper} from '../../core/verdicts/verdict-keeper.ts';
import type {DataStore} from './data-store.ts';
import {lastingPlaceOf} from './place-of.ts';
import {entryOfRow, rowOfEntry} from './verdict-rows.ts';

/**
Keeps verdicts in a store, as a log: an entry is added, and never changed. Entries that newsreader does not understand are passed over, and told.
*/
export const keepVerdicts = (store: DataStore): VerdictKeeper => ({
	recall(articles) {
		const places = mapPair(articles, ({file}) => lastingPlaceOf(file));
		const found = store.read(database => rowsOn(database, articles, places)) ?? [];
		const entries = found.map(entryOfRow);
		const odd = entries.filter(entry => entry === undefined).length;
		if (odd > 0) {
			const what = odd === 1 ? '1 verdict on these articles was' : `${odd} verdicts on these articles were`;
			store.tell(`${store.name}: ${what} passed over: newsreader does not understand what is written there.`);
		}

		return entries.flatMap(entry => entry ?? []).map(entry => nameAsToday(entry, articles, places));
	},
	keep(entries) {
		if (entries.length === 0) {
			return [];
		}

		const at = new Date().toISOString();
		const kept = entries.map((entry): KeptEntry => ({...entry, id: randomUUID(), at}));
		store.write(database => {
			const insert = database.prepare(insertion);
			for (const entry of kept) {
				insert.run(rowOfEntry(entry));
			}
		});
		return kept;
	},
});

const columns =
	'id, at, left_article, left_file, left_quote, right_article, right_file, right_quote, verdict'.split(', ');

// Written twice, where the first database was set aside meanwhile, it may have been carried over.
const insertion = `
	INSERT INTO verdict_entry (${columns.join(', ')}) VALUES (${columns.map(name => `:${name}`).join(', ')})
	ON CONFLICT (id) DO NOTHING`;

// The first line picks by the indexes, the others check. A place that is NULL is equal to none.
const selection = `
	SELECT ${columns.join(', ')} FROM verdict_entry
	WHERE (left_article IN (:leftArticle, :rightArticle) OR left_file IN (:leftFile, :rightFile)) AND (
		((left_article = :leftArticle OR left_file = :leftFile) AND (right_article = :rightArticle OR right_file = :rightFile)) OR
		((left_article = :rightArticle OR left_file = :rightFile) AND (right_article = :leftArticle OR right_file = :leftFile)))
	ORDER BY number`;

type Places = Pair<string | undefined>;

const rowsOn = (database: DatabaseSync, articles: Pair<Article>, places: Places) =>
	database.prepare(selection).all({
		leftArticle: articles.left.id,
		leftFile: places.left ?? null,
		rightArticle: articles.right.id,
		rightFile: places.right ?? null,
	});

/* The database knows whole paths; the articles of a run are named as the reader named them. */
function nameAsToday(entry: KeptEntry, {left, right}: Pair<Article>, places: Places): KeptEntry {
	const rename = (anchor: PassageAnchor): PassageAnchor =>
		anchor.file === places.left
			? {...anchor, file: left.file}
			: anchor.file === places.right
				? {...anchor, file: right.file}
				: anchor;
	return {...entry, anchors: mapPair(entry.anchors, rename)};
}
