/*
What stands on the screen after any keys and any resizing is what a fresh drawing of the last frame would give. It is Ink as it
is bundled that draws here, with what .config/quick-text.mjs exchanges in it.
*/
import assert from 'node:assert/strict';
import {EventEmitter} from 'node:events';
import path from 'node:path';
import {PassThrough} from 'node:stream';
import {test} from 'node:test';
import {pathToFileURL} from 'node:url';
import * as esbuild from 'esbuild';
import fc from 'fast-check';
import type {Size} from '../../source/layout/window-layout.ts';
import {bindings} from '../../source/session/keymap.ts';
import {createStore} from '../../source/session/store.ts';
import {screenLines} from '../../source/ui/lines/screen-lines.ts';
import {paintLine} from '../../source/ui/lines/styled-line.ts';
import type {mountInk} from '../../source/ui/mount-ink.tsx';
import {openTerminalScreen} from '../../source/ui/terminal-screen.ts';
import {createTheme} from '../../source/ui/theme.ts';
import {openPaintedScreen} from '../helpers/painted-screen.ts';
import {openTestSession, readArticle, seedArticles, seedPair} from '../helpers/sessions.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';

const root = path.join(import.meta.dirname, '../..');

async function bundleInk(folder: string): Promise<{mountInk: typeof mountInk}> {
	const {quickText}: {quickText: (root: string) => esbuild.Plugin} = await import(
		pathToFileURL(path.join(root, '.config/quick-text.mjs')).href
	);
	await esbuild.build({
		absWorkingDir: root,
		entryPoints: ['source/ui/mount-ink.tsx'],
		outdir: folder,
		outExtension: {'.js': '.mjs'},
		splitting: true,
		bundle: true,
		format: 'esm',
		platform: 'node',
		jsx: 'automatic',
		external: ['react-devtools-core'],
		define: {'process.env.NODE_ENV': '"production"', 'process.env.DEV': 'undefined', fetch: 'undefined'},
		banner: {
			js: "import {createRequire} from 'node:module';const require=createRequire(import.meta.url);",
		},
		plugins: [quickText(root)],
	});
	return import(pathToFileURL(path.join(folder, 'mount-ink.mjs')).href);
}

const text =
	'漢字かな交じり文 in a text, e\u0301 with its mark, 👩‍👩‍👧 and ⚠\uFE0F, עברית, then plain letters again, and some more of them.\n';
const articles = [
	...seedArticles,
	...[1, 2, 3, 4, 5].map(number => readArticle(`odd ${number}.txt`, `${number} ${text.repeat(9 * number)}`)),
	...Array.from({length: 40}, (_, index) =>
		readArticle(`${index}.txt`, `Text number ${index} of the library.`),
	),
];

const theme = createTheme(2);

/* The program without its command line: on a terminal that only keeps what is drawn. */
function openDrawing(bundle: {mountInk: typeof mountInk}, window: Size, isComparing: boolean) {
	const screen = openPaintedScreen(window.columns, window.rows);
	const write = (written: string, ...rest: readonly unknown[]): boolean => {
		screen.write(written);
		const done = rest.at(-1);
		if (typeof done === 'function') {
			done();
		}

		return true;
	};
	const stdout = Object.assign(new EventEmitter(), window, {isTTY: true, writable: true, write});
	const stdin = Object.assign(new PassThrough(), {
		isTTY: true,
		setRawMode: () => stdin,
		ref: () => stdin,
		unref: () => stdin,
	});
	const streams = {
		stdin: stdin as unknown as NodeJS.ReadStream,
		stdout: stdout as unknown as NodeJS.WriteStream,
		stderr: stdout as unknown as NodeJS.WriteStream,
	};
	const terminal = openTerminalScreen(streams.stdin, streams.stdout);
	const rows = () => screenLines(store.session()).map(line => paintLine(line, theme));
	const session = openTestSession({articles, window, ...(isComparing && {compare: seedPair})});
	const store = createStore(session, effect => {
		if (effect.kind === 'redraw') {
			ink.flush();
		}

		return effect.kind === 'study' ? {...effect, kind: 'studied'} : undefined;
	});
	terminal.draw(rows());
	const onCrash = (error: unknown): void => assert.fail(String(error));
	const ink = bundle.mountInk({store, theme, ...streams, onCrash});
	return {
		screen,
		store,
		async resize(size: Size): Promise<void> {
			await screen.resize(size.columns, size.rows);
			Object.assign(stdout, size);
			store.dispatch({kind: 'resize', window: size});
			ink.flush();
			stdout.emit('resize');
		},
		async freshRows(): Promise<readonly string[]> {
			const {columns, rows: height} = store.session().window;
			const fresh = openPaintedScreen(columns, height);
			const output = {write: fresh.write} as unknown as NodeJS.WriteStream;
			openTerminalScreen(streams.stdin, output).draw(rows());
			return fresh.rows();
		},
		close: ink.unmount,
	};
}

type Drawing = ReturnType<typeof openDrawing>;

/* Ink draws 120 frames a second at most: what is drawn last is waited for. */
async function assertDrawn({screen, freshRows}: Drawing, what: string): Promise<void> {
	const expected = await freshRows();
	const deadline = performance.now() + 3000;
	for (;;) {
		const drawn = await screen.rows();
		if (performance.now() > deadline || drawn.join('\n') === expected.join('\n')) {
			assert.deepEqual(drawn, expected, what);
			return;
		}

		await new Promise(resolve => setTimeout(resolve, 2));
	}
}

const quitting = new Set(['quit', 'quit.now']);
const keys = bindings.filter(({command}) => !quitting.has(command)).flatMap(binding => binding.keys);
const size = fc.record({
	columns: fc.oneof(fc.integer({min: 60, max: 140}), fc.integer({min: 40, max: 60})),
	rows: fc.oneof(fc.integer({min: 15, max: 45}), fc.integer({min: 10, max: 15})),
});
const change = fc.oneof(
	{weight: 5, arbitrary: fc.constantFrom('j', 'k', ']', '[', 'tab', 'space', 'enter', 'down', 'esc')},
	{weight: 3, arbitrary: fc.constantFrom(...keys)},
	{weight: 1, arbitrary: size},
);

test('law: no keys and no resizing leave anything on the screen that does not belong to the frame', async context => {
	const bundle = await bundleInk(temporaryFolder(context));
	await fc.assert(
		fc.asyncProperty(
			fc.array(change, {minLength: 8, maxLength: 25}),
			size,
			fc.boolean(),
			async (steps, window, isComparing) => {
				const drawing = openDrawing(bundle, window, isComparing);
				try {
					for (const [index, pressed] of steps.entries()) {
						if (typeof pressed === 'string') {
							drawing.store.press([pressed]);
						} else {
							await drawing.resize(pressed);
						}

						// Every second frame is drawn over one that was perhaps never drawn.
						if (index % 2 === 0) {
							await assertDrawn(drawing, JSON.stringify(pressed));
						}
					}

					await assertDrawn(drawing, 'the last frame');
				} finally {
					drawing.close();
				}
			},
		),
		{numRuns: 15},
	);
});
