import {randomUUID} from 'node:crypto';
import type {DatabaseSync} from 'node:sqlite';
import type {StoryKeeper} from '../../core/stories/story-keeper.ts';
import {hasForm} from './connection.ts';
import type {DataStore} from './data-store.ts';
import {textChanges} from './keep-marks.ts';
import {libraryVersion} from './migrations.ts';
import {storyEditOf, withChanges} from './story-rows.ts';

/**
Keeps what the reader says about stories in a store, as a log: an edit is added, and never changed. Those that newsreader does not understand are passed over, and
told.
*/
export const keepStories = (store: DataStore): StoryKeeper => ({
	recallAll() {
		const {rows, after} = store.read(lookUp) ?? {rows: [], after: new Map()};
		const edits = rows.flatMap(row => storyEditOf(row['edit']) ?? []);
		const odd = rows.length - edits.length;
		if (odd > 0) {
			const what = odd === 1 ? '1 edit of stories was' : `${odd} edits of stories were`;
			store.tell(`${store.name}: ${what} passed over: newsreader does not understand what is written there.`);
		}

		return edits.flatMap(edit => withChanges(edit, after));
	},
	keep(edits) {
		if (edits.length === 0) {
			return;
		}

		const at = new Date().toISOString();
		const rows = edits.map(edit => ({id: randomUUID(), at, edit: JSON.stringify(edit)}));
		store.write(database => {
			const insert = database.prepare(insertion);
			for (const row of rows) {
				insert.run(row);
			}
		});
	},
});

// Written twice, where the first database was set aside meanwhile, it may have been carried over.
const insertion =
	'INSERT INTO story_entry (id, at, edit) VALUES (:id, :at, :edit) ON CONFLICT (id) DO NOTHING';

const lookUp = (database: DatabaseSync) =>
	hasForm(database, libraryVersion)
		? {
				rows: database.prepare('SELECT edit FROM story_entry ORDER BY number').all(),
				after: textChanges(database).after,
			}
		: undefined;
