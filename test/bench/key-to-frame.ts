import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {type Answered, type Figure, median, quantile} from './figure.ts';
import {generateFiles} from './generate-articles.ts';
import {prepareNewsboat} from './newsboat.ts';
import {PseudoTerminal, type Size} from './pseudo-terminal.ts';

const rounds = 40;
const articles = 100;
/** A long report, or a short book. */
const longWords = 20_000;
const [left, right] = ['seeds/000_5a6485711e5016e9.txt', 'seeds/004_dd4860ae21b4ceb9.txt'];

/* A window, and how many times as long as a stock list in Ink a frame may take in it. */
const windows = [
	{size: {columns: 120, rows: 40}, limit: 1.4},
	{size: {columns: 200, rows: 60}, limit: 2},
] as const;

/**
From a key to the end of the output that answers it, in two windows, beside a stock list in Ink that fills the same window; and
less and newsboat in the same run. Then a key that is held down: thirty times a second.
*/
export async function measureKeyToFrame(): Promise<readonly (Figure | Answered)[]> {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'newsreader-bench-'));
	fs.mkdirSync(path.join(folder, 'articles'));
	generateFiles(path.join(folder, 'articles'), articles);
	fs.mkdirSync(path.join(folder, 'long'));
	generateFiles(path.join(folder, 'long'), 2, longWords);
	const newsboat = prepareNewsboat(path.join(folder, 'newsboat'));
	if (newsboat === undefined) {
		console.error('Left out newsboat: it is not here, or could not read its feed.');
	}

	try {
		const figures: (Figure | Answered)[] = [];
		for (const {size, limit} of windows) {
			figures.push(...(await measureWindow(programsIn(size, folder, newsboat), size, limit)));
		}

		return figures;
	} finally {
		fs.rmSync(folder, {recursive: true});
	}
}

type Program = {
	readonly command: string;
	readonly until: string;
	/** The keys that lead to the screen that is measured. */
	readonly opening: readonly string[];
	readonly closing: readonly string[];
	/** What is measured, with the key that does it and the one that takes it back. */
	readonly actions: Readonly<Record<string, readonly [forth: string, back: string]>>;
	/** Whether the limit holds for it. */
	readonly isLimited?: true;
	/** The action whose key is also held down. */
	readonly held?: string;
};

const stockAction = 'a row down in a stock Ink list';

/* To and fro: at the end of a text there would be nothing to draw. */
function programsIn({rows}: Size, folder: string, newsboat: string | undefined): readonly Program[] {
	const library = `node dist/cli.js --no-store ${path.join(folder, 'articles')}`;
	const compare = {
		command: `node dist/cli.js --no-store ${left} ${right}`,
		until: 'fact 1 of',
		opening: [],
		closing: ['Q'],
		isLimited: true,
	} as const;
	return [
		{
			command: 'node test/bench/stock-ink-list.mjs',
			until: `Article ${rows - 2}`,
			opening: [],
			closing: ['q'],
			actions: {[stockAction]: ['j', 'k']},
			held: stockAction,
		},
		{
			...compare,
			actions: {'a sentence down in Compare': ['j', 'k']},
			held: 'a sentence down in Compare',
		},
		{...compare, actions: {'the next fact in Compare': [']', '[']}},
		{
			...compare,
			command: `node dist/cli.js --no-store ${path.join(folder, 'long/000000.txt')} ${path.join(folder, 'long/000001.txt')}`,
			until: 'only left',
			actions: {'the same in two articles of 20,000 words': ['j', 'k']},
		},
		{
			command: library,
			until: 'q quit',
			opening: [],
			closing: ['q'],
			actions: {'an article down in the library': ['j', 'k']},
			isLimited: true,
			held: 'an article down in the library',
		},
		{
			command: library,
			until: 'q quit',
			opening: ['/'],
			closing: ['\u0003'],
			actions: {'a letter of a search': ['a', '\u007F']},
			isLimited: true,
		},
		{
			command: `node dist/cli.js ${left}`,
			until: 'q quit',
			opening: ['\r'],
			closing: ['Q'],
			actions: {'a line down in an article': ['j', 'k']},
		},
		{
			command: `less ${left}`,
			until: 'METADATA',
			opening: [],
			closing: ['q'],
			actions: {'a line down in less': ['j', 'k']},
		},
		...(newsboat === undefined
			? []
			: [
					{
						command: newsboat,
						until: 'Generated',
						opening: ['\r'],
						closing: ['q', 'q'],
						actions: {'an item down in newsboat': ['j', 'k']} as const,
					},
				]),
	];
}

async function measureWindow(
	programs: readonly Program[],
	{columns, rows}: Size,
	limit: number,
): Promise<readonly (Figure | Answered)[]> {
	const open: (Program & {readonly terminal: PseudoTerminal})[] = [];
	for (const program of programs) {
		open.push({...program, terminal: await openProgram(program, {columns, rows})});
	}

	const times = new Map<string, number[]>();
	for (let round = 0; round < rounds; round++) {
		for (const {terminal, actions} of open) {
			for (const [action, keys] of Object.entries(actions)) {
				const time = await terminal.timeOfKey(keys[round % 2] ?? '');
				times.set(action, [...(times.get(action) ?? []), time]);
			}
		}
	}

	const held = new Map<string, readonly number[]>();
	for (const {terminal, held: action} of open) {
		if (action !== undefined) {
			held.set(action, await terminal.timesOfHeld(heldKeys, 1000 / 30));
		}
	}

	for (const {terminal, closing} of open) {
		await terminal.close(...closing);
	}

	const window = `${columns}×${rows}`;
	const limited = new Set(
		programs.flatMap(({actions, isLimited}) => (isLimited ? Object.keys(actions) : [])),
	);
	return [
		...figuresOf(times, {prefix: window, limit: action => (limited.has(action) ? limit : undefined)}),
		...figuresOf(held, {prefix: `${window}, 30 Hz:`, limit: () => undefined}),
		...Array.from(held, ([action, all]) => ({
			subject: `${window}, 30 Hz: ${action}`,
			answered: all.length,
			keys: heldKeys.length,
			isPromised: limited.has(action),
		})),
	];
}

const heldKeys = [...'j'.repeat(30), ...'k'.repeat(30)];

async function openProgram({command, until, opening}: Program, size: Size): Promise<PseudoTerminal> {
	const terminal = new PseudoTerminal(command, size);
	await terminal.timeUntil(until);
	await terminal.settle();
	for (const key of opening) {
		await terminal.timeOfKey(key);
	}

	return terminal;
}

type Table = {readonly prefix: string; readonly limit: (action: string) => number | undefined};

/* Each action beside the stock list: the median, and the slowest of twenty. */
function figuresOf(times: ReadonlyMap<string, readonly number[]>, {prefix, limit}: Table): readonly Figure[] {
	const stock = times.get(stockAction) ?? [];
	const reference = 'stock Ink list';
	return [...times]
		.filter(([action]) => action !== stockAction)
		.flatMap(([action, own]) => {
			const most = limit(action);
			const subject = `${prefix} ${action}`;
			return [
				{
					subject,
					milliseconds: median(own),
					reference,
					referenceMilliseconds: median(stock),
					...(most !== undefined && {limit: most}),
				},
				{
					subject: '  slowest of 20',
					milliseconds: quantile(own, 0.95),
					reference,
					referenceMilliseconds: quantile(stock, 0.95),
				},
			];
		});
}
