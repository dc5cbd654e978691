import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {Bench} from 'tinybench';
import {readOne} from '../../source/cli/read-one.ts';
import {compareArticles} from '../../source/core/facts/compare-articles.ts';
import {mapPair} from '../../source/core/pair.ts';
import {type Figure, median} from './figure.ts';

const root = path.join(import.meta.dirname, '../..');
const files = {left: 'seeds/000_5a6485711e5016e9.txt', right: 'seeds/004_dd4860ae21b4ceb9.txt'};
const plainProgram = 'test/bench/plain-tfidf.mjs';
const runs = 11;

type Plain = {readonly comparePlainly: (left: string, right: string) => unknown};

/**
Comparing the seeds, in a warm process and as a whole command, beside plain TF-IDF cosines.
*/
export async function measureCompare(): Promise<readonly Figure[]> {
	return [await measureWarm(), ...measureCommand()];
}

async function measureWarm(): Promise<Figure> {
	const articles = mapPair(files, file => readOne(path.join(root, file)));
	// It is also run as a command, beside ours, and taking the types out of a .ts file would count there.
	const {comparePlainly}: Plain = await import(path.join(root, plainProgram));
	const bench = new Bench({time: 1000, warmupTime: 500});
	bench.add('ours', () => compareArticles(articles));
	bench.add('plain', () => comparePlainly(articles.left.text, articles.right.text));
	await bench.run();
	const [ours = Number.NaN, plain = Number.NaN] = bench.tasks.map(({result}) =>
		'latency' in result ? result.latency.p50 : Number.NaN,
	);
	return {
		subject: 'compare the seeds, warm',
		milliseconds: ours,
		reference: 'plain TF-IDF',
		referenceMilliseconds: plain,
	};
}

function measureCommand(): readonly Figure[] {
	const commands = {
		ours: ['dist/cli.js', 'compare', files.left, files.right, '--json'],
		plain: [plainProgram, files.left, files.right],
		node: ['-e', '0'],
	};
	const times = {ours: [] as number[], plain: [] as number[], node: [] as number[]};
	for (let run = -1; run < runs; run++) {
		for (const name of ['ours', 'plain', 'node'] as const) {
			const startedAt = performance.now();
			spawnSync(process.execPath, commands[name], {cwd: root});
			if (run >= 0) {
				times[name].push(performance.now() - startedAt);
			}
		}
	}

	const subject = 'compare the seeds, whole command';
	const milliseconds = median(times.ours);
	return [
		{subject, milliseconds, reference: 'plain TF-IDF', referenceMilliseconds: median(times.plain)},
		{subject, milliseconds, reference: 'node -e 0', referenceMilliseconds: median(times.node)},
	];
}
