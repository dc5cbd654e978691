import {setImmediate} from 'node:timers/promises';
import type {LibraryBatch} from '../core/library-batch.ts';
import {type FoundFile, type FoundFiles, findFiles} from './find-files.ts';
import {type Reading, readArticles, readAtOnce} from './read-article.ts';

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

The first batch holds only what can be read without loading anything: plain text. Files of other forms come with the rest, in their order.
*/
export function readLibrary(paths: readonly string[], {now, budget = 25, signal}: Options): Library {
	const started = now();
	const {files, problems, passedOver} = findFiles(paths);
	const readings: Reading[] = [];
	const later: FoundFile[] = [];
	let seen = 0;
	for (let found = files[0]; found && (seen === 0 || now() < started + budget); found = files[seen]) {
		const reading = readAtOnce(found);
		if (reading) {
			readings.push(reading);
		} else {
			later.push(found);
		}

		seen++;
	}

	const first = batchOf(readings, {
		done: readings.length,
		total: files.length,
		found: {problems, passedOver},
	});
	const hasTime = (): (() => boolean) => {
		const until = now() + batchBudget;
		return () => now() < until;
	};
	return {first, rest: readRest([...later, ...files.slice(seen)], first, hasTime, signal)};
}

async function* readRest(
	files: readonly FoundFile[],
	first: Progress,
	startTurn: () => () => boolean,
	signal: AbortSignal | undefined,
): AsyncGenerator<StorageBatch> {
	for (let {done, total} = first; done < total; ) {
		await setImmediate();
		if (signal?.aborted) {
			return;
		}

		const readings = await readSome(files.slice(done - first.done), startTurn());
		done += readings.length;
		yield batchOf(readings, {done, total});
	}
}

/**
Reads at least one file, then more while there is time.
*/
async function readSome(files: readonly FoundFile[], hasTime: () => boolean): Promise<readonly Reading[]> {
	const readings: Reading[] = [];
	for (const found of files) {
		readings.push(await readArticles(found));
		if (!hasTime()) {
			break;
		}
	}

	return readings;
}

type Progress = Pick<LibraryBatch, 'done' | 'total'>;

type Around = Progress & {
	/** What was told, and how much passed over, while the files were found. */
	readonly found?: Pick<FoundFiles, 'problems' | 'passedOver'>;
};

/**
A batch of what was read.
*/
export function batchOf(readings: readonly Reading[], {done, total, found}: Around): StorageBatch {
	const isPassedOver = ({articles, problems}: Reading): boolean =>
		articles.length === 0 && problems.length === 0;
	return {
		articles: readings.flatMap(({articles}) => articles),
		problems: [...(found?.problems ?? []), ...readings.flatMap(({problems}) => problems)],
		done,
		total,
		passedOver: (found?.passedOver ?? 0) + readings.filter(isPassedOver).length,
	};
}
