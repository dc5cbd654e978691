import {render} from 'ink';
import type {LibraryBatch} from '../core/library-batch.ts';
import type {Pair} from '../core/pair.ts';
import type {Size} from '../layout/window-layout.ts';
import {openSession} from '../session/open-session.ts';
import {createStore, type Store} from '../session/store.ts';
import {App} from './app.tsx';
import {crashReport} from './crash-report.ts';
import {restoreTerminalOnExit} from './restore-terminal.ts';
import {createTheme} from './theme.ts';

export type LaunchOptions = {
	readonly library: {readonly first: LibraryBatch; readonly rest: AsyncIterable<LibraryBatch>};
	/** The files of two articles of the first batch, to open Compare with. */
	readonly compare?: Pair<string>;
	/** One line that stands above the library. */
	readonly notice?: string;
	readonly colorLevel: 0 | 1 | 2 | 3;
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	readonly stderr: NodeJS.WriteStream;
	readonly version: string;
};

/**
Runs the program full screen until the reader quits; resolves with the exit code. However it ends, the terminal is as it was.
*/
export async function launch(options: LaunchOptions): Promise<number> {
	const {library, compare, notice, colorLevel, stdin, stdout, stderr, version} = options;
	const {promise, resolve} = Promise.withResolvers<number>();
	const {first} = library;
	const session = openSession({
		window: sizeOf(stdout),
		articles: first.articles,
		problems: first.problems,
		progress: first,
		compare,
		greeting: notice,
	});
	const store = createStore(session, () => resolve(0));
	// Before Ink hears of it: its own handler draws what the session says then.
	const resized = (): void => store.dispatch({kind: 'resize', window: sizeOf(stdout)});
	stdout.on('resize', resized);
	const instance = render(<App store={store} theme={createTheme(colorLevel)} />, {
		stdin,
		stdout,
		stderr,
		exitOnCtrlC: false,
		patchConsole: false,
		interactive: true,
		alternateScreen: true,
		incrementalRendering: true,
		// At Ink's 30 a held key waits 40 ms for its frame and half of the frames are lost; at 120 each is drawn.
		maxFps: 120,
	});
	const fail = (error: unknown): void => {
		instance.unmount();
		stderr.write(crashReport(error, version));
		resolve(1);
	};
	const stopWatching = restoreTerminalOnExit({leave: instance.unmount, onExit: resolve, onCrash: fail});
	instance.waitUntilExit().catch(fail);
	readRest(library.rest, store).catch(fail);
	try {
		return await promise;
	} finally {
		stdout.off('resize', resized);
		instance.unmount();
		stopWatching();
	}
}

async function readRest(rest: AsyncIterable<LibraryBatch>, store: Store): Promise<void> {
	for await (const {articles, problems, done, total} of rest) {
		store.dispatch({kind: 'read', articles, problems, progress: {done, total}});
	}
}

/* A terminal that does not tell its size is taken for the smallest usual one. */
const sizeOf = ({columns, rows}: NodeJS.WriteStream): Size => ({columns: columns || 80, rows: rows || 24});
