import {type ChildProcessWithoutNullStreams, spawn} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {stripVTControlCharacters} from 'node:util';

const root = path.join(import.meta.dirname, '../..');

// Longer without output than this, and a frame is taken for complete: no program here pauses within one.
const silence = 40;

export type Size = {readonly columns: number; readonly rows: number};

/**
A program in a pseudo-terminal, made by `script` of util-linux: tmux would draw for itself, and hide the time until it does.
*/
export class PseudoTerminal {
	readonly #child: ChildProcessWithoutNullStreams;
	#output = '';
	#startedAt = Number.NaN;
	#lastOutputAt = performance.now();
	#hasEnded = false;

	constructor(command: string, {columns, rows}: Size = {columns: 120, rows: 40}) {
		const {CI: _, ...env} = process.env;
		// What the program keeps is the bench's, not that of whoever runs it; and each run begins as the first.
		const data = fs.mkdtempSync(path.join(os.tmpdir(), 'newsreader-data-'));
		// The shell is there before the program, and says so: its own start is not measured.
		const line = `stty cols ${columns} rows ${rows}; printf 'ready'; ${command}; printf 'ended'`;
		this.#child = spawn('script', ['-qfec', line, '/dev/null'], {
			cwd: root,
			env: {
				...env,
				XDG_DATA_HOME: data,
				XDG_CONFIG_HOME: data,
				TERM: 'xterm-256color',
				PATH: `${path.dirname(process.execPath)}:${env['PATH']}`,
			},
		});
		this.#child.stdout.on('data', (chunk: Buffer) => this.#receive(chunk));
		// A bench that fails leaves no program behind.
		const kill = (): void => void this.#child.kill();
		process.once('exit', kill);
		this.#child.on('close', () => {
			this.#hasEnded = true;
			fs.rmSync(data, {recursive: true, force: true});
			process.off('exit', kill);
		});
	}

	#receive(chunk: Buffer): void {
		this.#lastOutputAt = performance.now();
		this.#output += chunk.toString('utf8');
		if (Number.isNaN(this.#startedAt) && this.#output.includes('ready')) {
			this.#startedAt = this.#lastOutputAt;
			this.#output = this.#output.replace('ready', '');
		}
	}

	/** Milliseconds from the start of the program until it has written this. */
	async timeUntil(words: string, patience = 20_000): Promise<number> {
		const deadline = performance.now() + patience;
		while (!stripVTControlCharacters(this.#output).includes(words)) {
			if (this.#hasEnded || performance.now() > deadline) {
				throw new Error(
					`waited in vain for '${words}' in:\n${stripVTControlCharacters(this.#output).slice(-2000)}`,
				);
			}

			await sleep(1);
		}

		return this.#lastOutputAt - this.#startedAt;
	}

	/** Milliseconds from a key until the last of the output that answers it. */
	async timeOfKey(key: string): Promise<number> {
		this.#output = '';
		const pressedAt = performance.now();
		this.#child.stdin.write(key);
		while (this.#output === '' || performance.now() - this.#lastOutputAt < silence) {
			await sleep(5);
			if (performance.now() - pressedAt > 5000) {
				throw new Error(`the key ${JSON.stringify(key)} was not answered`);
			}
		}

		return this.#lastOutputAt - pressedAt;
	}

	/** Presses keys so many milliseconds apart; gives the time to the end of the output before the next key, where there was any. */
	async timesOfHeld(keys: readonly string[], apart: number): Promise<readonly number[]> {
		const times: number[] = [];
		const startedAt = performance.now();
		for (const [index, key] of keys.entries()) {
			this.#output = '';
			const pressedAt = performance.now();
			this.#child.stdin.write(key);
			await sleep(Math.max(0, startedAt + (index + 1) * apart - performance.now()));
			times.push(...(this.#output === '' ? [] : [this.#lastOutputAt - pressedAt]));
		}

		return times;
	}

	/** Waits until the program has nothing more to draw. */
	async settle(): Promise<void> {
		while (performance.now() - this.#lastOutputAt < silence * 5) {
			await sleep(silence);
		}
	}

	/** Ends the program by these keys, with time between them. */
	async close(...keys: readonly string[]): Promise<void> {
		for (const key of keys) {
			if (!this.#hasEnded) {
				this.#child.stdin.write(key);
				await this.settle();
			}
		}

		if (!this.#hasEnded) {
			this.#child.stdin.end();
			await new Promise(resolve => this.#child.on('close', resolve));
		}
	}
}
