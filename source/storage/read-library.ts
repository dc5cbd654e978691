import {setImmediate} from 'node:timers/promises';
import type {Article, Problem} from '../core/article.ts';
import type {LibraryBatch} from '../core/library-batch.ts';
import {type FoundFile, findFiles} from './find-files.ts';
import {readArticle} from './read-article.ts';

/**
A batch that also counts the files that were passed over because nobody means them as articles.
*/
export type StorageBatch = LibraryBatch & {readonly passedOver: number};

/**
The articles under some paths: `first` is there at once, `rest` comes in while the reader already reads.
*/
export type Library = {readonly first: StorageBatch; readonly rest: AsyncIterable<StorageBatch>};

type Options = {
	/** Milliseconds on a clock that never goes back. */
	readonly now: () => number;
	/** How many milliseconds the first batch may take; by default 25, which nobody notices. */
	readonly budget?: number;
	readonly signal?: AbortSignal;
};

// Longer than this, and a key held down (30 a second) would wait for a batch as long as for its frame.
const batchBudget = 8;

/**
Reads the articles under files and folders. Synchronous reads are three times as fast as asynchronous ones on files that
the system has cached; between two batches the event loop runs, so that keys are answered.
*/
export function readLibrary(paths: readonly string[], {now, budget = 25, signal}: Options): Library {
	const started = now();
	const {files, problems, passedOver} = findFiles(paths);
	const read = (from: number, until: number): StorageBatch => readBatch(files, from, () => now() < until);
	const head = read(0, started + budget);
	const first = {
		...head,
		problems: [...problems, ...head.problems],
		passedOver: head.passedOver + passedOver,
	};
	return {first, rest: readRest(first, () => now() + batchBudget, read, signal)};
}

async function* readRest(
	first: StorageBatch,
	deadline: () => number,
	read: (from: number, until: number) => StorageBatch,
	signal: AbortSignal | undefined,
): AsyncGenerator<StorageBatch> {
	for (let {done, total} = first; done < total; ) {
		await setImmediate();
		if (signal?.aborted) {
			return;
		}

		const batch = read(done, deadline());
		yield batch;
		done = batch.done;
	}
}

/**
Reads at least one file, then more while there is time.
*/
function readBatch(files: readonly FoundFile[], from: number, hasTime: () => boolean): StorageBatch {
	const articles: Article[] = [];
	const problems: Problem[] = [];
	let passedOver = 0;
	let done = from;
	for (let found = files[from]; found && (done === from || hasTime()); found = files[done]) {
		const reading = readArticle(found);
		if (reading.kind === 'article') {
			articles.push(reading.article);
		} else if (reading.kind === 'problem') {
			problems.push(reading.problem);
		} else {
			passedOver++;
		}

		done++;
	}

	return {articles, problems, done, total: files.length, passedOver};
}
