/* A newsreader that only keeps a library: `keep-process.ts INDEX FOLDER`. Each piece of news is a line; it goes on until it is killed. */
import {startWorker} from '../../source/workers/start-worker.ts';

const [file = '', folder = ''] = process.argv.slice(2);
startWorker('librarian', {
	setup: {place: {kind: 'file', file}, roots: [{path: folder, name: folder}]},
	hear: news => process.stdout.write(`${JSON.stringify(news)}\n`),
	fail(problem) {
		process.stderr.write(`${problem.message}\n`);
		process.exitCode = 1;
	},
});
