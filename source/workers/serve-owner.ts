import module from 'node:module';
import {parentPort, workerData} from 'node:worker_threads';
import type {Contract} from './start-worker.ts';

/**
What a worker can tell its owner.
*/
export type Tell<C extends Contract> = (told: C['told'], transfer?: readonly ArrayBuffer[]) => void;

/**
Makes a worker of the thread that it is called in. `start` gets what the worker was started with, and gives what answers the owner. Whatever it throws,
or rejects with, ends the worker, and is told to the owner as its error.
*/
export function serveOwner<C extends Contract>(
	start: (setup: C['setup'], tell: Tell<C>) => (asked: C['asked']) => void | Promise<void>,
): void {
	const port = parentPort;
	if (!port) {
		throw new Error('A worker has to be started as one');
	}

	// What it loads later is then compiled once, as in the program's own thread.
	module.enableCompileCache?.();
	const answer = start(workerData, (told, transfer = []) => port.postMessage(told, transfer));
	port.on('message', async (asked: C['asked']) => answer(asked));
}
