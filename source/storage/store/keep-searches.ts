import {cleanSearch, type SearchKeeper, searchKey} from '../../core/state/saved-search.ts';
import {hasForm} from './connection.ts';
import type {DataStore} from './data-store.ts';
import {libraryVersion} from './migrations.ts';

/**
Keeps the searches of the reader in a store, by name.
*/
export const keepSearches = (store: DataStore): SearchKeeper => ({
	list() {
		const rows = store.read(database =>
			hasForm(database, libraryVersion)
				? database.prepare('SELECT name, query FROM saved_search ORDER BY key').all()
				: [],
		);
		return (rows ?? []).flatMap(
			row => cleanSearch({name: String(row['name']), query: String(row['query'])}) ?? [],
		);
	},
	keep(search) {
		const clean = cleanSearch(search);
		if (clean) {
			const row = {key: searchKey(clean), ...clean, at: new Date().toISOString()};
			store.write(database => database.prepare(insertion).run(row));
		}
	},
	drop(name) {
		store.write(database =>
			database.prepare('DELETE FROM saved_search WHERE key = ?').run(searchKey({name})),
		);
	},
});

const insertion = `
	INSERT INTO saved_search (key, name, query, at) VALUES (:key, :name, :query, :at)
	ON CONFLICT (key) DO UPDATE SET name = :name, query = :query, at = :at`;
