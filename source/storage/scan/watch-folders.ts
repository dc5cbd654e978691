import fs from 'node:fs';
import path from 'node:path';
import {isNoArticle} from '../../core/parse/is-no-article.ts';
import {pathToOpen, spellName} from '../spell-name.ts';
import {isInside, keyOf, type Place, pathOf} from './place.ts';

/**
Watches folders for changes.
*/
export type Watch = {
	/** Of what lies in some places, these are the folders to watch from now on. Gives those that were changed so lately that it may have been missed. */
	readonly update: (places: readonly Place[], folders: readonly Place[]) => readonly Place[];
	readonly close: () => void;
};

export type WatchOptions = {
	/** Hears what was made, changed, renamed or removed. */
	readonly hear: (place: Place) => void;
	/** Hears once why nothing is watched any more. */
	readonly fail: (sentence: string) => void;
	readonly watch?: typeof fs.watch;
};

/* Of a tree, Linux can only watch every folder. Node.js would watch every file of it as well. */
const isTreeWatched = process.platform === 'darwin' || process.platform === 'win32';

/**
Starts to watch folders; none at first. What nobody means as an article is not heard of.
*/
export function watchFolders({hear, fail, watch = fs.watch}: WatchOptions): Watch {
	const watchers = new Map<string, {readonly place: Place; readonly watcher: fs.FSWatcher}>();
	let hasFailed = false;

	const close = (): void => {
		for (const {watcher} of watchers.values()) {
			watcher.close();
		}

		watchers.clear();
	};
	const giveUp = (error: unknown): void => {
		if (!hasFailed) {
			hasFailed = true;
			close();
			fail(describe(error));
		}
	};
	const drop = (key: string): void => {
		watchers.get(key)?.watcher.close();
		watchers.delete(key);
	};
	const open = (place: Place): void => {
		const key = keyOf(place);
		const watcher = watch(
			pathToOpen(pathOf(place)),
			{recursive: isTreeWatched, encoding: 'buffer'},
			(_, name: Buffer | null) => {
				const inner = name === null ? '' : spellName(name);
				if (inner === '' || !isNoArticle(path.basename(inner))) {
					hear({root: place.root, path: path.join(place.path, inner)});
				}
			},
		);
		watcher.on('error', error => (isGone(error) ? drop(key) : giveUp(error)));
		watchers.set(key, {place, watcher});
	};

	return {
		update(places, folders) {
			const wanted = new Set(folders.map(keyOf));
			for (const [key, {place}] of watchers) {
				if (!wanted.has(key) && places.some(one => isInside(place, one))) {
					drop(key);
				}
			}

			const now = Date.now();
			return folders.filter(place => {
				if (hasFailed || watchers.has(keyOf(place)) || (isTreeWatched && place.path !== '')) {
					return false;
				}

				try {
					open(place);
					return now - fs.statSync(pathToOpen(pathOf(place))).mtimeMs < lately;
				} catch (error) {
					if (!isGone(error)) {
						giveUp(error);
					}

					return false;
				}
			});
		},
		close,
	};
}

/** A folder that was changed within so many milliseconds may have been changed after it was read and before it was watched. */
const lately = 5000;

const isGone = (error: unknown): boolean => ['ENOENT', 'ENOTDIR', 'EPERM'].includes(codeOf(error));

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException | undefined)?.code ?? '';

/* inotify says ENOSPC where the reader watches as many folders as the system allows, and EMFILE where as many programs watch. */
const describe = (error: unknown): string =>
	['ENOSPC', 'EMFILE', 'ENFILE'].includes(codeOf(error))
		? 'The library has more folders than the system lets newsreader watch: changes are looked for once a minute. `fs.inotify.max_user_watches` allows more.'
		: `The folders of the library cannot be watched (${codeOf(error) || String(error)}): changes are looked for once a minute.`;
