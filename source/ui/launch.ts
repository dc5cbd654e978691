import type {Settings} from '../core/config/settings.ts';
import type {CorrectionKeeper} from '../core/corrections/correction-keeper.ts';
import type {Library} from '../core/library/library.ts';
import type {MarkKeeper} from '../core/marks/mark-keeper.ts';
import type {Pair} from '../core/pair.ts';
import type {SearchKeeper} from '../core/state/saved-search.ts';
import type {StoryKeeper} from '../core/stories/story-keeper.ts';
import type {VerdictKeeper} from '../core/verdicts/verdict-keeper.ts';
import type {Size} from '../layout/window-layout.ts';
import {askCorrectionKeeper} from '../session/ask-correction-keeper.ts';
import {askKeeper} from '../session/ask-keeper.ts';
import {askMarkKeeper} from '../session/ask-mark-keeper.ts';
import {askStoryKeeper} from '../session/ask-story-keeper.ts';
import {readState} from '../session/kept-state/read-state.ts';
import {restoreState} from '../session/kept-state/restore-state.ts';
import {stateOf} from '../session/kept-state/state-of.ts';
import {openSession} from '../session/open-session.ts';
import {preferencesOf} from '../session/preferences.ts';
import {askSearchKeeper} from '../session/saved-searches.ts';
import type {Session} from '../session/session.ts';
import {createStore} from '../session/store.ts';
import {crashReport} from './crash-report.ts';
import {screenLines} from './lines/screen-lines.ts';
import {paintLine} from './lines/styled-line.ts';
import type {InkDrawing} from './mount-ink.tsx';
import {restoreTerminalOnExit} from './restore-terminal.ts';
import {openTerminalScreen} from './terminal-screen.ts';
import {createTheme} from './theme.ts';
import {whenIdle} from './when-idle.ts';

export type LaunchOptions = {
	readonly library: Library;
	/** What the reader set in their file of settings. */
	readonly settings?: Settings;
	/** The files of two articles of the first batch, to open Compare with. */
	readonly compare?: Pair<string>;
	/** One line that stands above the library. */
	readonly notice?: string;
	/** Where verdicts are kept; without it they are gone with the end of the program. */
	readonly verdicts?: VerdictKeeper;
	/** Where is kept what the reader fills in about articles; likewise. */
	readonly corrections?: CorrectionKeeper;
	/** Where stars, tags and what was read are kept; likewise. */
	readonly marks?: MarkKeeper;
	/** Where searches are kept; likewise. */
	readonly searches?: SearchKeeper;
	/** Where is kept what the reader says about stories; likewise. */
	readonly stories?: StoryKeeper;
	/** Where is kept where the reader is: `recall` gives what was kept last, to come back to. */
	readonly place?: {readonly recall: () => unknown; readonly keep: (state: unknown) => void};
	readonly colorLevel: 0 | 1 | 2 | 3;
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	readonly stderr: NodeJS.WriteStream;
	readonly version: string;
};

/**
Runs the program full screen until the reader quits; resolves with the exit code. However it ends, the terminal is as it was.

The first frame is drawn before Ink is loaded, which takes longer than all else together; Ink then draws the same frame over it.
*/
export async function launch(options: LaunchOptions): Promise<number> {
	const {library, compare, notice, verdicts, corrections, marks, searches, stories, place, colorLevel} =
		options;
	const {stdin, stdout, stderr, version} = options;
	const {promise, resolve} = Promise.withResolvers<number>();
	const opened = openSession({
		window: sizeOf(stdout),
		library: library.state(),
		now: new Date(),
		preferences: preferencesOf(options.settings ?? {}),
		compare,
		greeting: notice,
	});
	const session = place && compare === undefined ? restoreState(opened, readState(place.recall())) : opened;
	const theme = createTheme(colorLevel);
	const screen = openTerminalScreen(stdin, stdout);
	const draw = (shown: Session): void => screen.draw(screenLines(shown).map(line => paintLine(line, theme)));
	let ink: InkDrawing | undefined;
	const later = whenIdle();
	const store = createStore(session, effect => {
		switch (effect.kind) {
			case 'quit': {
				resolve(effect.isInterrupted ? 130 : 0);
				return undefined;
			}

			case 'redraw': {
				if (ink) {
					ink.flush();
				} else {
					draw(store.session());
				}

				return undefined;
			}

			case 'search': {
				const found = library.search(effect.search);
				if (!(found instanceof Promise)) {
					return {kind: 'found', found};
				}

				found.then(later => later && store.dispatch({kind: 'found', found: later}), onCrash);
				return undefined;
			}

			case 'correct': {
				const state = library.correct(effect.articles);
				return state && {kind: 'shelved', state};
			}

			case 'study': {
				// The frame that says that it takes a while is drawn first.
				setTimeout(() => store.dispatch({...effect, kind: 'studied'}), frameTime);
				return undefined;
			}

			case 'recall':
			case 'keep': {
				return askKeeper(verdicts, effect);
			}

			case 'recall-corrections':
			case 'keep-corrections': {
				return askCorrectionKeeper(corrections, effect);
			}

			case 'edit-stories': {
				const answer = askStoryKeeper(stories, effect);
				const state = answer.kind === 'stories-edited' ? library.regroup() : undefined;
				return {...answer, ...(state && {state})};
			}

			case 'recall-searches':
			case 'keep-search':
			case 'drop-search': {
				return askSearchKeeper(searches, effect);
			}

			case 'recall-marks': {
				return askMarkKeeper(marks, effect);
			}

			case 'keep-marks': {
				if (effect.entries.every(({mark}) => mark.kind === 'read')) {
					// That an article was opened is kept once it stands on the screen.
					later.add(() => store.dispatch(askMarkKeeper(marks, effect)));
					return undefined;
				}

				return askMarkKeeper(marks, effect);
			}
		}
	});
	const keepPlace = (): void => place?.keep(stateOf(store.session()));
	store.subscribe(() => later.add(keepPlace));
	const leave = (): void => {
		ink?.unmount();
		screen.leave();
	};
	const onCrash = (error: unknown): void => {
		const errors = [error];
		try {
			leave();
		} catch (second) {
			// What crashed may crash again while it is taken down.
			errors.push(second);
			screen.leave();
		}

		stderr.write(crashReport(errors, version));
		resolve(1);
	};
	const stopWatching = restoreTerminalOnExit({leave, onExit: resolve, onCrash});
	// Ink hears of a new size after this, and draws what stands then: the frame for the new size, not the old one cut.
	const resized = (): void => {
		store.dispatch({kind: 'resize', window: sizeOf(stdout)});
		ink?.flush();
	};
	stdout.on('resize', resized);
	try {
		draw(store.session());
		const loaded = await Promise.race([promise, import('./mount-ink.tsx')]);
		// A signal may come before Ink does; so may another size.
		if (typeof loaded === 'number') {
			return loaded;
		}

		ink = loaded.mountInk({store, theme, stdin, stdout, stderr, onCrash});
		library.start(state => store.dispatch({kind: 'shelved', state})).catch(onCrash);
		return await promise;
	} finally {
		stdout.off('resize', resized);
		leave();
		stopWatching();
		later.flush();
	}
}

/** Milliseconds until a frame stands that was asked for. */
const frameTime = 25;

/* A terminal that does not tell its size is taken for the smallest usual one. */
const sizeOf = ({columns, rows}: NodeJS.WriteStream): Size => ({columns: columns || 80, rows: rows || 24});
