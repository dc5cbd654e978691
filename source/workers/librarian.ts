import os from 'node:os';
import type {Article} from '../core/article.ts';
import type {IndexPlace} from '../storage/index/index-place.ts';
import {openAgenda} from '../storage/scan/agenda.ts';
import type {Root} from '../storage/scan/library-index.ts';
import {keepCorrections} from '../storage/store/keep-corrections.ts';
import {keepStories} from '../storage/store/keep-stories.ts';
import {noteChanges} from '../storage/store/note-changes.ts';
import {openStore} from '../storage/store/open-store.ts';
import {correctLibrary, regroupLibrary} from './correct-library.ts';
import {keepLibrary, remarkOn} from './keep-library.ts';
import type {LibraryNews} from './library-news.ts';
import {openParserPool} from './parser-pool.ts';
import {serveOwner} from './serve-owner.ts';
import {startWorker} from './start-worker.ts';

/**
Keeps the index of a library as its files are. It can be stopped at any time, and goes on where it was when it is started again.
*/
export type LibrarianWorker = {
	readonly setup: {
		readonly place: IndexPlace;
		/** By their real paths, none twice. */
		readonly roots: readonly Root[];
		/** Whether folders are watched. */
		readonly watch?: boolean;
		/** How many threads read files, where the reader says so. */
		readonly workers?: number;
		/** The reader's own data, where there is any: what they corrected is what an article is shown and sorted by. */
		readonly store?: {readonly file: string; readonly isOwn: boolean};
	};
	readonly asked: /** To look at all files now. */
		| {readonly kind: 'scan'}
		/** To group articles again: the reader said something about stories. */
		| {readonly kind: 'regroup'}
		/** To sort articles by what the reader corrected of them. */
		| {readonly kind: 'correct'; readonly articles: readonly Article[]};
	readonly told: LibraryNews;
};

serveOwner<LibrarianWorker>(({place, roots, store, watch = true, workers}, tell) => {
	const agenda = openAgenda();
	// One core is left to the reader.
	const lanes = workers ?? Math.max(1, Math.min(2, os.availableParallelism() - 1));
	const pool = openParserPool({start: options => startWorker('parser', options), lanes});
	const data = store && openStore({...store, tell: sentence => tell({kind: 'remark', sentence})});
	const keeper = data && keepCorrections(data);
	const edits = () => (data ? keepStories(data).recallAll() : []);
	const recall = (articles: Parameters<NonNullable<typeof keeper>['recall']>[0]) =>
		keeper?.recall(articles) ?? new Map();
	const failed = keepLibrary({
		place,
		roots,
		recall,
		...(data && {noteChanges: changes => noteChanges(data, changes)}),
		edits,
		pool,
		lanes,
		tell,
		agenda,
		isWatched: watch,
	});
	// What nobody expects ends the worker, and is told as its error.
	failed.catch(error => {
		throw error;
	});
	const obey = (asked: LibrarianWorker['asked']): void => {
		if (asked.kind === 'scan') {
			agenda.plan(0);
			return;
		}

		// With another day an article may be on another story.
		if (asked.kind === 'regroup' || correctLibrary(place, roots, asked.articles)) {
			regroupLibrary(place, edits());
			tell({kind: 'changed'});
		}
	};
	return asked => {
		try {
			obey(asked);
		} catch (error) {
			tell(remarkOn(error, place));
		}
	};
});
