import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {Bench} from 'tinybench';
import {readOne} from '../../source/cli/read-one.ts';
import type {Article} from '../../source/core/article.ts';
import {compareArticles} from '../../source/core/facts/compare-articles.ts';
import {mapPair, type Pair} from '../../source/core/pair.ts';
import {articleOf} from '../helpers/marked-text.ts';
import {type Figure, median} from './figure.ts';
import {generateArticles} from './generate-articles.ts';

const root = path.join(import.meta.dirname, '../..');
const files = {left: 'seeds/000_5a6485711e5016e9.txt', right: 'seeds/004_dd4860ae21b4ceb9.txt'};
const plainProgram = 'test/bench/plain-tfidf.mjs';
const runs = 11;

type Plain = {readonly comparePlainly: (left: string, right: string) => unknown};

/**
Comparing the seeds, in a warm process and as a whole command, and comparing long articles: each beside plain TF-IDF cosines.
*/
export async function measureCompare(): Promise<readonly Figure[]> {
	// It is also run as a command, beside ours, and taking the types out of a .ts file would count there.
	const plain: Plain = await import(path.join(root, plainProgram));
	return [
		await measureWarm(plain),
		...[500, 1000].map(count => measureLong(plain, count)),
		...measureCommand(),
	];
}

async function measureWarm({comparePlainly}: Plain): Promise<Figure> {
	const articles = mapPair(files, file => readOne(path.join(root, file)));
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

/** Two generated articles of so many sentences, in turns. */
function measureLong({comparePlainly}: Plain, count: number): Figure {
	const [left, right] = generateArticles(2, 20 * count).map(({text}) => articleOf(text));
	if (left === undefined || right === undefined) {
		throw new RangeError('Two articles were asked for.');
	}

	const articles: Pair<Article> = {left, right};
	const times = {ours: [] as number[], plain: [] as number[]};
	for (let run = 0; run < longRuns; run++) {
		times.ours.push(timeOf(() => compareArticles(articles)));
		times.plain.push(timeOf(() => comparePlainly(left.text, right.text)));
	}

	return {
		subject: `compare ${count}×${count} sentences`,
		milliseconds: median(times.ours),
		reference: 'plain TF-IDF',
		referenceMilliseconds: median(times.plain),
	};
}

const longRuns = 5;

function timeOf(task: () => unknown): number {
	const startedAt = performance.now();
	task();
	return performance.now() - startedAt;
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
