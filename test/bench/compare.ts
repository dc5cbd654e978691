import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {Bench} from 'tinybench';
import {readOne} from '../../source/cli/read-one.ts';
import type {Article} from '../../source/core/article.ts';
import {compareArticles} from '../../source/core/facts/compare-articles.ts';
import {mapPair, type Pair} from '../../source/core/pair.ts';
import {articleOf} from '../helpers/marked-text.ts';
import {measureUsual} from './compare-usual.ts';
import {type Figure, median} from './figure.ts';
import {generateArticles} from './generate-articles.ts';

const root = path.join(import.meta.dirname, '../..');
const files = {left: 'seeds/000_5a6485711e5016e9.txt', right: 'seeds/004_dd4860ae21b4ceb9.txt'};
const plainProgram = 'test/bench/plain-tfidf.mjs';
const runs = 11;

/** The parts of plain-tfidf.mjs. */
export type Plain = {
	readonly comparePlainly: (left: string, right: string) => unknown;
	readonly readPlainly: (text: string) => readonly ReadonlySet<string>[];
	readonly cosinesOf: (
		left: readonly ReadonlySet<string>[],
		right: readonly ReadonlySet<string>[],
	) => Float64Array;
};

/**
Comparing the seeds, in a warm process and as a whole command, and comparing long articles: each beside plain TF-IDF cosines.
*/
export async function measureCompare(): Promise<readonly Figure[]> {
	// It is also run as a command, beside ours, and taking the types out of a .ts file would count there.
	const plain: Plain = await import(path.join(root, plainProgram));
	return [
		await measureWarm(plain),
		...(await measureUsual(plain)),
		...[500, 1000].flatMap(count => measureLong(plain, count)),
		...measureCommand(),
	];
}

async function measureWarm({comparePlainly}: Plain): Promise<Figure> {
	const articles = {
		left: await readOne(path.join(root, files.left)),
		right: await readOne(path.join(root, files.right)),
	};
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
function measureLong({comparePlainly, readPlainly, cosinesOf}: Plain, count: number): readonly Figure[] {
	const [left, right] = generateArticles(2, 20 * count).map(({text}) => articleOf(text));
	if (left === undefined || right === undefined) {
		throw new RangeError('Two articles were asked for.');
	}

	const articles: Pair<Article> = {left, right};
	const read = mapPair(articles, ({text}) => readPlainly(text));
	const times = {ours: [] as number[], plain: [] as number[], bare: [] as number[]};
	const tasks = {
		ours: () => compareArticles(articles),
		bare: () => cosinesOf(read.left, read.right),
		plain: () => comparePlainly(left.text, right.text),
	};
	for (let run = -1; run < longRuns; run++) {
		for (const name of ['ours', 'bare', 'plain'] as const) {
			const time = timeOf(tasks[name]);
			times[name].push(...(run >= 0 ? [time] : []));
		}
	}

	const subject = `compare ${count}×${count} sentences`;
	const milliseconds = median(times.ours);
	const [plain, bare] = [median(times.plain), median(times.bare)];
	return [
		{subject, milliseconds, reference: 'plain TF-IDF', referenceMilliseconds: plain},
		{subject, milliseconds, reference: 'bare cosines', referenceMilliseconds: bare, limit: 46},
	];
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
