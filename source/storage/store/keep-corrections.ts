import {randomUUID} from 'node:crypto';
import type {DatabaseSync} from 'node:sqlite';
import type {Article} from '../../core/article.ts';
import type {Corrections} from '../../core/corrections/correction.ts';
import type {CorrectionKeeper} from '../../core/corrections/correction-keeper.ts';
import {textHashOf} from '../../core/text-hash.ts';
import {correctionsOn} from './corrections-on.ts';
import type {DataStore} from './data-store.ts';
import {meetCorrections, type Standing} from './meet-corrections.ts';
import {lastingPlaceOf} from './place-of.ts';
import {recallAllCorrections} from './recall-all-corrections.ts';
import type {Row} from './salvage.ts';
import {holdsCorrections, selectCorrections} from './select-corrections.ts';
import {noteSightings} from './sightings.ts';

/**
Keeps what the reader fills in about articles in a store, as a log: an entry is added, and never changed. All articles of a batch are looked up at once, and none
where there is no correction. Entries that newsreader does not understand are passed over, and told. Where a corrected article was moved or changed is
remembered beside the log, when it is met so.
*/
export const keepCorrections = (store: DataStore): CorrectionKeeper => ({
	recall(articles) {
		const {standing, rows} = store.read(database => lookUp(database, articles)) ?? {standing: [], rows: []};
		if (rows.length === 0) {
			return none;
		}

		const {met, sightings, odd} = meetCorrections(standing, rows);
		if (odd > 0) {
			const what = odd === 1 ? '1 correction was' : `${odd} corrections were`;
			store.tell(`${store.name}: ${what} passed over: newsreader does not understand what is written there.`);
		}

		if (sightings.length > 0) {
			store.jot(database => noteSightings(database, sightings));
		}

		return met;
	},
	recallOn: shelf => correctionsOn(shelf, recallAllCorrections(store)),
	keep(entries) {
		if (entries.length === 0) {
			return;
		}

		const at = new Date().toISOString();
		const rows = entries.map(entry => ({
			...entry,
			article: textHashOf(entry.article),
			file: lastingPlaceOf(entry.file) ?? entry.file,
			id: randomUUID(),
			at,
		}));
		store.write(database => {
			const insert = database.prepare(insertion);
			for (const row of rows) {
				insert.run(row);
			}
		});
	},
});

const none: ReadonlyMap<string, Corrections> = new Map();

// Written twice, where the first database was set aside meanwhile, it may have been carried over.
const insertion = `
	INSERT INTO correction_entry (id, at, article, file, field, value) VALUES (:id, :at, :article, :file, :field, :value)
	ON CONFLICT (id) DO NOTHING`;

function lookUp(
	database: DatabaseSync,
	articles: ReadonlyArray<Pick<Article, 'id' | 'file'>>,
): {readonly standing: readonly Standing[]; readonly rows: readonly Row[]} | undefined {
	if (!holdsCorrections(database)) {
		return undefined;
	}

	const standing = articles.map(({id, file}) => ({
		name: file,
		article: textHashOf(id),
		file: lastingPlaceOf(file),
	}));
	return {standing, rows: selectCorrections(database, standing)};
}
