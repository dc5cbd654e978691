import type {DatabaseSync} from 'node:sqlite';
import {pragma} from '../../store/connection.ts';
import {statement} from '../statement.ts';
import {answerRequest} from './answer-request.ts';
import {openCandidates} from './candidates.ts';
import {type Catalogue, readCatalogue} from './catalogue.ts';
import {createFilters} from './filters.ts';
import {followWords} from './library-words.ts';
import type {Found, SearchRequest} from './search-request.ts';

/**
Searches an index over one connection.
*/
export type Finder = {
	/**
	Answers a request as the index is now. Gives up, and is `undefined`, where `isOutdated` says between two of its steps that somebody waits for another answer by now.
	*/
	readonly search: (request: SearchRequest, isOutdated?: () => boolean) => Found | undefined;
	/** Reads some of what later searches need, when nobody waits; whether there is more to read. */
	readonly prepare: () => boolean;
};

export const noneFound: Found = {ids: new Int32Array(0), bodyFrom: 0};

/**
Makes a finder. What it keeps from one key to the next (the library's words, the order of its articles, what was looked up last) is read at the first search, and
again when the index has changed.
*/
export function createFinder(database: DatabaseSync): Finder {
	const words = followWords(database);
	const candidates = openCandidates(database);
	const filters = createFilters();
	let known: {readonly version: string; readonly catalogue: Catalogue} | undefined;
	const catalogueOf = (version: string): Catalogue => {
		if (known?.version !== version) {
			candidates.clear();
			filters.clear();
			known = {version, catalogue: readCatalogue(database)};
		}

		return known.catalogue;
	};

	return {
		search: (request, isOutdated = () => false) =>
			inOneView(database, () => {
				const version = versionOf(database);
				const catalogue = catalogueOf(version);
				const propose = words.proposerFor(version);
				return answerRequest({database, catalogue, candidates, filters, propose, request, isOutdated});
			}),
		prepare: () =>
			inOneView(database, () => {
				const version = versionOf(database);
				catalogueOf(version);
				return words.prepare(version);
			}),
	};
}

/* Another number after each change, whoever made it. */
function versionOf(database: DatabaseSync): string {
	const own = statement(database, 'SELECT total_changes() AS changes').get()?.['changes'];
	return `${pragma(database, 'data_version')} ${own}`;
}

/* All steps of a search see the same index, whatever is written meanwhile. */
function inOneView<T>(database: DatabaseSync, step: () => T): T {
	database.exec('SAVEPOINT search');
	try {
		return step();
	} finally {
		database.exec('RELEASE search');
	}
}
