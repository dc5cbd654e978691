import {Worker} from 'node:worker_threads';
import type {FinderWorker} from './finder.ts';
import type {LibrarianWorker} from './librarian.ts';
import type {ParserWorker} from './parser.ts';
import {WorkerProblem} from './worker-problem.ts';

/**
What is said between a worker and its owner: what the worker is started with, what the owner asks, what the worker tells. All of it can be cloned.
*/
export type Contract = {readonly setup: unknown; readonly asked: unknown; readonly told: unknown};

/**
The workers of the program, each in the file of its name, and an entry of its name in `.config/build.mjs`.
*/
type Workers = {
	readonly finder: FinderWorker;
	readonly librarian: LibrarianWorker;
	readonly parser: ParserWorker;
};

/**
A worker that runs. Nothing is heard of it once `stop` has been called.
*/
export type RunningWorker<C extends Contract> = {
	readonly ask: (asked: C['asked'], transfer?: readonly ArrayBuffer[]) => void;
	/** The program may end while it runs, or again not. */
	readonly unref: () => void;
	readonly ref: () => void;
	readonly stop: () => Promise<void>;
};

export type WorkerOptions<C extends Contract> = {
	readonly setup: C['setup'];
	readonly hear: (told: C['told']) => void;
	/** Hears once why the worker is no more, where it was not stopped by its owner: whatever it was asked is not answered then. */
	readonly fail: (problem: WorkerProblem) => void;
	/** How much it may keep in memory; by default what the program itself may. */
	readonly megabytes?: number;
};

/**
Starts a worker of the program in a thread of its own, from the bundle or from its source alike. Never throws: what goes wrong is told to `fail`, later.
*/
export const startWorker = <N extends keyof Workers>(
	name: N,
	options: WorkerOptions<Workers[N]>,
): RunningWorker<Workers[N]> => startWorkerAt(placeOf(name), name, options);

/**
The same for a worker of any file; `name` tells what it does.
*/
export function startWorkerAt<C extends Contract>(
	place: URL,
	name: string,
	{setup, hear, fail, megabytes}: WorkerOptions<C>,
): RunningWorker<C> {
	let isOver = false;
	const end = (error: unknown): void => {
		if (!isOver) {
			isOver = true;
			void worker?.terminate();
			fail(new WorkerProblem(name, error));
		}
	};
	const worker = tryTo(
		() => openThread(place, {setup, megabytes}),
		error => queueMicrotask(() => end(error)),
	);
	worker?.on('message', (told: C['told']) => {
		if (!isOver) {
			hear(told);
		}
	});
	worker?.on('messageerror', end);
	worker?.on('error', end);
	worker?.on('exit', code => end(new Error(`its thread ended with code ${code}`)));

	return {
		ask: (asked, transfer = []) => worker?.postMessage(asked, transfer),
		unref: () => worker?.unref(),
		ref: () => worker?.ref(),
		async stop() {
			isOver = true;
			await worker?.terminate();
		},
	};
}

type Thread = {readonly setup: unknown; readonly megabytes: number | undefined};

function openThread(place: URL, {setup, megabytes}: Thread): Worker {
	return new Worker(place, {
		workerData: setup,
		// What a thread prints would land in the middle of the screen. It is not read: that would keep the program from ending.
		stdout: true,
		stderr: true,
		...(isSource(place) && {execArgv: ['--import', import.meta.resolve('tsx')]}),
		resourceLimits: {
			// Left to itself, a thread that makes much of short life takes tens of MB for it, and is hardly faster.
			maxYoungGenerationSizeMb: 4,
			...(megabytes !== undefined && {maxOldGenerationSizeMb: megabytes}),
		},
	});
}

/* Every file of the bundle lies one folder below dist/, as this one lies one below source/. */
const placeOf = (name: string): URL =>
	new URL(`../workers/${name}${isSource(new URL(import.meta.url)) ? '.ts' : '.js'}`, import.meta.url);

const isSource = ({pathname}: URL): boolean => pathname.endsWith('.ts');

function tryTo<T>(step: () => T, otherwise: (error: unknown) => void): T | undefined {
	try {
		return step();
	} catch (error) {
		otherwise(error);
		return undefined;
	}
}
