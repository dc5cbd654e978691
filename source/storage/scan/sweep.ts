import fs from 'node:fs';
import path from 'node:path';
import {isNoArticle} from '../../core/parse/is-no-article.ts';
import {readFolder} from '../read-folder.ts';
import {pathToOpen} from '../spell-name.ts';
import {isInside, keyOf, type Place, pathOf} from './place.ts';
import {
	giveUp,
	idOf,
	isNothing,
	miss,
	type Sweep,
	type SweepOutcome,
	type SweptFile,
	statFile,
	tryAt,
} from './sweep-state.ts';

export type SweepOptions = {
	/** Where to look: whole roots, or a part of one after another. */
	readonly places: readonly Place[];
	/** The mounts of the sweep before. */
	readonly mounts?: readonly Place[];
};

type Folder = Place & {readonly stats: fs.BigIntStats; readonly parentDevice: bigint | undefined};

const batchSize = 500;

/**
Finds the files of some places, however deep, in batches: within a folder by name, files before folders, and links last, as a file that has a place of its own
is found there. Nothing is thrown: what cannot be looked into is told by the outcome.

A root or a mount that is not there, or is an empty folder where a disk was mounted before, is missing: its disk may come back.
*/
export function* sweep({places, mounts = []}: SweepOptions): Generator<readonly SweptFile[], SweepOutcome> {
	const state: Sweep = {
		unread: [],
		problems: [],
		mounts: [],
		folders: [],
		passedOver: 0,
		hasLinks: false,
		visited: new Set(),
		links: [],
		knownMounts: new Set(mounts.map(keyOf)),
	};
	for (const place of places) {
		yield* lookAt(state, place);
	}

	yield* followLinks(state);

	keepMissingMounts(state, {places, mounts});
	return state;
}

/* A root, or a part of one. */
function* lookAt(state: Sweep, place: Place): Generator<readonly SweptFile[]> {
	const isRoot = place.path === '';
	const file = pathOf(place);
	try {
		const stats = (isRoot ? fs.statSync : fs.lstatSync)(pathToOpen(file), {bigint: true});
		if (stats.isDirectory()) {
			yield* walk(state, {...place, stats, parentDevice: deviceOf(path.dirname(file))});
		} else if (stats.isFile()) {
			const found = statFile(state, place);
			yield found ? [found] : [];
		} else if (stats.isSymbolicLink()) {
			state.hasLinks = true;
		} else {
			state.passedOver++;
		}
	} catch (error) {
		if (isRoot || !isNothing(error)) {
			giveUp(state, place, error);
		}
	}
}

function* walk(state: Sweep, start: Folder): Generator<readonly SweptFile[]> {
	const stack = [start];
	for (let folder = stack.pop(); folder; folder = stack.pop()) {
		const id = idOf(folder.stats);
		if (state.visited.has(id)) {
			continue;
		}

		state.visited.add(id);
		const inner: Folder[] = [];
		yield* lookInto(state, folder, inner);
		stack.push(...inner.reverse());
	}
}

function* lookInto(state: Sweep, folder: Folder, inner: Folder[]): Generator<readonly SweptFile[]> {
	const {root, path: inside, stats, parentDevice} = folder;
	try {
		const entries = readFolder(pathOf(folder));
		const isMount = parentDevice !== undefined && parentDevice !== stats.dev;
		if (isMount) {
			state.mounts.push({root, path: inside});
		} else if (entries.length === 0 && state.knownMounts.has(keyOf(folder))) {
			miss(state, folder);
			return;
		}

		state.folders.push({root, path: inside});
		let files: SweptFile[] = [];
		for (const entry of entries) {
			const place = {root, path: inside === '' ? entry.name : `${inside}${path.sep}${entry.name}`};
			const file = takeEntry(state, {entry, place, inner, device: stats.dev});
			if (file && files.push(file) === batchSize) {
				yield files;
				files = [];
			}
		}

		yield files;
	} catch (error) {
		giveUp(state, folder, error);
	}
}

type Found = {
	readonly entry: fs.Dirent;
	readonly place: Place;
	readonly inner: Folder[];
	/** Of the folder that holds it. */
	readonly device: bigint;
};

function takeEntry(state: Sweep, {entry, place, inner, device}: Found): SweptFile | undefined {
	if (isNoArticle(entry.name)) {
		state.passedOver++;
	} else if (entry.isFile()) {
		return statFile(state, place);
	} else if (entry.isDirectory()) {
		const stats = tryAt(state, place, () => fs.statSync(pathToOpen(pathOf(place)), {bigint: true}));
		if (stats?.isDirectory()) {
			inner.push({...place, stats, parentDevice: device});
		}
	} else if (entry.isSymbolicLink()) {
		state.links.push(place);
		state.hasLinks = true;
	} else {
		// Pipes, sockets and devices.
		state.passedOver++;
	}

	return undefined;
}

/*
Folders before files: a link to a file is followed where the file has no place of its own that is looked into.
*/
function* followLinks(state: Sweep): Generator<readonly SweptFile[]> {
	const files: {readonly link: Place; readonly real: string}[] = [];
	for (let link = state.links.shift(); link; link = state.links.shift()) {
		const target = targetOf(state, link);
		if (target?.stats.isDirectory()) {
			yield* walk(state, {...link, stats: target.stats, parentDevice: undefined});
		} else if (target?.stats.isFile()) {
			files.push({link, real: target.real});
		} else if (target) {
			state.passedOver++;
		}
	}

	const linked = new Set<string>();
	yield files.flatMap(({link, real}) => {
		const found = linked.has(real) || hasOwnPlace(state, real) ? undefined : statFile(state, link);
		linked.add(real);
		return found ? [found] : [];
	});
}

function targetOf(
	state: Sweep,
	link: Place,
): {readonly stats: fs.BigIntStats; readonly real: string} | undefined {
	const file = pathToOpen(pathOf(link));
	try {
		return {stats: fs.statSync(file, {bigint: true}), real: fs.realpathSync.native(file)};
	} catch (error) {
		// Also where it leads nowhere: what it led to may come back.
		giveUp(state, link, error);
		return undefined;
	}
}

/* A mount that was not met: its disk is not there, nor is its folder, as those of /media come and go with their disks. */
function keepMissingMounts(state: Sweep, {places, mounts = []}: SweepOptions): void {
	const isSwept = (mount: Place): boolean => places.some(place => isInside(mount, place));
	const unread = new Set(state.unread.map(keyOf));
	for (const mount of mounts) {
		if (
			isSwept(mount) &&
			mount.path !== '' &&
			!unread.has(keyOf(mount)) &&
			!fs.existsSync(pathToOpen(pathOf(mount)))
		) {
			miss(state, mount);
		}
	}
}

const deviceOf = (folder: string): bigint | undefined =>
	fs.statSync(pathToOpen(folder), {bigint: true, throwIfNoEntry: false})?.dev;

function hasOwnPlace({visited}: Sweep, real: string): boolean {
	const holder = fs.statSync(path.dirname(real), {bigint: true, throwIfNoEntry: false});
	return holder !== undefined && visited.has(idOf(holder)) && !isNoArticle(path.basename(real));
}
