import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import path from 'node:path';
import test, {type TestContext} from 'node:test';
import {pathToFileURL} from 'node:url';
import {type RunningWorker, startWorker, startWorkerAt} from '../../source/workers/start-worker.ts';
import type {WorkerProblem} from '../../source/workers/worker-problem.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import type {ObeyingWorker} from './obeying-worker.ts';

const place = pathToFileURL(path.join(import.meta.dirname, 'obeying-worker.ts'));

type Heard = {readonly told: string} | {readonly problem: WorkerProblem};

/** Starts a worker; `next` is what is heard of it next. */
function start(context: TestContext, from = place, megabytes?: number) {
	const heard: Heard[] = [];
	let wake = (): void => {};
	const hear = (one: Heard): void => {
		heard.push(one);
		wake();
	};
	const worker: RunningWorker<ObeyingWorker> = startWorkerAt<ObeyingWorker>(from, 'finder', {
		setup: {greeting: 'good morning'},
		hear: told => hear({told}),
		fail: problem => hear({problem}),
		...(megabytes !== undefined && {megabytes}),
	});
	context.after(worker.stop);
	const next = async (): Promise<Heard> => {
		for (;;) {
			const first = heard.shift();
			if (first) {
				return first;
			}

			await new Promise<void>(resolve => {
				wake = resolve;
			});
		}
	};
	return {worker, next, heard};
}

const problemOf = (heard: Heard): string =>
	'problem' in heard ? heard.problem.message : `told ${heard.told}`;

test('a worker knows what it was started with, and answers as often as it is asked', async context => {
	const {worker, next} = start(context);
	worker.ask('greet');
	worker.ask('greet');
	assert.deepEqual(await next(), {told: 'good morning'});
	assert.deepEqual(await next(), {told: 'good morning'});
});

for (const [asked, problem] of [
	['throw', /^Searching has stopped: the cat sat on it\. Start newsreader again\.$/],
	['reject', /^Searching has stopped: no paper was left\. Start newsreader again\.$/],
	['exit', /^Searching has stopped: its thread ended with code 3\. Start newsreader again\.$/],
] as const) {
	test(`a worker that comes to ${asked} is told once, in a sentence`, async context => {
		const {worker, next, heard} = start(context);
		worker.ask(asked);
		assert.match(problemOf(await next()), problem);
		worker.ask('greet');
		await worker.stop();
		assert.deepEqual(heard, []);
	});
}

test('a worker that fills its memory leaves that of the program alone, and is told', async context => {
	const {worker, next} = start(context, place, 30);
	worker.ask('fill');
	assert.match(problemOf(await next()), /^Searching has stopped: there was not enough memory\. Close/);
});

test('a worker whose file is gone is told, and asking it does no harm', async context => {
	const {worker, next} = start(context, pathToFileURL(`${temporaryFolder(context)}/none.js`));
	worker.ask('greet');
	assert.match(problemOf(await next()), /newsreader was exchanged while it ran\. Start it again\.$/);
});

test('a worker is stopped whatever it does, and nothing is heard of it afterwards', async context => {
	const {worker, next, heard} = start(context);
	worker.ask('greet');
	await next();
	worker.ask('stay');
	await worker.stop();
	assert.deepEqual(heard, []);
});

test('the parser reads files, and tells of each', async context => {
	const folder = temporaryFolder(context, {'a.txt': 'The mayor resigned on Friday.'});
	const told = await new Promise((resolve, reject) => {
		const current = new Int32Array(new SharedArrayBuffer(4));
		const worker = startWorker('parser', {setup: {current}, hear: resolve, fail: reject});
		context.after(worker.stop);
		worker.ask(['a.txt', 'b.txt'].map(name => ({file: `${folder}/${name}`, isNamed: false, known: []})));
	});
	assert.ok(Array.isArray(told));
	assert.deepEqual(
		told.map(({kind, articles}) => [kind, articles?.[0]?.text]),
		[
			['read', 'The mayor resigned on Friday.'],
			['gone', undefined],
		],
	);
});

const script = (worker: string, asked: string): string => `
	import {startWorkerAt} from '${pathToFileURL(path.join(import.meta.dirname, '../../source/workers/start-worker.ts')).href}';
	const worker = startWorkerAt(new URL('${worker}'), 'finder', {setup: {greeting: ''}, hear: () => process.exit(0), fail: () => process.exit(1)});
	worker.ask('${asked}');
	${asked === 'print' ? '' : 'worker.unref();'}`;

for (const [asked, what] of [
	['print', 'what a worker prints, and what Node.js warns of in it, never lands on the screen'],
	['stay', 'a program that is done ends, whatever a worker in its background does'],
] as const) {
	test(what, () => {
		const words = ['--import', 'tsx', '--input-type=module', '-e', script(place.href, asked)];
		const {status, stdout, stderr} = spawnSync(process.execPath, words, {encoding: 'utf8', timeout: 60_000});
		assert.deepEqual([status, stdout, stderr], [0, '', '']);
	});
}
