import {randomUUID} from 'node:crypto';
import type {DatabaseSync} from 'node:sqlite';
import {mapPair, type Pair} from '../../core/pair.ts';
import {textHashOf} from '../../core/text-hash.ts';
import type {KeptEntry} from '../../core/verdicts/verdict.ts';
import type {VerdictKeeper} from '../../core/verdicts/verdict-keeper.ts';
import type {DataStore} from './data-store.ts';
import {meetEntry, nameAsToday} from './meet-entry.ts';
import {newSightings} from './new-sightings.ts';
import {lastingPlaceOf} from './place-of.ts';
import {entryColumns, selectEntries} from './select-entries.ts';
import {noteSightings, type Seen, sightingsOf} from './sightings.ts';
import {entryOfRow, rowOfEntry} from './verdict-rows.ts';

/**
Keeps verdicts in a store, as a log: an entry is added, and never changed. Entries that newsreader does not understand are passed over, and told. Where an
article was renamed or changed is remembered beside the log, when it is met so.
*/
export const keepVerdicts = (store: DataStore): VerdictKeeper => ({
	recall(articles) {
		const seen = mapPair(articles, ({id, file}) => ({
			article: textHashOf(id),
			file: lastingPlaceOf(file),
		}));
		const {rows, sightings} = store.read(database => lookUp(database, seen)) ?? {rows: [], sightings: []};
		const entries = rows.flatMap(row => entryOfRow(row) ?? []);
		const odd = rows.length - entries.length;
		if (odd > 0) {
			const what = odd === 1 ? '1 verdict on these articles was' : `${odd} verdicts on these articles were`;
			store.tell(`${store.name}: ${what} passed over: newsreader does not understand what is written there.`);
		}

		const meeting = {articles, seen, sightings};
		const met = entries.map(entry => meetEntry(entry, meeting));
		const fresh = newSightings(met, meeting);
		if (fresh.length > 0) {
			store.jot(database => noteSightings(database, fresh));
		}

		return met.map(one => nameAsToday(one, articles));
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

// Written twice, where the first database was set aside meanwhile, it may have been carried over.
const insertion = `
	INSERT INTO verdict_entry (${entryColumns.join(', ')}) VALUES (${entryColumns.map(name => `:${name}`).join(', ')})
	ON CONFLICT (id) DO NOTHING`;

function lookUp(database: DatabaseSync, seen: Pair<Seen>) {
	const sightings = sightingsOf(database, [seen.left, seen.right]);
	return {rows: selectEntries(database, seen, sightings.length > 0), sightings};
}
