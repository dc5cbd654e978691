import type {IndexPlace} from '../storage/index/index-place.ts';
import type {Found, SearchRequest} from '../storage/index/search/search-request.ts';
import {startWorker} from './start-worker.ts';
import type {WorkerProblem} from './worker-problem.ts';

/**
Searches an index in a thread of its own, so that typing never waits.
*/
export type SearchingThread = {
	/** The answer; `undefined` where another search was asked for meanwhile, or the thread is no more. */
	readonly search: (request: SearchRequest) => Promise<Found | undefined>;
	readonly close: () => Promise<void>;
};

/** What the thread may keep, in megabytes: a tenth of it is needed for 100,000 articles. */
const megabytes = 200;

/**
Starts the thread. It keeps the program from ending only while an answer is waited for. `fail` hears why it is no more, where nobody closed it.
*/
export function openFinder(
	place: IndexPlace,
	fail: (problem: WorkerProblem) => void = () => {},
): SearchingThread {
	const newest = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
	let waiting: {readonly id: number; readonly answer: (found: Found | undefined) => void} | undefined;
	let isOver = false;
	const answer = (found: Found | undefined): void => {
		waiting?.answer(found);
		waiting = undefined;
		worker.unref();
	};
	const worker = startWorker('finder', {
		setup: {place, newest},
		megabytes,
		hear({id, found}) {
			if (id === waiting?.id) {
				answer(found);
			}
		},
		fail(problem) {
			isOver = true;
			answer(undefined);
			fail(problem);
		},
	});
	worker.unref();
	return {
		async search(request) {
			answer(undefined);
			if (isOver) {
				return undefined;
			}

			const id = Atomics.add(newest, 0, 1) + 1;
			const {promise, resolve} = Promise.withResolvers<Found | undefined>();
			waiting = {id, answer: resolve};
			worker.ref();
			worker.ask({id, request});
			return promise;
		},
		async close() {
			isOver = true;
			Atomics.add(newest, 0, 1);
			answer(undefined);
			await worker.stop();
		},
	};
}
