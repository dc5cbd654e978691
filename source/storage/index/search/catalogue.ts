import type {DatabaseSync} from 'node:sqlite';
import {keptListing} from '../listings.ts';
import {statement} from '../statement.ts';
import {setOf, within} from './article-set.ts';
import {idsOf} from './ids-of.ts';

/**
The articles of an index as it is at the moment.
*/
export type Catalogue = {
	/** All of them, the newest first, those without a day last. */
	readonly newest: Int32Array;
	/** One more than the largest id. */
	readonly size: number;
	/** These articles, the newest first. */
	readonly sort: (ids: Int32Array) => Int32Array;
};

export function readCatalogue(database: DatabaseSync): Catalogue {
	const newest = readNewest(database);
	const size = newest.reduce((most, id) => Math.max(most, id), 0) + 1;
	const places = new Int32Array(size);
	for (const [place, id] of newest.entries()) {
		places[id] = place;
	}

	const placeOf = (id: number): number => places[id] ?? 0;
	return {
		newest,
		size,
		sort(ids) {
			// To sort many takes longer than to pick them out of all.
			if (ids.length * 8 > newest.length) {
				return within(newest, setOf(ids, size));
			}

			return ids.filter(id => id < size).sort((one, other) => placeOf(one) - placeOf(other));
		},
	};
}

/* In the order of the library's own list, where that was kept: of one day, by file. */
function readNewest(database: DatabaseSync): Int32Array {
	const kept = keptListing(database, 'newest');
	const count = Number(statement(database, 'SELECT count(*) AS count FROM article').get()?.['count']);
	return kept?.length === count ? kept : idsOf(database, 'SELECT id FROM article ORDER BY day DESC, id');
}
