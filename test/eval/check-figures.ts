import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {goldFolder} from './article-texts.ts';
import {compareMarked} from './compare-marked.ts';
import {readMarkedPairs, type Split} from './marked-pairs.ts';
import {comparePlainly} from './plain-reference.ts';
import {type Figures, rateComparisons} from './rate-comparisons.ts';

/**
Holds our figures against those of score.mjs, which runs comparisons as commands, for the engine with its shipped weights and
for the plain reference. Prints the greatest difference of each, and returns whether there is none.
*/
export function checkFigures(split: Split): boolean {
	const scorer = path.join(goldFolder, 'score.mjs');
	if (!fs.existsSync(scorer)) {
		console.log(`There is no score.mjs at ${scorer}, so nothing was checked.`);
		return false;
	}

	const pairs = readMarkedPairs(split);
	const programs = {
		plain: {
			command: path.join(goldFolder, 'baseline-tfidf.mjs'),
			figures: rateComparisons(pairs, pair => comparePlainly(compareMarked(pair).texts)),
		},
		ours: {
			command: path.join(import.meta.dirname, 'compare-command.ts'),
			figures: rateComparisons(pairs, pair => compareMarked(pair)),
		},
	};
	return Object.entries(programs)
		.map(([name, {command, figures}]) => agree(name, figures, runScorer(scorer, split, command)))
		.every(Boolean);
}

function agree(name: string, figures: Figures, others: Readonly<Record<string, number>>): boolean {
	const apart = Object.entries(figures)
		.filter(([figure]) => Object.hasOwn(others, figure))
		.map(([figure, value]) => ({figure, by: Math.abs(value - (others[figure] ?? 0))}))
		.toSorted((one, other) => other.by - one.by);
	const [greatest] = apart;
	const isSame = greatest !== undefined && greatest.by < 1e-9;
	console.log(
		isSame
			? `${name}: the ${apart.length} figures are those of score.mjs`
			: `${name}: ${greatest?.figure} differs from score.mjs by ${greatest?.by}`,
	);
	return isSame;
}

/** What score.mjs reports about a command that is run by this Node. Throws where a comparison failed. */
function runScorer(scorer: string, split: Split, command: string): Readonly<Record<string, number>> {
	const {status, stdout, stderr} = spawnSync(
		process.execPath,
		[scorer, '--split', split, '--json', '--', process.execPath, command],
		{encoding: 'utf8'},
	);
	if (status !== 0) {
		throw new Error(`score.mjs exited with ${status}: ${stderr}`);
	}

	return JSON.parse(stdout) as Readonly<Record<string, number>>;
}
