import type {DatabaseSync} from 'node:sqlite';
import type {IndexPlace} from '../storage/index/index-place.ts';
import {openIndexToRead} from '../storage/index/open-index.ts';
import {createFinder, type Finder} from '../storage/index/search/create-finder.ts';
import type {Found, SearchRequest} from '../storage/index/search/search-request.ts';
import {patiently, usualPatience} from '../storage/store/connection.ts';
import {serveOwner} from './serve-owner.ts';

/**
Answers searches. `newest[0]` is the number of the latest request: whatever was asked before is not answered any more, and given up where it was begun.
*/
export type FinderWorker = {
	readonly setup: {readonly place: IndexPlace; readonly newest: Int32Array<SharedArrayBuffer>};
	readonly asked: {readonly id: number; readonly request: SearchRequest};
	readonly told: {readonly id: number; readonly found: Found};
};

/** How many milliseconds after an answer, and after each step, the words are read on that nobody has asked for yet. */
const pause = 2;

const nothing: Found = {ids: new Int32Array(), bodyFrom: 0};

serveOwner<FinderWorker>(({place, newest}, tell) => {
	let open: {readonly database: DatabaseSync; readonly finder: Finder} | undefined;
	const openFinder = (): Finder | undefined => {
		if (open === undefined) {
			const database = openIndexToRead(place);
			open = database && {database, finder: createFinder(database)};
		}

		return open?.finder;
	};
	let idle: NodeJS.Timeout | undefined;
	const prepare = (finder: Finder): void => {
		idle = setTimeout(() => {
			if (patiently(usualPatience, finder.prepare)) {
				prepare(finder);
			}
		}, pause);
	};
	return ({id, request}) => {
		const isOutdated = (): boolean => Atomics.load(newest, 0) !== id;
		if (isOutdated()) {
			return;
		}

		clearTimeout(idle);
		const finder = openFinder();
		const found = finder ? patiently(usualPatience, () => finder.search(request, isOutdated)) : nothing;
		if (found !== undefined) {
			// A copy, as the finder may keep what it found.
			const ids = found.ids.slice();
			tell({id, found: {...found, ids}}, [ids.buffer]);
		}

		if (finder) {
			prepare(finder);
		}
	};
});
