import {execFileSync} from 'node:child_process';
import {randomUUID} from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {TestContext} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';

const root = path.join(import.meta.dirname, '../..');

type Size = {readonly columns: number; readonly rows: number};

type Options = Partial<Size> & {readonly env?: Readonly<Record<string, string>>};

/**
Opens a real terminal with a shell in it, in which `newsreader` is the built program. It is closed when the test is over.
*/
export function openTerminal(context: TestContext, options: Options = {}): Terminal {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'newsreader-terminal-'));
	const terminal = new Terminal(folder, options);
	context.after(() => {
		terminal.close();
		fs.rmSync(folder, {recursive: true, force: true});
	});
	return terminal;
}

/**
A terminal of a fixed size, driven through a tmux server of its own. What it shows is waited for, never slept for.
*/
export class Terminal {
	readonly #socket = `newsreader-${randomUUID()}`;
	readonly #folder: string;
	/** The home folder of whoever sits there. */
	readonly home: string;
	#isClosed = false;

	constructor(folder: string, {columns = 110, rows = 30, env = {}}: Options) {
		this.#folder = folder;
		this.home = folder;
		fs.symlinkSync(path.join(root, 'dist/cli.js'), path.join(folder, 'newsreader'));
		const variables = {
			PATH: [folder, path.dirname(process.execPath), process.env['PATH']].join(path.delimiter),
			HOME: folder,
			LANG: 'C.UTF-8',
			PS1: '$ ',
			...env,
		};
		const words = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
		const size = ['-x', String(columns), '-y', String(rows)];
		// The server passes on what it was started with; `env -i` keeps CI, NO_COLOR and the like out of the tests.
		const shell = ['env', '-i', 'TERM=tmux-256color', ...words, 'sh'];
		this.#tmux('-f', '/dev/null', 'new-session', '-d', ...size, '-c', root, ...shell);
	}

	/** Types a text; all of it arrives as one chunk of input. */
	type(text: string): void {
		this.#tmux('send-keys', '-l', text);
	}

	/** Presses keys by tmux's names for them: `Enter`, `Escape`, `C-c`. */
	press(...keys: readonly string[]): void {
		this.#tmux('send-keys', ...keys);
	}

	/** Types a line at the shell's prompt. */
	enter(line: string): void {
		this.type(line);
		this.press('Enter');
	}

	resize({columns, rows}: Size): void {
		this.#tmux('resize-window', '-x', String(columns), '-y', String(rows));
	}

	/** What is on the screen, a line each, without trailing spaces. */
	frame(): string {
		return this.#tmux('capture-pane', '-p').trimEnd();
	}

	/** What is on the screen, with its colours as escape sequences. */
	styledFrame(): string {
		return this.#tmux('capture-pane', '-p', '-e').trimEnd();
	}

	isCursorVisible(): boolean {
		return this.#show('cursor_flag') === '1';
	}

	isAlternateScreen(): boolean {
		return this.#show('alternate_on') === '1';
	}

	/** The frame that first shows `expected`. Throws with the last frame where it does not come. */
	async waitFor(expected: string | RegExp): Promise<string> {
		const isThere = (frame: string): boolean =>
			typeof expected === 'string' ? frame.includes(expected) : expected.test(frame);
		return this.waitUntil(isThere, String(expected));
	}

	/** The frame for which `isThere` first holds; `what` names it in the error. */
	async waitUntil(isThere: (frame: string) => boolean, what: string): Promise<string> {
		const deadline = performance.now() + 10_000;
		for (;;) {
			const frame = this.frame();
			if (isThere(frame)) {
				return frame;
			}

			if (performance.now() > deadline) {
				throw new Error(`waited in vain for ${what}; the screen shows\n${frame}`);
			}

			await sleep(15);
		}
	}

	/** The frame in which the shell has the screen again, and waits for a line. What is typed before, it might not get. */
	async waitForPrompt(): Promise<string> {
		return this.waitUntil(frame => !this.isAlternateScreen() && frame.endsWith('$'), "the shell's prompt");
	}

	/** Runs a line in the shell, waits until it is done, and gives its exit code. */
	async exitCodeOf(line: string): Promise<number> {
		await this.waitForPrompt();
		const mark = randomUUID().slice(0, 8);
		this.enter(`${line}; echo "${mark.slice(0, 4)}""${mark.slice(4)} $?"`);
		const ended = new RegExp(`${mark} (\\d+)`);
		return Number(ended.exec(await this.waitFor(ended))?.[1]);
	}

	/** The process of the program that runs in the foreground, once it runs. */
	async pidOf(program: string): Promise<number> {
		const file = path.join(this.#folder, 'pid');
		this.enter(`sh -c 'echo $$ > ${file}; exec ${program}'`);
		while (!fs.existsSync(file) || fs.readFileSync(file, 'utf8') === '') {
			await sleep(15);
		}

		return Number(fs.readFileSync(file, 'utf8'));
	}

	/** Closes the window, as its button does; it may be closed already. */
	close(): void {
		if (!this.#isClosed) {
			this.#isClosed = true;
			this.#tmux('kill-server');
		}
	}

	#show(variable: string): string {
		return this.#tmux('display-message', '-p', `#{${variable}}`).trim();
	}

	#tmux(...words: readonly string[]): string {
		return execFileSync('tmux', ['-u', '-L', this.#socket, ...words], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'pipe'],
		});
	}
}
