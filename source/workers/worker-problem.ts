/** What each worker does, as a sentence about its failing begins. */
const tasks: Readonly<Record<string, string>> = {
	librarian: 'Reading the library',
	parser: 'Reading files',
	finder: 'Searching',
};

/**
Why a worker is no more: a sentence for the reader, and what they can do about it. `code` is that of the error, such as ERR_WORKER_OUT_OF_MEMORY.
*/
export class WorkerProblem extends Error {
	override readonly name = 'WorkerProblem';
	readonly code: string;

	constructor(worker: string, error: unknown) {
		const {code = '', message} = errorOf(error);
		super(
			`${tasks[worker] ?? worker} has stopped: ${reasons[code] ?? `${withoutStop(message)}. Start newsreader again.`}`,
			{
				cause: error,
			},
		);
		this.code = code;
	}
}

const reasons: Readonly<Record<string, string>> = {
	ERR_WORKER_OUT_OF_MEMORY: 'there was not enough memory. Close other programs, then start newsreader again.',
	ERR_WORKER_INIT_FAILED:
		'the system starts no more threads. Close other programs, then start newsreader again.',
	ERR_MODULE_NOT_FOUND: 'newsreader was exchanged while it ran. Start it again.',
};

const errorOf = (error: unknown): {readonly code?: string; readonly message: string} =>
	error instanceof Error ? error : {message: String(error)};

const withoutStop = (message: string): string =>
	message.split('\n', 1)[0]?.replace(/[.\s]+$/u, '') || 'it failed';
