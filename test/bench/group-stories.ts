import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as esbuild from 'esbuild';
import type {Amount, Figure} from './figure.ts';

type Measured = {readonly milliseconds: number; readonly megabytes: number; readonly added?: number};

/** More would take the plain reference minutes. */
const mostPlain = 2000;

/**
Grouping articles of a month into stories, from the outlines that are kept of them: time beside a plain TF-IDF index (of 2,000 at most), and memory; and one article added to an
index that is grouped, beside the grouping of all.
*/
export async function measureGrouping(): Promise<ReadonlyArray<Figure | Amount>> {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'newsreader-stories-'));
	try {
		const script = path.join(folder, 'process.mjs');
		await esbuild.build({
			entryPoints: [path.join(import.meta.dirname, 'group-stories-process.ts')],
			outfile: script,
			bundle: true,
			format: 'esm',
			platform: 'node',
			logLevel: 'warning',
			// What is bundled may ask for Node's own modules by `require`.
			banner: {
				js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);",
			},
		});
		const run = (...given: readonly string[]): string => {
			const {status, stdout, stderr} = spawnSync(process.execPath, [script, ...given], {encoding: 'utf8'});
			if (status !== 0) {
				throw new Error(`${given[0]} exited with ${status}: ${stderr}`);
			}

			return stdout;
		};
		return [1000, 10_000, 100_000].flatMap(count => measureFor(count, path.join(folder, String(count)), run));
	} finally {
		fs.rmSync(folder, {recursive: true});
	}
}

function measureFor(
	count: number,
	made: string,
	run: (...given: readonly string[]) => string,
): ReadonlyArray<Figure | Amount> {
	run('make', made, String(count));
	const few = Math.min(count, mostPlain);
	const plainly = `${made}-plain`;
	run('make', plainly, String(few));
	const measure = (way: string, file: string): Measured => JSON.parse(run(way, file));
	const [ours, plain, index] = [measure('ours', made), measure('plain', plainly), measure('index', made)];
	const articles = `${count.toLocaleString('en')} articles`;
	return [
		{
			subject: `stories of ${articles}`,
			milliseconds: ours.milliseconds,
			reference: `plain index, ${few.toLocaleString('en')}`,
			referenceMilliseconds: plain.milliseconds,
		},
		{
			subject: `one added to ${articles}`,
			milliseconds: index.added ?? Number.NaN,
			reference: 'all in the index',
			referenceMilliseconds: index.milliseconds,
		},
		{subject: `memory for stories of ${articles}`, megabytes: ours.megabytes, most: 120},
		{subject: `memory for stories of ${articles} in the index`, megabytes: index.megabytes, most: 160},
	];
}
