import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {type Figure, median, quantile} from './figure.ts';
import {generateFiles} from './generate-articles.ts';
import {PseudoTerminal} from './pseudo-terminal.ts';

const presses = 40;
const [left, right] = ['seeds/000_5a6485711e5016e9.txt', 'seeds/004_dd4860ae21b4ceb9.txt'];

/**
From a key to the end of the output that answers it, at 120×40: a line down in an article and in Compare beside less on the
same text, and an article down in the library beside a stock list in Ink.
*/
export async function measureKeyToFrame(): Promise<readonly Figure[]> {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'newsreader-bench-'));
	generateFiles(folder, 38);
	const programs = {
		article: {command: `node dist/cli.js ${left}`, until: 'q quit', opening: ['\r'], closing: 'Q'},
		compare: {command: `node dist/cli.js ${left} ${right}`, until: 'fact 1 of', opening: [], closing: 'Q'},
		library: {command: `node dist/cli.js ${folder}`, until: 'q quit', opening: [], closing: 'q'},
		less: {command: `less ${left}`, until: 'METADATA', opening: [], closing: 'q'},
		stock: {command: 'node test/bench/stock-ink-list.mjs', until: 'Article 38', opening: [], closing: 'q'},
	};
	const times = await pressInTurn(programs);
	fs.rmSync(folder, {recursive: true});
	return [
		...figuresOf('a line down in an article', times.article, 'less', times.less),
		...figuresOf('a line down in Compare', times.compare, 'less', times.less),
		...figuresOf('an article down in the library', times.library, 'stock Ink list', times.stock),
	];
}

type Program = {
	readonly command: string;
	readonly until: string;
	/** The keys that lead to the screen that is measured. */
	readonly opening: readonly string[];
	readonly closing: string;
};

async function pressInTurn<Name extends string>(
	programs: Readonly<Record<Name, Program>>,
): Promise<Readonly<Record<Name, readonly number[]>>> {
	const names = Object.keys(programs) as Name[];
	const terminals = new Map<Name, PseudoTerminal>();
	const times = Object.fromEntries(names.map(name => [name, []])) as unknown as Record<Name, number[]>;
	for (const name of names) {
		terminals.set(name, await openProgram(programs[name]));
	}

	for (let press = 0; press < presses; press++) {
		for (const [name, terminal] of terminals) {
			// To and fro: at the end of a text there would be nothing to draw.
			times[name].push(await terminal.timeOfKey(press % 2 === 0 ? 'j' : 'k'));
		}
	}

	for (const [name, terminal] of terminals) {
		await terminal.close(programs[name].closing);
	}

	return times;
}

async function openProgram({command, until, opening}: Program): Promise<PseudoTerminal> {
	const terminal = new PseudoTerminal(command);
	await terminal.timeUntil(until);
	await terminal.settle();
	for (const key of opening) {
		await terminal.timeOfKey(key);
	}

	return terminal;
}

const figuresOf = (
	subject: string,
	own: readonly number[],
	reference: string,
	others: readonly number[],
): readonly Figure[] => [
	{subject, milliseconds: median(own), reference, referenceMilliseconds: median(others)},
	{
		subject: `${subject}, slowest of 20`,
		milliseconds: quantile(own, 0.95),
		reference,
		referenceMilliseconds: quantile(others, 0.95),
	},
];
