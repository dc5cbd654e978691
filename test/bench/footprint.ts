import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import * as esbuild from 'esbuild';
import {type Amount, type Figure, median} from './figure.ts';
import {generateArticles} from './generate-articles.ts';

const root = path.join(import.meta.dirname, '../..');
const runs = 15;

/**
What the engine takes, bundled alone: its size with its data, the time to load it beside a `node` that does nothing, and the
memory for two articles of 1,000 sentences above the process that has only loaded it.
*/
export async function measureFootprint(): Promise<readonly (Figure | Amount)[]> {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'newsreader-engine-'));
	try {
		const engine = path.join(folder, 'engine.mjs');
		await esbuild.build({
			absWorkingDir: root,
			entryPoints: ['source/core/facts/compare-articles.ts'],
			outfile: engine,
			bundle: true,
			minify: true,
			format: 'esm',
			platform: 'node',
			logLevel: 'warning',
		});
		return [
			{subject: 'engine and data', megabytes: fs.statSync(engine).size / 1024 ** 2, most: 5},
			measureLoading(pathToFileURL(engine).href),
			measureMemory(engine, folder),
		];
	} finally {
		fs.rmSync(folder, {recursive: true});
	}
}

/** 40 ms above the 40 that `node -e 0` takes. */
function measureLoading(engine: string): Figure {
	const commands = {ours: `await import('${engine}')`, node: '0'};
	const times = {ours: [] as number[], node: [] as number[]};
	for (let run = -1; run < runs; run++) {
		for (const name of ['ours', 'node'] as const) {
			const startedAt = performance.now();
			spawnSync(process.execPath, ['--input-type=module', '-e', commands[name]]);
			if (run >= 0) {
				times[name].push(performance.now() - startedAt);
			}
		}
	}

	return {
		subject: 'node with the engine loaded',
		milliseconds: median(times.ours),
		reference: 'node -e 0',
		referenceMilliseconds: median(times.node),
		limit: 2,
	};
}

function measureMemory(engine: string, folder: string): Amount {
	const files = generateArticles(2, 20 * 1000).map(({text}, index) => {
		const file = path.join(folder, `${index}.txt`);
		fs.writeFileSync(file, text);
		return file;
	});
	const child = path.join(import.meta.dirname, 'engine-process.mjs');
	const grown = Array.from({length: 5}, () => {
		const {status, stdout, stderr} = spawnSync(process.execPath, [child, engine, ...files], {
			encoding: 'utf8',
		});
		if (status !== 0) {
			throw new Error(`${child} exited with ${status}: ${stderr}`);
		}

		return Number(stdout);
	});
	return {subject: 'memory for 1000×1000 sentences', megabytes: median(grown), most: 150};
}
