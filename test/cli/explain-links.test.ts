import assert from 'node:assert/strict';
import test from 'node:test';
import {displayWidth} from '../../source/layout/display-width.ts';
import {runMain} from '../helpers/run-main.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';

const seeds = ['seeds/000_5a6485711e5016e9.txt', 'seeds/004_dd4860ae21b4ceb9.txt'] as const;

const explain = async (...argv: readonly string[]): Promise<string> => {
	const {exitCode, stdout, stderr} = await runMain(['explain', ...argv]);
	assert.equal(exitCode, 0, stderr);
	assert.equal(stderr, '');
	return stdout;
};

type Passage = {readonly start: number; readonly end: number; readonly text: string};
type Places = {readonly left: Passage; readonly right: Passage};
type Explained = Places & {
	readonly score: number;
	readonly weighing: {
		readonly base: number;
		readonly logOdds: number;
		readonly families: ReadonlyArray<{
			readonly contribution: number;
			readonly features: ReadonlyArray<{readonly words: string; readonly contribution: number}>;
		}>;
	};
	readonly rivals: Readonly<Record<'left' | 'right', readonly Places[]>>;
};
type Document = {
	readonly schema: string;
	readonly articles: Readonly<Record<'left' | 'right', {readonly text: string}>>;
	readonly stages: Readonly<Record<string, unknown>>;
	readonly facts: ReadonlyArray<{readonly fact: number}>;
	readonly links: readonly unknown[];
	readonly explained: null | {
		readonly kind: string;
		readonly fact?: number;
		readonly links: ReadonlyArray<Places & {readonly score: number; readonly pair: Explained}>;
		readonly sentence: Passage;
		readonly silence: string | null;
		readonly candidates: ReadonlyArray<Places & {readonly score: number}>;
		readonly best: Explained | null;
	};
};

const explainAsJson = async (...argv: readonly string[]): Promise<Document> =>
	JSON.parse(await explain(...argv, '--json'));

test('the stages are told, and every fact with its number, strength and place', async () => {
	const {facts} = JSON.parse((await runMain(['compare', ...seeds, '--json'])).stdout);
	const told = await explain(...seeds);
	assert.match(
		told,
		/^Compared by the engine \S+: a link is strong from a score of 0\.\d+ on, likely from 0\.\d+ on\.$/m,
	);
	assert.match(
		told,
		/^ {4}sentences 49 left, 24 right; left out: 1 headline left, 1 caption right, 1 credit right$/m,
	);
	for (const stage of ['copies', 'looked at', 'scored', 'shown', 'kept']) {
		assert.match(told, new RegExp(`^ {4}${stage} +\\S`, 'm'));
	}

	assert.match(told, new RegExp(`^ {4}facts +${facts.length}$`, 'm'));
	for (const {fact, strength} of facts) {
		assert.match(told, new RegExp(`^ *${fact} ${strength} +[01]\\.\\d\\d  at \\d+ · \\d+ links? · \\S`, 'm'));
	}
});

test('a fact is told with the passages marked, the evidence in place, the features in words and the rivals', async () => {
	const {facts, links} = await explainAsJson(...seeds);
	assert.ok(links.length >= facts.length);
	const all = await Promise.all(facts.map(({fact}) => explain(...seeds, '--fact', String(fact))));
	for (const told of all) {
		assert.match(told, /^Link 1 of \d: (?:strong|likely) [01]\.\d\d · /m);
		assert.match(told, /^ {4}evidence +\d+ % \w+: .+ \(left \d+–\d+, right \d+–\d+\)$/m);
		assert.match(
			told,
			/^ {4}score +[01]\.\d\d (?:strong|likely); log-odds [+−]\d+\.\d\d: a typical candidate has [+−]\d/m,
		);
		assert.match(told, /^ {6}[+−]\d+\.\d\d +\S.+ \(\w+ \S+, typically \S+, × \S+\)$/m);
		assert.match(told, /^ {4}rivals +of the left sentence:/m);
		assert.match(told, /^ {4}rivals +of the right sentence:/m);
	}

	assert.ok(all.some(told => /^ {4}left .*▸.+◂.*$/m.test(told)));
	assert.ok(all.some(told => /^ {4}differs +spelling: Emmanuel ~ Emanuel$/m.test(told)));
});

test('a sentence is told with its candidates, whether it is linked or not', async () => {
	const {articles} = await explainAsJson(...seeds);
	const at = articles.left.text.indexOf('expected to meet with President Vladimir');
	const linked = await explain(...seeds, '--at', String(at));
	assert.match(linked, /^Linked: facts? \d+(?:, \d+)*; --fact \d+ explains more\.$/m);
	const {only} = JSON.parse((await runMain(['compare', ...seeds, '--json'])).stdout);
	const others = await Promise.all(
		only.left.slice(0, 5).map(({start}: Passage) => explain(...seeds, '--at', String(start))),
	);
	const alone = others.find(told => /^Not linked/m.test(told)) ?? '';
	assert.match(
		alone,
		/^Not linked: its best counterpart scores 0\.\d\d, and a likely link 0\.\d+ or more\.$/m,
	);
	assert.match(alone, /^ {4}0\.\d\d +right \d+–\d+ · too weak · /m);
	assert.match(alone, /^The best of them$/m);
	assert.match(alone, /^ {4}score +0\.\d\d too weak for a link; log-odds −\d/m);
});

test('a sentence that has no counterpart says why', async context => {
	const folder = temporaryFolder(context, {
		'a.txt': 'The harbour froze over. It is so.\n',
		'b.txt': 'A violinist from Lisbon won the competition.\n',
	});
	const files = [`${folder}/a.txt`, `${folder}/b.txt`];
	assert.match(await explain(...files), /--at OFFSET explains the sentence/);
	assert.match(await explain(...files, '--at', '0'), /^Not linked: it shares no telling word/m);
	assert.match(await explain(...files, '--at', '25'), /^Not linked: it holds nothing but everyday words/m);
});

