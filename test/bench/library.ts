import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {type Figure, median} from './figure.ts';
import {PseudoTerminal} from './pseudo-terminal.ts';
import {writeNews} from './write-news.ts';

const runs = 9;

/** What a reader does in a large library, and what is on the screen then. */
const keys = {
	'the next article': 'j',
	'the last article': 'G',
	'the first article': 'g',
};

/**
A start on a folder that was read before, from the command to the first frame, and single keys in it: with 1,000 and 10,000 articles, beside a folder of 100. With BENCH_LARGE
set, with 100,000 as well: some minutes, and 2.5 GB of the disk.
*/
export async function measureLibrary(): Promise<readonly Figure[]> {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'newsreader-bench-'));
	try {
		const sizes = [100, 1000, 10_000, ...(process.env['BENCH_LARGE'] ? [100_000] : [])];
		const libraries = sizes.map(size => ({size, command: prepare(folder, size)}));
		for (const {size, command} of libraries) {
			await readOnce(command, size);
		}

		const times = new Map(sizes.map(size => [size, emptyTimes()]));
		// In turn, so that a neighbour's load falls on all alike.
		for (let run = 0; run < runs; run++) {
			for (const {size, command} of libraries) {
				await measureRun(command, times.get(size) ?? emptyTimes());
			}
		}

		return sizes.slice(1).flatMap(size => figuresFor(size, times.get(size), times.get(100)));
	} finally {
		fs.rmSync(folder, {recursive: true, force: true});
	}
}

type Times = {readonly start: number[]; readonly keys: Record<keyof typeof keys, number[]>};

const emptyTimes = (): Times => ({
	start: [],
	keys: {'the next article': [], 'the last article': [], 'the first article': []},
});

function prepare(folder: string, size: number): string {
	const news = path.join(folder, String(size));
	writeNews(news, size);
	return `XDG_DATA_HOME=${folder}/data node dist/cli.js ${news}`;
}

/* The first start reads all files, and groups them. */
async function readOnce(command: string, size: number): Promise<void> {
	const terminal = new PseudoTerminal(command);
	await terminal.timeUntil(`${size.toLocaleString('en')} articles`, 600_000);
	// Grouping goes on for a while, and is taken up again where it was left.
	await sleep(1000 + size / 10);
	await terminal.close('q');
}

async function measureRun(command: string, times: Times): Promise<void> {
	const terminal = new PseudoTerminal(command);
	times.start.push(await terminal.timeUntil('q quit'));
	// Until Ink has drawn, and the folder was looked at.
	await terminal.timeOfKey('j');
	for (const [name, key] of Object.entries(keys)) {
		times.keys[name as keyof typeof keys].push(await terminal.timeOfKey(key));
	}

	await terminal.close('q');
}

function figuresFor(size: number, times = emptyTimes(), few = emptyTimes()): readonly Figure[] {
	const name = size.toLocaleString('en');
	const reference = 'a folder of 100';
	return [
		{
			subject: `start on ${name} articles`,
			milliseconds: median(times.start),
			reference,
			referenceMilliseconds: median(few.start),
			limit: 1.3,
		},
		...Object.entries(times.keys).map(([key, all]) => ({
			subject: `${key} of ${name}`,
			milliseconds: median(all),
			reference,
			referenceMilliseconds: median(few.keys[key as keyof typeof keys]),
		})),
	];
}
