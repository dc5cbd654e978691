import type {DataStore} from '../storage/store/data-store.ts';
import {StoreProblem} from '../storage/store/store-problem.ts';
import {NewsreaderError} from './newsreader-error.ts';
import {openDataStore} from './open-data-store.ts';
import {remark} from './print/remark.ts';
import type {Request} from './request.ts';
import type {World} from './world.ts';

/**
Takes a step with the store of a command, and closes it. What is odd about the database is told on standard error; what could not be kept is thrown as a
`NewsreaderError`.
*/
export function withStore<T>(request: Request, world: World, step: (store: DataStore) => T): T {
	const store = openDataStore(request, world, sentence => remark(world, sentence));
	try {
		return step(store);
	} catch (error) {
		throw error instanceof StoreProblem ? new NewsreaderError(error.message) : error;
	} finally {
		store.close();
	}
}

/**
Throws a `NewsreaderError` where the settings say that nothing is kept: what a command keeps then, no other would look up.
*/
export function checkKeeps({config, flags}: Request): void {
	if (config?.settings.store === false && flags.library === undefined) {
		throw new NewsreaderError(`Nothing is kept, because ${config.file} says: store = false`, {
			hint: 'Take that line out, or name a file: --library FILE',
		});
	}
}
