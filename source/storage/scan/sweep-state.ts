import fs from 'node:fs';
import type {Problem} from '../../core/article.ts';
import {describeFileError} from '../describe-file-error.ts';
import {pathToOpen} from '../spell-name.ts';
import {type Place, pathOf} from './place.ts';

/**
A file that was found, with what tells whether it has changed: its size, and when it was changed last in milliseconds.
*/
export type SweptFile = Place & {readonly size: number; readonly mtime: number};

/**
What a sweep tells beside the files, once it is over.
*/
export type SweepOutcome = {
	/** What could not be looked into, or is not mounted: of what is known below it, nothing can be told. */
	readonly unread: readonly (Place & {readonly reason: 'missing' | 'unreadable'})[];
	readonly problems: readonly (Place & Problem)[];
	/** Folders that lie on another disk than the folder that holds them. */
	readonly mounts: readonly Place[];
	/** Every folder that was looked into, to be watched. */
	readonly folders: readonly Place[];
	/** How many files nobody means as articles. */
	readonly passedOver: number;
	/** Whether a link was met where only a part was swept: only a whole sweep tells what it leads to. */
	readonly hasLinks: boolean;
};

type Writable<T> = {-readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K]};

/**
A sweep on its way.
*/
export type Sweep = Writable<SweepOutcome> & {
	/** Folders, by what the system calls them: each is looked into once, so links that lead back end there. */
	readonly visited: Set<string>;
	readonly links: Place[];
	readonly knownMounts: ReadonlySet<string>;
};

/**
A file, where it is one now.
*/
export function statFile(state: Sweep, place: Place): SweptFile | undefined {
	const stats = tryAt(state, place, () => fs.statSync(pathToOpen(pathOf(place)), {throwIfNoEntry: false}));
	return stats?.isFile() ? {...place, size: stats.size, mtime: stats.mtimeMs} : undefined;
}

/**
Tells that the disk of a place is not there.
*/
export function miss(state: Sweep, {root, path: inside}: Place): void {
	state.unread.push({root, path: inside, reason: 'missing'});
	state.mounts.push({root, path: inside});
}

/**
Tells that a place could not be looked into.
*/
export function giveUp(state: Sweep, {root, path: inside}: Place, error: unknown): void {
	const file = pathOf({root, path: inside});
	if (inside === '' && isNothing(error)) {
		state.unread.push({root, path: inside, reason: 'missing'});
		return;
	}

	state.unread.push({root, path: inside, reason: 'unreadable'});
	state.problems.push({root, path: inside, file, message: describeFileError(error, file)});
}

/**
What a step tells of a place, and nothing where it has gone since its folder was read.
*/
export function tryAt<T>(state: Sweep, place: Place, step: () => T): T | undefined {
	try {
		return step();
	} catch (error) {
		if (!isNothing(error)) {
			giveUp(state, place, error);
		}

		return undefined;
	}
}

/**
What the system calls a folder or file, by whatever path it is reached.
*/
export const idOf = ({dev, ino}: fs.BigIntStats): string => `${dev}:${ino}`;

/**
Whether an error says that there is no such thing.
*/
export const isNothing = (error: unknown): boolean =>
	['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException | undefined)?.code ?? '');
