import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {Amount, Figure} from './figure.ts';
import {writeNews} from './write-news.ts';

/**
How long the librarian takes for folders of 1,000 and 10,000 made-up articles of 4 kB: to read them all, beside a plain loop that puts their texts into a bare FTS5 table,
and to see that nothing has changed, beside a plain loop over `readdir` and `stat`; each in a process of its own, and how much memory that takes. With BENCH_LARGE set,
for 100,000 as well: some minutes, and 2.5 GB of the disk.
*/
export async function measureScan(): Promise<readonly (Figure | Amount)[]> {
	const sizes = [1000, 10_000, ...(process.env['BENCH_LARGE'] ? [100_000] : [])];
	return sizes.flatMap(measureAt);
}

type Measured = {
	/** Milliseconds until the first articles were there, until all were read, and until all was done. */
	readonly first: number;
	readonly read: number;
	readonly settled: number;
	readonly megabytes: number;
};

function measureAt(count: number): readonly (Figure | Amount)[] {
	const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'newsreader-bench-')));
	try {
		const news = path.join(folder, 'news');
		writeNews(news, count);
		const run = (what: 'librarian' | 'words' | 'stat', file = ''): Measured =>
			JSON.parse(
				execFileSync(process.execPath, [
					path.join(import.meta.dirname, 'scan-process.mjs'),
					what,
					news,
					path.join(folder, file),
				]).toString(),
			);
		// Once before, so that the system has the files at hand for each.
		run('stat');
		const words = run('words', 'words.db');
		const scan = run('librarian', 'index.db');
		const again = run('librarian', 'index.db');
		const stat = run('stat');
		const name = count.toLocaleString('en');
		return [
			{
				...figure(`reading ${name} files`, scan.read, ['a loop into bare FTS5', words.settled]),
				// Starting two threads takes longer than the loop takes for a thousand files.
				...(count > 1000 && {limit: 6}),
			},
			figure('… until the first are listed', scan.first, ['a loop into bare FTS5', words.settled]),
			figure('… until they are stories', scan.settled, ['a loop into bare FTS5', words.settled]),
			figure(`seeing that ${name} are the same`, again.settled, ['a loop of stat', stat.settled]),
			{subject: `reading ${name} files`, megabytes: scan.megabytes, most: 300},
			{subject: `seeing that ${name} are the same`, megabytes: again.megabytes, most: 200},
		];
	} finally {
		fs.rmSync(folder, {recursive: true, force: true});
	}
}

const figure = (
	subject: string,
	milliseconds: number,
	[reference, referenceMilliseconds]: readonly [string, number],
): Figure => ({subject, milliseconds, reference, referenceMilliseconds});
