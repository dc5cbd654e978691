import process from 'node:process';
import type {Library} from '../core/library/library.ts';
import type {StoryEdit} from '../core/stories/story-edit.ts';
import {articleName} from '../storage/article-name.ts';
import {type IndexPlace, indexFileOf} from '../storage/index/index-place.ts';
import {openMemoryLibrary} from '../storage/library/open-memory-library.ts';
import {hasFewFiles, readFirst} from '../storage/library/read-first.ts';
import {readLibrary} from '../storage/read-library.ts';
import type {Root} from '../storage/scan/library-index.ts';
import {statsOf} from '../storage/stats-of.ts';
import {placeOf} from '../storage/store/place-of.ts';
import {hasIndex, openFolderLibrary, whyNoIndex} from '../workers/open-folder-library.ts';
import {placeOfStore} from './open-data-store.ts';
import type {Request} from './request.ts';
import type {World} from './world.ts';

export type LibraryPaths = {
	readonly paths: readonly string[];
	/** Whether they are the reader's library, and not only looked into. */
	readonly isOwn: boolean;
	/** What the reader says about stories. */
	readonly edits: () => readonly StoryEdit[];
};

/**
The library under some paths: in memory for a few files, and else with an index beside the reader's own data; in memory as well where nothing may be kept. Without an
article there is nothing to open: then the problems are handed back.
*/
export function openLibrary({paths, isOwn, edits}: LibraryPaths, request: Request, world: World): Library {
	const roots = rootsOf(paths);
	const place = placeOfIndex({roots, isOwn}, request, world);
	const hasFolder = isOwn || paths.some(name => statsOf(name)?.isDirectory() ?? false);
	const isNumbered = paths.some(name => articleName(name).number !== undefined);
	if (!hasFolder || isNumbered || (!hasIndex(place) && hasFewFiles(roots))) {
		return openMemoryLibrary({paths, edits, ...readLibrary(paths, {now: world.now})});
	}

	const store = request.flags.noStore ? undefined : placeOfStore(request, world);
	const {watch = true, workers} = request.config?.settings ?? {};
	const options = {roots, watch, ...(workers !== undefined && {workers}), ...(store && {store})};
	if (hasIndex(place)) {
		return openFolderLibrary({...options, place});
	}

	const first = readFirst(roots, world.now);
	const before = openMemoryLibrary({paths, first});
	const reason = whyNoIndex(place);
	return reason === undefined
		? openFolderLibrary({...options, place, before})
		: openFolderLibrary({...options, place: memory(), before, remark: reason});
}

/* A path that leads to another one's place is the same root; one inside another stays, as the reader named it. */
function rootsOf(paths: readonly string[]): readonly Root[] {
	const roots = paths.map(name => ({name, path: placeOf(name)}));
	return roots.filter(({path}, index) => roots.findIndex(root => root.path === path) === index);
}

type Where = {readonly roots: readonly Root[]; readonly isOwn: boolean};

function placeOfIndex({roots, isOwn}: Where, request: Request, world: World): IndexPlace {
	const store = request.flags.noStore ? undefined : placeOfStore(request, world);
	return store
		? {
				kind: 'file',
				file: indexFileOf(store.file, isOwn ? 'library' : roots.map(({path}) => path), store.isOwn),
			}
		: memory();
}

const memory = (): IndexPlace => ({kind: 'memory', name: `newsreader-${process.pid}`});
