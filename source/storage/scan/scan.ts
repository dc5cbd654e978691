import type {DatabaseSync} from 'node:sqlite';
import {setImmediate} from 'node:timers/promises';
import {removeFile} from '../index/write-file.ts';
import {inTransaction} from '../store/connection.ts';
import {
	type Difference,
	findDifferences,
	findGone,
	type GoneFile,
	isEmpty,
	unsettled,
} from './known-files.ts';
import {type Moves, openMoves} from './moves.ts';
import type {Place} from './place.ts';
import {openReader, type Reading} from './read-differences.ts';
import {unread} from './read-file.ts';
import {sweep} from './sweep.ts';
import type {SweepOutcome} from './sweep-state.ts';
import {writeReading} from './write-readings.ts';

export type ScanOptions = Reading & {
	/** Where to look: the roots, or a part of them. */
	readonly places: readonly Place[];
	/** The mounts of the scan before. */
	readonly mounts: readonly Place[];
	/** Hears what the sweep told, once all files have been found. */
	readonly onSwept: (outcome: SweepOutcome) => void;
};

/**
Brings an index up to date with the files of a library: what is new or changed is read, what was moved keeps its articles, and what is gone goes, where its folder was
really looked into. Whatever was written stays when it is broken off, and is not read again. Gives what the sweep told, unless it was broken off; where only a part was
looked at, and a link was met in it, nothing is done: the whole has to be. Rejects with what SQLite throws.
*/
export async function scan(options: ScanOptions): Promise<SweepOutcome | undefined> {
	// Where nothing is known yet, nothing can have been moved, and what is found can be read at once.
	return isEmpty(options.database) ? scanAnew(options) : scanAgain(options);
}

async function scanAnew(options: ScanOptions): Promise<SweepOutcome | undefined> {
	const reader = openReader(options, openMoves([]));
	const failure = new AbortController();
	const signal = AbortSignal.any([options.signal, failure.signal]);
	const find = async (): Promise<SweepOutcome | undefined> => {
		const outcome = await findAll({...options, signal}, new Set(), reader.add);
		reader.complete();
		return outcome;
	};
	const read = async (): Promise<void> => {
		try {
			await reader.run();
		} finally {
			failure.abort();
		}
	};
	const [outcome] = await Promise.all([find(), read()]);
	return outcome && tellProblems(options, outcome, new Set());
}

async function scanAgain(options: ScanOptions): Promise<SweepOutcome | undefined> {
	const {database, roots, places, signal} = options;
	const seen = new Set<number>();
	const found: Difference[] = [];
	const outcome = await findAll(options, seen, files => found.push(...files));
	if (!outcome || (outcome.hasLinks && places.some(({path}) => path !== ''))) {
		return outcome;
	}

	tellProblems(options, outcome, seen);
	const moves = openMoves(findGone(database, roots, {places, unread: outcome.unread, seen}));
	const [moved = [], others = []] = part(found, ({size}) => moves.hashesOf(size).length > 0);
	const again = await readAll(options, moved, moves);
	if (signal.aborted) {
		return undefined;
	}

	await removeAll(options, moves.rest());
	await readAll(options, [...again, ...others], openMoves([]));
	return signal.aborted ? undefined : outcome;
}

/* What every batch of the sweep tells to be read; `undefined` where it was broken off. */
async function findAll(
	{database, roots, places, mounts, signal, onSwept}: ScanOptions,
	seen: Set<number>,
	take: (files: readonly Difference[]) => void,
): Promise<SweepOutcome | undefined> {
	const steps = sweep({places, mounts});
	for (let step = steps.next(); !signal.aborted; step = steps.next()) {
		if (step.done) {
			onSwept(step.value);
			return step.value;
		}

		take(findDifferences(database, roots, step.value, seen));
		await setImmediate();
	}

	return undefined;
}

async function readAll(
	options: ScanOptions,
	files: readonly Difference[],
	moves: Moves,
): Promise<readonly Difference[]> {
	const reader = openReader(options, moves);
	reader.add(files);
	reader.complete();
	return reader.run();
}

/* What could not be looked into stands among what could not be read. A root that could not has no place there: who scans tells of it. */
function tellProblems(options: ScanOptions, outcome: SweepOutcome, seen: Set<number>): SweepOutcome {
	const problems = outcome.problems.filter(({path}) => path !== '');
	const {database, roots, tell} = options;
	const hasChanged = inTransaction(database, () =>
		problems.flatMap(({root, path, file, message}) =>
			findDifferences(database, roots, [{root, path, size: 0, mtime: unsettled}], seen).filter(difference =>
				writeReading(
					database,
					{roots, corrections: new Map(), changes: []},
					{file: difference, reading: unread(file, message)},
				),
			),
		),
	);
	tell({found: 0, read: 0, hasChanged: hasChanged.length > 0});
	return outcome;
}

/** So many files leave the index in one transaction. */
const most = 200;

async function removeAll({database, signal, tell}: ScanOptions, files: readonly GoneFile[]): Promise<void> {
	for (let start = 0; start < files.length && !signal.aborted; start += most) {
		removeSome(database, files.slice(start, start + most));
		tell({found: 0, read: 0, hasChanged: true});
		await setImmediate();
	}
}

const removeSome = (database: DatabaseSync, files: readonly GoneFile[]): void =>
	inTransaction(database, () => {
		for (const {id} of files) {
			removeFile(database, id);
		}
	});

function part<T>(values: readonly T[], isFirst: (value: T) => boolean): readonly (readonly T[])[] {
	const groups = Map.groupBy(values, isFirst);
	return [groups.get(true) ?? [], groups.get(false) ?? []];
}
