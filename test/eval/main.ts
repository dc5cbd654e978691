/*
Holds the engine against the plain reference (TF-IDF cosine) on marked pairs of articles, both in this run.

	npm run eval                        train, with reliability, ablation and mistakes out of fold
	npm run eval -- --split dev         figures only

Both are scored by score.mjs beside the marks, which runs them as commands. In that table the engine is graded on what it
learnt from where the split is train; all below the table is out of fold.
*/
import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {goldFolder, hasMarkedPairs, howToGetThem} from './marked-pairs.ts';
import {reportTrain} from './report-train.ts';

type Report = Readonly<Record<string, number>>;

const figures = {
	AP: 'average precision',
	bestF1: 'best F1, at any threshold',
	shownF1: 'F1 of the shown links',
	shownPrecision: '  precision',
	shownRecall: '  recall',
	strongPrecision: 'strong links, precision',
	strongRecall: '  recall',
	recallAtPrecision90: 'recall at precision 0.90',
	coveredF1: 'F1 of sentences with a counterpart',
	millisecondsPerPair: 'milliseconds, process included',
} as const;

if (hasMarkedPairs()) {
	const split = readSplit(process.argv);
	const plain = scoreCommand(split, [path.join(goldFolder, 'baseline-tfidf.mjs')]);
	const ours = scoreCommand(split, [fileURLToPath(new URL('compare-command.ts', import.meta.url))]);
	printTable(split, plain, ours);
	if (split === 'train') {
		reportTrain();
	}
} else {
	console.log(howToGetThem);
}

function readSplit(argv: readonly string[]): string {
	const at = argv.indexOf('--split');
	return at < 0 ? 'train' : (argv[at + 1] ?? 'train');
}

/** What score.mjs reports about a command that is run by this Node. Throws where a comparison failed. */
function scoreCommand(split: string, command: readonly string[]): Report {
	const {status, stdout, stderr} = spawnSync(
		process.execPath,
		[path.join(goldFolder, 'score.mjs'), '--split', split, '--json', '--', process.execPath, ...command],
		{encoding: 'utf8'},
	);
	if (status !== 0) {
		throw new Error(`score.mjs exited with ${status}: ${stderr}`);
	}

	return JSON.parse(stdout) as Report;
}

function printTable(split: string, plain: Report, ours: Report): void {
	const count = `${plain['articlePairs']} pairs of articles (${split}), ${plain['goldPairs']} marked links`;
	const isSeen = split !== 'dev';
	console.log(`${count.padEnd(64)}   plain    ${isSeen ? 'seen' : 'ours'}`);
	for (const [name, label] of Object.entries(figures)) {
		const cells = [plain, ours].map(report =>
			(report[name] ?? 0).toFixed(name.startsWith('milli') ? 0 : 3).padStart(8),
		);
		console.log(`${label.padEnd(64)}${cells.join('')}`);
	}

	if (isSeen) {
		console.log(
			'\nThe engine has learnt from the train half: this column says what it remembers. What it does out of fold follows for train.',
		);
	}

	console.log(
		'\nThe marks were made by a large language model, one reading each; two such readings agree with F1 0.91 (gold/README.md).',
	);
}
