/* A library that a librarian keeps in a thread, as the program starts it. */
import fs from 'node:fs';
import type {TestContext} from 'node:test';
import type {IndexPlace} from '../../source/storage/index/index-place.ts';
import {openIndexToRead} from '../../source/storage/index/open-index.ts';
import type {LibraryNews} from '../../source/workers/library-news.ts';
import {startWorker} from '../../source/workers/start-worker.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';

/**
A folder for a library and its index beside it.
*/
export function placeFor(context: TestContext, files: Readonly<Record<string, string>> = {}) {
	const folder = fs.realpathSync(
		temporaryFolder(
			context,
			Object.fromEntries(Object.entries(files).map(([name, text]) => [`news/${name}`, text])),
		),
	);
	fs.mkdirSync(`${folder}/news`, {recursive: true});
	return {folder, root: `${folder}/news`, file: `${folder}/index/library.db`};
}

/**
Keeps a library until the test is over; `heard` waits until a piece of news comes that is meant.
*/
export function keep(context: TestContext, place: IndexPlace, ...roots: readonly string[]) {
	const news: LibraryNews[] = [];
	let wake = (): void => {};
	let failure: Error | undefined;
	const worker = startWorker('librarian', {
		setup: {place, roots: roots.map(path => ({path, name: path}))},
		hear(told) {
			news.push(told);
			wake();
		},
		fail(problem) {
			failure = problem;
			wake();
		},
	});
	context.after(worker.stop);
	return {
		worker,
		news,
		/** The first news from `start` on of which something holds. */
		async heard(isMeant: (told: LibraryNews) => boolean, start = 0): Promise<LibraryNews> {
			for (;;) {
				const found = news.slice(start).find(isMeant);
				if (found) {
					return found;
				}

				if (failure) {
					throw failure;
				}

				await new Promise<void>(resolve => {
					wake = resolve;
				});
			}
		},
	};
}

export const isSettled = ({kind}: LibraryNews): boolean => kind === 'settled';

/**
The files of the articles in an index; it is checked that it is whole.
*/
export function articlesIn(place: IndexPlace): readonly string[] {
	const database = openIndexToRead(place);
	if (!database) {
		return [];
	}

	try {
		return database
			.prepare('SELECT f.path FROM article a JOIN file f ON f.id = a.file ORDER BY f.path, a.number')
			.all()
			.map(row => String(row['path']));
	} finally {
		database.close();
	}
}
