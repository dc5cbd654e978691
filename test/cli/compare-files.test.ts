import assert from 'node:assert/strict';
import test from 'node:test';
import {runMain} from '../helpers/run-main.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';

const seeds = ['seeds/000_5a6485711e5016e9.txt', 'seeds/004_dd4860ae21b4ceb9.txt'] as const;

type Passage = {readonly start: number; readonly end: number; readonly text: string};
type Side = 'left' | 'right';
type Link = Readonly<Record<Side, Passage>> & {
	readonly fact: number | null;
	readonly score: number;
	readonly strength: string;
	readonly differences: ReadonlyArray<Readonly<Record<Side, Passage>> & {readonly kind: string}>;
	readonly verdict: null;
};
type Document = {
	readonly schema: string;
	readonly program: string;
	readonly engine: string;
	readonly articles: Readonly<Record<Side, {readonly file: string; readonly text: string}>>;
	readonly links: readonly Link[];
	readonly facts: ReadonlyArray<{
		readonly fact: number;
		readonly strength: string;
		readonly links: readonly number[];
	}>;
	readonly only: Readonly<Record<Side, readonly Passage[]>>;
	readonly limits: readonly string[];
};

const compare = async (...argv: readonly string[]): Promise<Document> => {
	const {exitCode, stdout, stderr} = await runMain(['compare', ...argv, '--json']);
	assert.equal(exitCode, 0, stderr);
	return JSON.parse(stdout);
};

test('the document says what it is, and holds every part', async () => {
	const document = await compare(...seeds);
	assert.equal(document.schema, 'newsreader/comparison@1');
	assert.deepEqual(Object.keys(document), [
		'schema',
		'program',
		'engine',
		'articles',
		'links',
		'facts',
		'only',
		'limits',
	]);
	assert.equal(document.articles.left.file, seeds[0]);
	assert.deepEqual(Object.keys(document.articles.right), [
		'id',
		'file',
		'sha256',
		'metadata',
		'furniture',
		'text',
	]);
});

test('every printed passage is the text at its span', async () => {
	const {articles, links, only} = await compare(...seeds);
	const check = (side: Side, {start, end, text}: Passage): void =>
		assert.equal(articles[side].text.slice(start, end), text);
	for (const link of links) {
		check('left', link.left);
		check('right', link.right);
	}

	for (const side of ['left', 'right'] as const) {
		assert.ok(only[side].length > 0);
		for (const passage of only[side]) {
			check(side, passage);
		}
	}
});

test('every shown link belongs to exactly one fact, and a fact is as strong as its best link', async () => {
	const {links, facts} = await compare(...seeds);
	assert.ok(facts.length > 0);
	assert.deepEqual(
		facts.flatMap(fact => fact.links).toSorted((one, other) => one - other),
		[...links.keys()],
	);
	for (const fact of facts) {
		const members = fact.links.flatMap(index => links[index] ?? []);
		assert.ok(members.every(link => link.fact === fact.fact));
		assert.ok(members.some(link => link.strength === fact.strength));
		assert.ok(members.every(link => link.verdict === null));
	}
});

test('details that differ are told with both wordings', async () => {
	const {links} = await compare(...seeds);
	const told = links.flatMap(({differences}) =>
		differences.map(({kind, left, right}) => [kind, left.text, right.text]),
	);
	assert.ok(
		told.some(([kind, left, right]) => kind === 'spelling' && left === 'Emmanuel' && right === 'Emanuel'),
		JSON.stringify(told),
	);
});

test('--min-score adds links, and changes neither facts, nor numbers, nor what only one tells', async () => {
	const plain = await compare(...seeds);
	const all = await compare(...seeds, '--min-score', '0');
	assert.ok(all.links.length > plain.links.length);
	assert.deepEqual(
		all.links.filter(link => link.fact !== null),
		plain.links,
	);
	assert.deepEqual(all.only, plain.only);
	assert.deepEqual(
		all.facts.map(({fact, strength}) => [fact, strength]),
		plain.facts.map(({fact, strength}) => [fact, strength]),
	);
	const high = await compare(...seeds, '--min-score', '0.9');
	assert.ok(high.links.every(({score}) => score >= 0.9));
});

test('for a reader, every fact stands with its number, its strength, both wordings and the evidence', async () => {
	const {facts} = await compare(...seeds);
	const {exitCode, stdout} = await runMain(['compare', ...seeds]);
	assert.equal(exitCode, 0);
	for (const {fact, strength} of facts) {
		assert.match(stdout, new RegExp(`^ *${fact} ${strength} · `, 'm'));
	}

	assert.match(stdout, /^ {4}left {6}Mr\. Witkoff is expected to meet with President Vladimir V\. Putin/m);
	assert.match(stdout, /^ {4}right {5}Witkoff is scheduled to visit Moscow on Tuesday/m);
	assert.match(stdout, /^ {4}evidence {2}.*date: Tuesday/m);
});

