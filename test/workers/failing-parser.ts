/* A parser that fails at files by what they are called, for the tests of what becomes of the others. */
import {type FileReading, readFile} from '../../source/storage/scan/read-file.ts';
import type {ParserWorker} from '../../source/workers/parser.ts';
import {serveOwner} from '../../source/workers/serve-owner.ts';

serveOwner<ParserWorker>(({current}, tell) => async files => {
	const readings: FileReading[] = [];
	for (const [index, file] of files.entries()) {
		Atomics.store(current, 0, index);
		if (file.file.includes('hang')) {
			for (;;) {}
		} else if (file.file.includes('crash')) {
			throw new Error('nobody expected this');
		} else if (file.file.includes('fill')) {
			for (const kept: unknown[] = []; ; ) {
				kept.push(Array.from({length: 1000}, (_, number) => ({number})));
			}
		}

		readings.push(await readFile(file));
	}

	tell(readings);
});