const unfound: ReadonlyArray<readonly [options: string, message: RegExp, hint: RegExp]> = [
	['--fact 99', /There is no fact 99 here/, /--fact 1 to --fact \d+/],
	['--at 99999', /ends at \d+, before 99999/, /--at 58/],
	['--at 10', /has a headline \(0–56\), which is shown, but never linked/, /--at 58/],
];

for (const [options, message, hint] of unfound) {
	test(`explain ${options} finds nothing, and says where something is`, async () => {
		for (const form of [[], ['--json']]) {
			const {exitCode, stdout, stderr} = await runMain(['explain', ...seeds, ...options.split(' '), ...form]);
			assert.equal(exitCode, 3);
			assert.equal(stdout, '');
			const [first = '', second = '', ...others] = stderr.split('\n');
			assert.match(first, message);
			assert.match(second, hint);
			assert.deepEqual(others, ['']);
		}
	});
}

test('articles without facts or sentences say so', async context => {
	const folder = temporaryFolder(context, {
		'a.txt': 'The harbour froze over.\n',
		'b.txt': 'A violinist from Lisbon won the competition.\n',
		'headline.txt': '=== METADATA ===\n\nTitle: Mayor resigns\n\n=== ARTICLE ===\nMayor resigns\n',
		'empty.txt': '',
	});
	const run = async (...argv: readonly string[]) => runMain(['explain', ...argv]);
	const noFact = await run(`${folder}/a.txt`, `${folder}/b.txt`, '--fact', '1');
	assert.equal(noFact.exitCode, 3);
	assert.match(noFact.stderr, /share no fact\.\n--at OFFSET explains/);
	const noSentence = await run(`${folder}/headline.txt`, `${folder}/b.txt`, '--at', '3');
	assert.equal(noSentence.exitCode, 3);
	assert.match(noSentence.stderr, /has no sentence that is compared\.\nnewsreader show /);
	const empty = await run(`${folder}/empty.txt`, `${folder}/b.txt`);
	assert.equal(empty.exitCode, 4);
});

test('the document says what it is, holds the stages, and explains what was asked for', async () => {
	const plain = await explainAsJson(...seeds);
	assert.equal(plain.schema, 'newsreader/explanation@1');
	assert.deepEqual(Object.keys(plain), [
		'schema',
		'program',
		'engine',
		'thresholds',
		'articles',
		'stages',
		'facts',
		'links',
		'limits',
		'explained',
	]);
	assert.equal(plain.explained, null);
	const {explained: fact} = await explainAsJson(...seeds, '--fact', '2');
	assert.equal(fact?.kind, 'fact');
	assert.equal(fact?.fact, 2);
	assert.ok(fact?.links.every(({score, pair}) => score === pair.score));
	const {explained: sentence} = await explainAsJson(...seeds, '--at', '500');
	assert.ok(sentence?.kind === 'sentence' && sentence.best !== null);
	assert.equal(sentence.silence, null);
	assert.equal(sentence.best.score, sentence.candidates[0]?.score);
});

test('every printed passage is the text at its span, and the printed contributions add up', async () => {
	const {articles, explained} = await explainAsJson(...seeds, '--fact', '2');
	const check = ({left, right}: Places) => {
		assert.equal(articles.left.text.slice(left.start, left.end), left.text);
		assert.equal(articles.right.text.slice(right.start, right.end), right.text);
	};
	assert.ok(explained && explained.links.length > 0);
	for (const link of explained.links) {
		const {pair} = link;
		for (const places of [link, pair, ...pair.rivals.left, ...pair.rivals.right]) {
			check(places);
		}

		const {base, logOdds, families} = pair.weighing;
		const parts = families.flatMap(({features}) => features);
		const sum = parts.reduce((total, {contribution}) => total + contribution, base);
		assert.ok(Math.abs(sum - logOdds) < 1e-9);
		assert.ok(parts.every(({words}) => words !== ''));
	}
});

for (const columns of [50, 80]) {
	test(`no line is wider than ${columns} columns`, async () => {
		for (const options of [[], ['--fact', '2'], ['--fact', '10'], ['--at', '500']]) {
			const {stdout} = await runMain(['explain', ...seeds, ...options], {columns});
			assert.deepEqual(
				stdout.split('\n').filter(line => displayWidth(line) > columns),
				[],
			);
		}
	});
}

test('nothing in a file or its name steers the terminal, and colours are left out on demand', async context => {
	const hostile = 'Mayor Quill \u001B[31mresigned\u001B[0m on \u009B2JFriday \u202Efor good.\n';
	const folder = temporaryFolder(context, {
		'a\u001B[2J.txt': hostile,
		'b.txt': 'Mayor Quill resigned in Springfield on Friday.\n',
	});
	for (const options of [[], ['--fact', '1'], ['--at', '3'], ['--fact', '1', '--json'], ['--at', '999']]) {
		const {stdout, stderr} = await runMain(
			['explain', `${folder}/a\u001B[2J.txt`, `${folder}/b.txt`, ...options],
			{columns: 80, env: {NO_COLOR: '1', TERM: 'xterm-256color'}},
		);
		assert.ok(
			`${stdout}${stderr}`.includes('Springfield') ||
				`${stdout}${stderr}`.includes('Mayor') ||
				options.includes('999'),
		);
		assert.doesNotMatch(`${stdout}${stderr}`, /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
	}

	const {stdout} = await runMain(['explain', ...seeds, '--fact', '1', '--color'], {env: {TERM: 'xterm'}});
	assert.match(stdout, /\u001B\[1m/);
});
