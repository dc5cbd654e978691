import path from 'node:path';
import type {DataStore} from '../storage/store/data-store.ts';
import {libraryFile} from '../storage/store/library-file.ts';
import {memoryStore} from '../storage/store/memory-store.ts';
import {openStore} from '../storage/store/open-store.ts';
import {StoreProblem} from '../storage/store/store-problem.ts';
import type {Request} from './request.ts';
import type {World} from './world.ts';

/**
The file in which a command keeps what the reader gives, and whether it lies where only newsreader keeps things; `undefined` where no file is named and
there is no home folder.
*/
export function placeOfStore({flags}: Request, {env}: World): {file: string; isOwn: boolean} | undefined {
	const file = flags.library === undefined ? libraryFile(env) : path.resolve(flags.library);
	return file === undefined ? undefined : {file, isOwn: flags.library === undefined};
}

/**
The store that a command works with. Nothing is opened or made before something is looked up or kept; `tell` hears what the reader should know.
`patience` is how many milliseconds another process is waited for, where it is not the usual.
*/
export function openDataStore(
	request: Request,
	world: World,
	tell: (sentence: string) => void,
	patience?: number,
): DataStore {
	if (request.flags.noStore) {
		return memoryStore();
	}

	const place = placeOfStore(request, world);
	return place === undefined
		? homelessStore(tell)
		: openStore({...place, tell, ...(patience !== undefined && {patience})});
}

export const noHome =
	'No home folder is set (HOME), so there is no place to keep anything. Name a file: --library FILE';

const homelessStore = (tell: (sentence: string) => void): DataStore => ({
	name: 'nowhere',
	tell,
	read: () => undefined,
	write() {
		throw new StoreProblem(noHome);
	},
	jot() {},
	close() {},
});