test('only a strong fact is called the same; a likely one is probably the same', async () => {
	const {stdout} = await runMain(['compare', ...seeds]);
	assert.match(stdout, /^ *\d+ strong · same fact$/m);
	assert.match(stdout, /^ *\d+ likely · probably the same fact$/m);
	assert.doesNotMatch(stdout, /likely · (?!probably )/);
});

test('what only one of them tells is counted, and what weighs most of it is told', async () => {
	const {only} = await compare(...seeds);
	const {stdout} = await runMain(['compare', ...seeds]);
	for (const side of ['left', 'right'] as const) {
		const [head, own = ''] = stdout.split(`\nOnly ${side} tells `);
		assert.ok(head !== undefined && own.startsWith(`${only[side].length} passages, first of all (--json `));
		const told = own.split('\n\n')[0]?.trimEnd().split('\n').slice(1) ?? [];
		assert.equal(told.length, 3);
		assert.ok(told.every(line => only[side].some(({text}) => text.replaceAll('\n', ' ') === line.trim())));
	}

	assert.match(stdout, /^ {4}Throughout .+ top aide resigned after officials searched his home\.$/m);
});

test('the signs of differing details are explained where there are any', async context => {
	const legend = /^⊃ contains {3}⊂ is part of {3}≠ conflicts with {3}~ may or may not be$/m;
	assert.match((await runMain(['compare', ...seeds])).stdout, legend);
	const folder = temporaryFolder(context, {
		'a.txt': 'Mayor Quill of Springfield resigned on Friday.\n',
		'b.txt': 'On Friday Mayor Quill of Springfield resigned. It rained.\n',
	});
	const {stdout} = await runMain(['compare', `${folder}/a.txt`, `${folder}/b.txt`]);
	assert.match(stdout, /^1 fact that both report/m);
	assert.doesNotMatch(stdout, legend);
	assert.doesNotMatch(stdout, /^Only left/m);
});

test('a passage that lies in another of its fact is not told twice', async () => {
	const {stdout} = await runMain(['compare', ...seeds]);
	for (const fact of stdout.split('\n\n')) {
		const told = fact.split('\n').filter(line => /^ {4}(?:left|right) /.test(line));
		for (const [index, line] of told.entries()) {
			const [side, words] = [line.slice(0, 14), line.slice(14)];
			const others = told.filter((other, at) => at !== index && other.startsWith(side));
			assert.ok(!others.some(other => other.includes(words)), fact);
		}
	}
});

test('evidence tells each wording once, whatever its case', async () => {
	const {stdout} = await runMain(['compare', ...seeds]);
	const lists = stdout
		.split('\n')
		.filter(line => line.startsWith('    evidence'))
		.flatMap(line => line.slice('    evidence'.length).split(' · '))
		.map(list =>
			list
				.slice(list.indexOf(': ') + 2)
				.toLowerCase()
				.split(', '),
		);
	assert.ok(lists.some(words => words.length > 1));
	for (const words of lists) {
		assert.deepEqual(words, [...new Set(words)]);
	}
});

test('two files that hold the same text are told first', async context => {
	const text = 'The mayor resigned on Friday.\n\nShe gave no reason.\n';
	const folder = temporaryFolder(context, {'a.txt': text, 'b.txt': `\n${text}`});
	const {stdout} = await runMain(['compare', `${folder}/a.txt`, `${folder}/b.txt`]);
	assert.match(stdout, /^Both files hold the same text\.\n\nleft /);
	const {stdout: others} = await runMain(['compare', ...seeds]);
	assert.doesNotMatch(others, /hold the same text/);
});

test('articles that share no fact are compared all the same', async context => {
	const folder = temporaryFolder(context, {
		'a.txt': 'The harbour froze over in the night, and no ferry left.\n',
		'b.txt': 'A violinist from Lisbon won the competition.\n',
	});
	const {exitCode, stdout} = await runMain(['compare', `${folder}/a.txt`, `${folder}/b.txt`]);
	assert.equal(exitCode, 0);
	assert.match(stdout, /No fact found that both report/);
});

test('a file that cannot be read is told, with exit code 4', async () => {
	const {exitCode, stdout, stderr} = await runMain(['compare', seeds[0], 'missing.txt', '--json']);
	assert.equal(exitCode, 4);
	assert.equal(stdout, '');
	assert.match(stderr, /missing\.txt: There is no such file or folder/);
});
