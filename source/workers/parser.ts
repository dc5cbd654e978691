import {type FileReading, type FileToRead, readFile} from '../storage/scan/read-file.ts';
import {serveOwner} from './serve-owner.ts';

/**
Reads batches of files. `current[0]` is, while it reads one, the number of the file in the batch: where the worker fails or goes on for ever, its owner knows at which.
*/
export type ParserWorker = {
	readonly setup: {readonly current: Int32Array<SharedArrayBuffer>};
	readonly asked: readonly FileToRead[];
	/** Of each file asked for, in their order. */
	readonly told: readonly FileReading[];
};

serveOwner<ParserWorker>(({current}, tell) => async files => {
	const readings: FileReading[] = [];
	for (const [index, file] of files.entries()) {
		Atomics.store(current, 0, index);
		readings.push(await readFile(file));
	}

	tell(readings);
});
