import type {DatabaseSync} from 'node:sqlite';
import {setTimeout as pause} from 'node:timers/promises';
import type {Library, LibraryState} from '../core/library/library.ts';
import type {Shelf} from '../core/library/shelf.ts';
import type {IndexPlace} from '../storage/index/index-place.ts';
import {openIndex, openIndexToRead} from '../storage/index/open-index.ts';
import {createShelves} from '../storage/index/open-shelf.ts';
import {createFinder, type Finder, noneFound} from '../storage/index/search/create-finder.ts';
import {statement} from '../storage/index/statement.ts';
import {identityOf, type Root} from '../storage/scan/library-index.ts';
import {storeProblem} from '../storage/store/store-problem.ts';
import type {LibrarianWorker} from './librarian.ts';
import type {LibraryNews} from './library-news.ts';
import {limitYoungSpace} from './limit-young-space.ts';
import {openFinder, type SearchingThread} from './open-finder.ts';
import {type RunningWorker, startWorker} from './start-worker.ts';

export type FolderLibraryOptions = {
	readonly place: IndexPlace;
	/** By their real paths, none twice. */
	readonly roots: readonly Root[];
	/** Whether the folders are watched while they are open. */
	readonly watch?: boolean;
	/** How many threads read files, where the reader says so. */
	readonly workers?: number;
	/** The reader's own data, which the librarian looks into. */
	readonly store?: LibrarianWorker['setup']['store'];
	/** What is shown until there is an index. */
	readonly before?: Library;
	/** What the reader should know at first. */
	readonly remark?: string;
};

/** In a library of so many articles a search takes no longer than a frame. */
const fewArticles = 1000;

/** Milliseconds after which Ink draws, and answers keys: what can wait begins then. */
const startDelay = 150;

/**
A library of folders, as large as they are: what is known of them lies in an index, which a thread of its own keeps as the files are.
*/
export function openFolderLibrary(options: FolderLibraryOptions): Library {
	const {place, roots, store, watch = true, workers, before, remark} = options;
	// What lies in memory is gone with the last connection to it.
	const anchor = place.kind === 'memory' ? openIndex(place) : undefined;
	let reader = connect(place, roots);
	let librarian: RunningWorker<LibrarianWorker> | undefined;
	let finder: SearchingThread | undefined;
	let isClosed = false;
	let state: LibraryState = reader
		? {...stateOn(reader.shelves()), progress: {done: 0, total: 0}}
		: (before?.state() ?? {shelf: emptyShelf, problems: [], progress: {done: 0, total: 0}});

	const hear = (news: LibraryNews): LibraryState | undefined => {
		limitYoungSpace();
		switch (news.kind) {
			case 'changed': {
				if (reader?.identity !== identityOf(place)) {
					// Another index lies there. The old one stays open: what is on the screen may still be read from it.
					reader = connect(place, roots) ?? reader;
					void finder?.close();
					finder = undefined;
				}

				state = reader ? {...state, ...stateOn(reader.shelves())} : state;
				return state;
			}

			case 'progress': {
				const {kind: _, ...progress} = news;
				state = {...state, progress};
				return state;
			}

			case 'settled': {
				state = {...state, progress: {done: 0, total: 0}};
				const remark = news.remarks.join(' ');
				return remark === '' ? state : {...state, remark};
			}

			case 'remark': {
				return {...state, remark: news.sentence};
			}
		}
	};

	return {
		isComplete: false,
		state: () => state,
		async start(tell) {
			await pause(startDelay);
			const tellNow = (told: LibraryState | undefined): void => {
				if (told && !isClosed) {
					tell(told);
				}
			};
			if (remark !== undefined) {
				tellNow({...state, remark});
			}

			if (!isClosed) {
				librarian = startWorker('librarian', {
					setup: {
						place,
						roots,
						watch,
						...(workers !== undefined && {workers}),
						...(store && {store}),
					},
					hear: news => tellNow(hear(news)),
					fail: problem => tellNow(hear({kind: 'remark', sentence: problem.message})),
				});
				librarian.unref();
			}
		},
		search(search) {
			const {text} = search;
			if (!reader) {
				return before?.search(search) ?? {text, ...noneFound};
			}

			if (state.shelf.count <= fewArticles) {
				reader.finder ??= createFinder(reader.database);
				return {text, ...(reader.finder.search(search) ?? noneFound)};
			}

			finder ??= openFinder(place);
			return finder.search(search).then(found => found && {text, ...found});
		},
		correct(articles) {
			librarian?.ask({kind: 'correct', articles});
			return undefined;
		},
		regroup() {
			librarian?.ask({kind: 'regroup'});
			return undefined;
		},
		close() {
			isClosed = true;
			void librarian?.stop();
			void finder?.close();
			before?.close();
			reader?.database.close();
			anchor?.close();
		},
	};
}

type Reader = {
	readonly database: DatabaseSync;
	readonly identity: string;
	readonly shelves: () => Shelf;
	finder?: Finder;
};

/* The index, once it holds the roots. */
function connect(place: IndexPlace, roots: readonly Root[]): Reader | undefined {
	const identity = identityOf(place);
	const database = openIndexToRead(place);
	if (database === undefined) {
		return undefined;
	}

	const byPath = new Map(roots.map(({path, name}) => [path, name]));
	const names = new Map(
		statement(database, 'SELECT id, path FROM root')
			.all()
			.map(row => [Number(row['id']), byPath.get(String(row['path'])) ?? String(row['path'])]),
	);
	if (names.size < roots.length) {
		database.close();
		return undefined;
	}

	return {database, identity, shelves: createShelves(database, names)};
}

const stateOn = (shelf: Shelf): Pick<LibraryState, 'shelf' | 'problems'> => ({
	shelf,
	problems: shelf.problems(),
});

const none = new Int32Array(0);

const emptyShelf: Shelf = {
	count: 0,
	folder: '',
	listing: () => none,
	summary: () => undefined,
	article: () => undefined,
	idOf: () => undefined,
	idOfPlace: () => undefined,
	idsOfText: () => [],
	copiesOf: () => [],
	storyIdOf: () => undefined,
	storyOf: () => [],
	isOnStory: () => false,
	heading: () => undefined,
	outletHeading: () => undefined,
	problems: () => [],
};

/**
Whether there is an index of today's form already.
*/
export function hasIndex(place: IndexPlace): boolean {
	const database = place.kind === 'file' ? openIndexToRead(place) : undefined;
	database?.close();
	return database !== undefined;
}

/**
Whether an index can be written there; the reason, in words for the reader, where it cannot.
*/
export function whyNoIndex(place: IndexPlace): string | undefined {
	try {
		openIndex(place).close();
		return undefined;
	} catch (error) {
		return storeProblem(error, place.kind === 'file' ? place.file : '').message;
	}
}
