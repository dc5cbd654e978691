import {execFileSync, spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Fuse from 'fuse.js';
import {openIndex} from '../../source/storage/index/open-index.ts';
import {type Amount, type Figure, median, quantile} from './figure.ts';
import {openNewsroom} from './generate-news.ts';
import {fillIndex} from './news-index.ts';
import type {SearchTimes} from './search-process.ts';
import {sample, typedQueries} from './typed-queries.ts';

/**
One key of a search that is being typed, from the key to the answer of the thread that searches titles and texts, over 1,000, 10,000 and 100,000 made-up articles of
4 kB. Beside it a plain search by fuse.js over titles, outlets and authors, and over the titles `fzf --filter` as a whole process, where it is installed; neither sees the
texts. And how long the index took to make. It takes three minutes on two cores, most of them for the largest index, and 1.3 GB of the disk.
*/
export async function measureSearch(): Promise<readonly (Figure | Amount)[]> {
	const hasFzf = spawnSync('fzf', ['--version']).status === 0;
	if (!hasFzf) {
		console.error('Left out fzf, which is not installed.');
	}

	const figures: (Figure | Amount)[] = [];
	for (const count of [1000, 10_000, 100_000]) {
		figures.push(...measureAt(count, hasFzf));
	}

	return figures;
}

/** Plain fuse.js takes a second and more for a key of the largest library: so many articles are looked at in all. */
const articlesOfFuse = 500_000;
const keysOfFzf = 20;

function measureAt(count: number, hasFzf: boolean): readonly (Figure | Amount)[] {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'newsreader-bench-'));
	try {
		const file = path.join(folder, 'index.db');
		const database = openIndex({kind: 'file', file});
		const building = fillIndex(database, count);
		database.close();
		const queries = typedQueries(openNewsroom(), count);
		const {times, megabytes, first} = searchTimes(file, count);
		const name = count.toLocaleString('en');
		const fuse = timesOfFuse(count, sample(queries, Math.min(100, articlesOfFuse / count)));
		const fzf = hasFzf ? timesOfFzf(folder, count, sample(queries, keysOfFzf)) : [];
		return [
			...beside(`a key in the search of ${name}`, times, {
				reference: 'plain fuse.js',
				times: fuse,
				limit: 0.5,
			}),
			...(hasFzf
				? beside(`a key in the search of ${name}`, times, {reference: 'fzf --filter', times: fzf})
				: []),
			{
				subject: `the first key in ${name}, with the start of the thread`,
				milliseconds: first,
				reference: 'plain fuse.js',
				referenceMilliseconds: median(fuse),
			},
			{
				subject: `indexing 1,000 of ${name} articles`,
				milliseconds: (building / count) * 1000,
				reference: 'one key in plain fuse.js',
				referenceMilliseconds: median(fuse),
			},
			{subject: `the thread that searches ${name}`, megabytes, most: 130},
		];
	} finally {
		fs.rmSync(folder, {recursive: true, force: true});
	}
}

type Reference = {readonly reference: string; readonly times: readonly number[]; readonly limit?: number};

const beside = (
	subject: string,
	ours: readonly number[],
	{reference, times, limit}: Reference,
): readonly Figure[] => [
	{
		subject,
		milliseconds: median(ours),
		reference,
		referenceMilliseconds: median(times),
		...(limit !== undefined && {limit}),
	},
	{
		subject: `${subject}, slowest of 20`,
		milliseconds: quantile(ours, 0.95),
		reference,
		referenceMilliseconds: quantile(times, 0.95),
	},
];

/* In a process of its own: what this one holds would count. */
function searchTimes(file: string, count: number): SearchTimes {
	const script = path.join(import.meta.dirname, 'search-process.ts');
	return JSON.parse(execFileSync(process.execPath, [script, file, String(count)], {encoding: 'utf8'}));
}

function timesOfFuse(count: number, queries: readonly string[]): readonly number[] {
	const newsroom = openNewsroom();
	const entries = Array.from({length: count}, (_, number) => {
		const {title, outlet, authors} = newsroom(number, 1);
		return {title, outlet, authors};
	});
	const fuse = new Fuse(entries, {
		keys: ['title', 'outlet', 'authors'],
		ignoreLocation: true,
		ignoreDiacritics: true,
	});
	fuse.search('warm');
	return queries.map(query => timeOf(() => fuse.search(query)));
}

function timesOfFzf(folder: string, count: number, queries: readonly string[]): readonly number[] {
	const newsroom = openNewsroom();
	const titles = path.join(folder, 'titles');
	fs.writeFileSync(
		titles,
		Array.from({length: count}, (_, number) => `${newsroom(number, 1).title}\n`).join(''),
	);
	return queries.map(query =>
		timeOf(() => {
			const input = fs.openSync(titles, 'r');
			spawnSync('fzf', ['--filter', query], {stdio: [input, 'pipe', 'ignore'], maxBuffer: 1e9});
			fs.closeSync(input);
		}),
	);
}

function timeOf(step: () => unknown): number {
	const startedAt = performance.now();
	step();
	return performance.now() - startedAt;
}
