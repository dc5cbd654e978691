import {randomUUID} from 'node:crypto';
import type {DatabaseSync} from 'node:sqlite';
import {emptyBook, type MarkBook, type TextChanges} from '../../core/marks/mark-book.ts';
import type {MarkKeeper} from '../../core/marks/mark-keeper.ts';
import {addEntry, emptyLog} from '../../core/marks/mark-log.ts';
import {textHashOf} from '../../core/text-hash.ts';
import {hasForm} from './connection.ts';
import type {DataStore} from './data-store.ts';
import {columnsOfMark, markRows} from './mark-rows.ts';
import {libraryVersion} from './migrations.ts';
import {lastingPlaceOf} from './place-of.ts';

/**
Keeps stars, tags and what was read in a store, as a log: an entry is added, and never changed. All entries are read at once, 100,000 in a tenth of a second. Those
that newsreader does not understand are passed over, and told.
*/
export const keepMarks = (store: DataStore): MarkKeeper => ({
	recallAll() {
		const {book, odd} = store.read(readBook) ?? {book: emptyBook, odd: 0};
		if (odd > 0) {
			const what = odd === 1 ? '1 mark was' : `${odd} marks were`;
			store.tell(`${store.name}: ${what} passed over: newsreader does not understand what is written there.`);
		}

		return book;
	},
	keep(entries) {
		if (entries.length === 0) {
			return;
		}

		const at = new Date().toISOString();
		const rows = entries.map(({article, file, mark, isSet}) => ({
			id: randomUUID(),
			at,
			article: textHashOf(article),
			file: lastingPlaceOf(file) ?? file,
			...columnsOfMark(mark),
			isSet: Number(isSet),
		}));
		store.write(database => {
			const insert = database.prepare(insertion);
			for (const row of rows) {
				insert.run(row);
			}
		});
	},
});

// Written twice, where the first database was set aside meanwhile, it may have been carried over.
const insertion = `
	INSERT INTO mark_entry (id, at, article, file, kind, value, is_set) VALUES (:id, :at, :article, :file, :kind, :value, :isSet)
	ON CONFLICT (id) DO NOTHING`;

function readBook(database: DatabaseSync): {readonly book: MarkBook; readonly odd: number} {
	if (!hasForm(database, libraryVersion)) {
		return {book: emptyBook, odd: 0};
	}

	const log = emptyLog(Number(database.prepare('SELECT count(*) AS count FROM mark_entry').get()?.['count']));
	let odd = 0;
	for (const entry of markRows(database)) {
		if (entry) {
			addEntry(log, entry);
		} else {
			odd++;
		}
	}

	return {book: {log, recent: [], changes: textChanges(database, textHashOf)}, odd};
}

/**
Which texts became which, as far as it was seen; each is named as `name` names it, which gets an `Article.id`.
*/
export function textChanges(database: DatabaseSync, name = (id: string): string => id): TextChanges {
	const [before, after] = [new Map<string, string[]>(), new Map<string, string[]>()];
	const rows = database
		.prepare('SELECT DISTINCT kept_article, article FROM sighting WHERE kept_article <> article')
		.all();
	for (const row of rows) {
		const [kept, article] = [name(String(row['kept_article'])), name(String(row['article']))];
		if (kept === article) {
			continue;
		}

		before.set(article, [...(before.get(article) ?? []), kept]);
		after.set(kept, [...(after.get(kept) ?? []), article]);
	}

	return {before, after};
}
