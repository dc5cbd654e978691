import {type FileReading, type FileToRead, readFile, unread} from '../storage/scan/read-file.ts';
import type {ParserWorker} from './parser.ts';
import type {RunningWorker, WorkerOptions} from './start-worker.ts';
import type {WorkerProblem} from './worker-problem.ts';

/**
Reads files in threads.
*/
export type ParserPool = {
	/** What became of each file, in their order. Never rejects: a file at which a thread fails, or goes on for ever, is a problem, and the others are read. */
	readonly read: (files: readonly FileToRead[]) => Promise<readonly FileReading[]>;
	/** Ends the threads that have nothing to read, which gives their memory back; they are started again when there is something. */
	readonly rest: () => Promise<void>;
	readonly stop: () => Promise<void>;
};

export type PoolOptions = {
	readonly start: (options: WorkerOptions<ParserWorker>) => RunningWorker<ParserWorker>;
	readonly lanes: number;
	/** How many milliseconds one file may take. */
	readonly patience?: number;
};

type Job = {
	readonly files: readonly FileToRead[];
	readonly resolve: (readings: readonly FileReading[]) => void;
};

type Lane = {
	readonly worker: RunningWorker<ParserWorker>;
	readonly current: Int32Array<SharedArrayBuffer>;
	job: Job | undefined;
	/** Which file it was at when it was looked at last, and since when. */
	at: number;
	since: number;
	hasAnswered: boolean;
};

const usualPatience = 30_000;

/** Megabytes that a thread may keep: of a page, the tree of its elements; of a PDF, its pages. */
const mostMegabytes = 512;

/** Before the first file of a batch. */
const nowhere = -1;

/**
Opens so many lanes, in each of which one thread reads. They are started when there is something to read.
*/
export function openParserPool({start, lanes: count, patience = usualPatience}: PoolOptions): ParserPool {
	const lanes = new Set<Lane>();
	const waiting: Job[] = [];
	let most = count;
	const watchdog = setInterval(() => {
		for (const lane of lanes) {
			watch(lane);
		}
	}, patience / 10);
	watchdog.unref();

	return {
		read: files =>
			new Promise(resolve => {
				waiting.push({files, resolve});
				serve();
			}),
		async rest() {
			const idle = [...lanes].filter(({job}) => job === undefined);
			for (const lane of idle) {
				lanes.delete(lane);
			}

			await Promise.all(idle.map(({worker}) => worker.stop()));
		},
		async stop() {
			clearInterval(watchdog);
			await Promise.all([...lanes].map(({worker}) => worker.stop()));
			lanes.clear();
		},
	};

	function serve(): void {
		while (waiting.length > 0) {
			const lane = lanes.values().find(({job}) => job === undefined) ?? openLane();
			if (!lane) {
				break;
			}

			give(lane, waiting.shift());
		}

		if (most === 0) {
			void readHere(waiting.splice(0));
		}
	}

	function give(lane: Lane, job: Job | undefined): void {
		lane.job = job;
		lane.at = nowhere;
		lane.since = performance.now();
		Atomics.store(lane.current, 0, nowhere);
		lane.worker.ask(job?.files ?? []);
	}

	function openLane(): Lane | undefined {
		if (lanes.size >= most) {
			return undefined;
		}

		const current = new Int32Array(new SharedArrayBuffer(4));
		const worker = start({
			setup: {current},
			megabytes: mostMegabytes,
			hear(readings) {
				const {job} = lane;
				lane.job = undefined;
				lane.hasAnswered = true;
				job?.resolve(readings);
				serve();
			},
			fail: problem => replace(lane, describe(problem)),
		});
		const lane: Lane = {worker, current, job: undefined, at: nowhere, since: 0, hasAnswered: false};
		lanes.add(lane);
		return lane;
	}

	/* The files of a batch are read again, but for the one at which it ended. */
	function replace(lane: Lane, message: string): void {
		lanes.delete(lane);
		void lane.worker.stop();
		const {job} = lane;
		const at = Atomics.load(lane.current, 0);
		if (job && at !== nowhere) {
			readOthers(job, at, message);
		} else {
			waiting.push(...(job ? [job] : []));
			// Where it did not even start, another would not, either.
			most = lane.hasAnswered ? most : lanes.size;
		}

		serve();
	}

	function readOthers({files, resolve}: Job, at: number, message: string): void {
		const failed = unread(files[at]?.file ?? '', message);
		const others = files.filter((_, index) => index !== at);
		if (others.length === 0) {
			resolve([failed]);
			return;
		}

		waiting.unshift({files: others, resolve: readings => resolve(readings.toSpliced(at, 0, failed))});
	}

	function watch(lane: Lane): void {
		const at = Atomics.load(lane.current, 0);
		if (!lane.job || at !== lane.at) {
			lane.at = at;
			lane.since = performance.now();
		} else if (at !== nowhere && performance.now() - lane.since > patience) {
			const seconds = Math.round(patience / 1000);
			replace(lane, `Reading it was given up after ${seconds} seconds. Save the article as plain text.`);
		}
	}
}

const describe = ({code}: WorkerProblem): string =>
	code === 'ERR_WORKER_OUT_OF_MEMORY'
		? 'It takes more memory to read than there is for one file. Save the article as plain text, or split the file.'
		: 'Reading it failed, and nobody knows why. Save the article as plain text.';

/* Where the system starts no thread. */
async function readHere(jobs: readonly Job[]): Promise<void> {
	for (const {files, resolve} of jobs) {
		resolve(await Promise.all(files.map(readFile)));
	}
}
