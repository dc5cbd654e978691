import {setTimeout} from 'node:timers/promises';
import type {Library, LibraryState} from '../../core/library/library.ts';
import type {LibraryBatch} from '../../core/library-batch.ts';
import type {StoryEdit} from '../../core/stories/story-edit.ts';
import {addBatch, addRoots} from '../index/add-batch.ts';
import {correctArticles} from '../index/correct-articles.ts';
import {openIndex} from '../index/open-index.ts';
import {createShelves} from '../index/open-shelf.ts';
import {createFinder, type Finder, noneFound} from '../index/search/create-finder.ts';
import {groupArticles} from '../index/stories/group-articles.ts';
import {placeOf} from '../store/place-of.ts';

export type MemoryLibraryOptions = {
	/** The files and folders that the reader named. */
	readonly paths: readonly string[];
	readonly first: LibraryBatch;
	readonly rest?: AsyncIterable<LibraryBatch> | undefined;
	/** What the reader says about stories. */
	readonly edits?: () => readonly StoryEdit[];
};

let opened = 0;

/**
A library in memory can be added to, and grouped, by whoever holds it.
*/
export type MemoryLibrary = Library & {
	readonly add: (batch: LibraryBatch) => LibraryState;
	readonly group: () => LibraryState;
};

/**
A library that is read anew at every start, and is gone with the end of the program: for a few files, and where nothing may be kept.
*/
export function openMemoryLibrary({
	paths,
	first,
	rest,
	edits = () => [],
}: MemoryLibraryOptions): MemoryLibrary {
	const database = openIndex({kind: 'memory', name: `newsreader-${process.pid}-${opened++}`});
	const roots = paths.map(name => ({name, path: placeOf(name)}));
	const names = addRoots(database, roots);
	const shelves = createShelves(database, names);
	let outside = addBatch(database, names, first);
	let finder: Finder | undefined;
	const change = (progress: LibraryState['progress']): LibraryState => {
		const shelf = shelves();
		state = {shelf, problems: [...outside, ...shelf.problems()], progress};
		return state;
	};
	let state: LibraryState;
	change({done: first.done, total: first.total});
	const add = (batch: LibraryBatch): LibraryState => {
		outside = [...outside, ...addBatch(database, names, batch)];
		return change({done: batch.done, total: batch.total});
	};
	let isGrouped = false;
	const group = (isEdited = false): LibraryState => {
		isGrouped = state.shelf.count <= mostGrouped;
		if (isGrouped) {
			groupArticles(database, edits(), {isEdited});
		}

		return change(state.progress);
	};
	return {
		add,
		group,
		isComplete: first.done >= first.total,
		state: () => state,
		async start(tell) {
			for await (const batch of rest ? inLargeBatches(rest) : []) {
				tell(add(batch));
			}

			await setTimeout(groupingDelay);
			if (database.isOpen && state.shelf.count > 1) {
				tell(group());
			}
		},
		search(search) {
			finder ??= createFinder(database);
			return {text: search.text, ...(finder.search(search) ?? noneFound)};
		},
		correct(articles) {
			if (!correctArticles(database, state.shelf, articles)) {
				return undefined;
			}

			// With another day it may be on another story. Before they are grouped at all, nobody waits for that.
			return isGrouped ? group() : change(state.progress);
		},
		regroup: () => group(true),
		close: () => database.close(),
	};
}

/** More articles would take a second or more to group, on the thread that draws. */
const mostGrouped = 3000;

/** Milliseconds after which Ink draws, and answers keys: what can wait begins then. Grouping even two articles takes 15 ms at first. */
const groupingDelay = 200;

/** Milliseconds: with every batch the list is drawn and what is searched is indexed anew, so few large ones are handed on. */
const patience = 200;

async function* inLargeBatches(batches: AsyncIterable<LibraryBatch>): AsyncGenerator<LibraryBatch> {
	let [articles, problems]: [LibraryBatch['articles'], LibraryBatch['problems']] = [[], []];
	let handedOn = performance.now();
	for await (const {done, total, ...batch} of batches) {
		articles = [...articles, ...batch.articles];
		problems = [...problems, ...batch.problems];
		if (done === total || performance.now() - handedOn > patience) {
			yield {articles, problems, done, total};
			[articles, problems] = [[], []];
			handedOn = performance.now();
		}
	}
}
