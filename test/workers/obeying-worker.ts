/* A worker that does what its owner asks, for the tests of how workers are started. */
import {serveOwner} from '../../source/workers/serve-owner.ts';

export type ObeyingWorker = {
	readonly setup: {readonly greeting: string};
	readonly asked: 'greet' | 'throw' | 'reject' | 'exit' | 'fill' | 'print' | 'stay';
	readonly told: string;
};

serveOwner<ObeyingWorker>(({greeting}, tell) => async asked => {
	if (asked === 'greet') {
		tell(greeting);
	} else if (asked === 'throw') {
		queueMicrotask(() => {
			throw new Error('the cat sat on it\nand more.');
		});
	} else if (asked === 'reject') {
		throw new Error('no paper was left.');
	} else if (asked === 'exit') {
		process.exit(3);
	} else if (asked === 'fill') {
		for (const kept: unknown[] = []; ; ) {
			kept.push(Array.from({length: 1000}, (_, index) => ({index})));
		}
	} else if (asked === 'print') {
		process.stdout.write('printed');
		process.stderr.write('printed');
		process.emitWarning('warned');
		setImmediate(() => tell('printed'));
	} else {
		for (;;) {}
	}
});
