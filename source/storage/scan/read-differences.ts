import type {DatabaseSync} from 'node:sqlite';
import type {Article} from '../../core/article.ts';
import {isRush} from '../index/word-tables.ts';
import {inTransaction} from '../store/connection.ts';
import type {TextChange} from '../store/note-changes.ts';
import type {Difference, RootIds} from './known-files.ts';
import type {Moves} from './moves.ts';
import {pathOf} from './place.ts';
import type {FileReading, FileToRead} from './read-file.ts';
import {openReadingQueue} from './reading-queue.ts';
import {type KnownCorrections, moveFile, type ReadDifference, writeReading} from './write-readings.ts';

/**
What reads files and puts them into the index.
*/
export type Reading = {
	readonly database: DatabaseSync;
	readonly roots: RootIds;
	/** Reads a batch of files, each of which it tells something of; never rejects. So many batches are under way at once. */
	readonly read: (files: readonly FileToRead[]) => Promise<readonly FileReading[]>;
	readonly lanes: number;
	/** What the reader corrected of some articles; asked once for many. */
	readonly recall: (articles: readonly Article[]) => KnownCorrections;
	/** Hears which texts became which, so that what the reader keeps about them goes on. */
	readonly noteChanges?: (changes: readonly TextChange[]) => void;
	/** Hears after every step. */
	readonly tell: (step: ScanStep) => void;
	readonly signal: AbortSignal;
};

/**
So many more files were found that have to be read, and so many more have been; whether the index holds anything else than before.
*/
export type ScanStep = {readonly found: number; readonly read: number; readonly hasChanged: boolean};

/**
Files on their way into the index.
*/
export type Reader = {
	readonly add: (files: readonly Difference[]) => void;
	/** No more are added. */
	readonly complete: () => void;
	/** Ends when all have been written, or it is broken off. Gives those that looked moved, but of which there are more than are gone. Rejects with what SQLite throws. */
	readonly run: () => Promise<readonly Difference[]>;
};

/** So many batches wait for each lane while others are written. */
const ahead = 3;

/**
Where very many files come in, so many batches are read and written as one: a lane is then busy for as long as it takes to write what it read before, and what is written at once is
one piece of the index of words, of which there should not be too many. The first few are small, so that there is soon something to see.
*/
const rush = {together: 5, after: 3} as const;

/**
Reads files in many lanes and writes them in one, in short transactions: no more is read ahead than the lanes need to be busy meanwhile.
*/
export function openReader(reading: Reading, moves: Moves): Reader {
	const {database, lanes, read, tell, signal} = reading;
	const isHurried = isRush(database);
	const queue = openReadingQueue();
	const arrived: ReadDifference[][] = [];
	const again: Difference[] = [];
	let isComplete = false;
	let underWay = 0;
	let wake = (): void => {};
	let sent = 0;

	const send = (batch: readonly Difference[]): void => {
		underWay++;
		sent++;
		void read(batch.map(file => askFor(file, moves))).then(readings => {
			underWay--;
			arrived.push(
				batch.flatMap((file, index) => (readings[index] ? [{file, reading: readings[index]}] : [])),
			);
			wake();
		});
	};
	const write = (batches: readonly (readonly ReadDifference[])[]): void => {
		const changes: TextChange[] = [];
		const corrections = reading.recall(batches.flat().flatMap(articlesOf));
		const hasChanged = inTransaction(database, () =>
			batches
				.flat()
				.map(one => writeOne({...reading, corrections, changes}, {moves, again}, one))
				.some(Boolean),
		);
		if (changes.length > 0) {
			reading.noteChanges?.(changes);
		}

		tell({found: 0, read: batches.reduce((sum, batch) => sum + batch.length, 0), hasChanged});
	};

	return {
		add(files) {
			queue.add(files);
			tell({found: files.length, read: 0, hasChanged: false});
			wake();
		},
		complete() {
			isComplete = true;
			wake();
		},
		async run() {
			signal.addEventListener('abort', () => wake(), {once: true});
			while (!signal.aborted) {
				for (let batch = next(); batch; batch = next()) {
					send(batch);
				}

				if (arrived.length > 0) {
					write(arrived.splice(0));
				} else if (isComplete && underWay === 0) {
					break;
				}

				await woken();
			}

			return again;
		},
	};

	function next(): readonly Difference[] | undefined {
		const together = isHurried && sent >= rush.after ? rush.together : 1;
		return underWay < lanes * ahead ? queue.take(isComplete, together) : undefined;
	}

	/* At once where something has arrived meanwhile, but not before others had their turn. */
	function woken(): Promise<void> {
		return new Promise(resolve => {
			wake = () => setImmediate(resolve);
			if (arrived.length > 0 || signal.aborted || (isComplete && underWay === 0)) {
				wake();
			}
		});
	}
}

function askFor(file: Difference, moves: Moves): FileToRead {
	const hashes = moves.hashesOf(file.size);
	const known = hashes === 'any' ? hashes : [...(file.known ? [file.known.sha256] : []), ...hashes];
	return {file: pathOf(file), isNamed: file.path === '', known};
}

const articlesOf = ({reading}: ReadDifference): readonly Article[] =>
	reading.kind === 'read' ? reading.articles : [];

function writeOne(
	reading: Reading & {readonly corrections: KnownCorrections; readonly changes: TextChange[]},
	{moves, again}: {readonly moves: Moves; readonly again: Difference[]},
	one: ReadDifference,
): boolean {
	const {file, reading: found} = one;
	if (found.kind !== 'known' || found.sha256 === file.known?.sha256) {
		return writeReading(reading.database, reading, one);
	}

	const gone = moves.claim(found.sha256, file.path);
	if (gone) {
		moveFile(reading.database, {roots: reading.roots, gone}, file, found);
		return true;
	}

	again.push(file);
	return false;
}
