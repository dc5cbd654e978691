import assert from 'node:assert/strict';
import fs from 'node:fs';
import test, {type TestContext} from 'node:test';
import {estimateSeconds, mostArticles} from '../../source/cli/compare-limits.ts';
import {displayWidth} from '../../source/layout/display-width.ts';
import {runMain} from '../helpers/run-main.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';

const texts = {
	'beacon.txt': `Mayor Ada Quill resigned on Friday after a year of quarrels over the harbour bridge.
Fire crews found 12 people dead in the Carver Street warehouse on Monday.
Rain is expected along the coast.
`,
	'courier.txt': `A storm kept the ferries in port.
Fire crews found 12 people dead in the warehouse on Carver Street on Monday.
On Friday the mayor, Ada Quill, resigned, the first to do so in forty years.
Nobody has been charged with a crime.
`,
	'dispatch.txt': `A brass band from Lisbon played at the fair.
On Monday fire crews found 19 people dead in the Carver Street warehouse.
`,
};

/** The three articles in a folder, by their paths. */
function threeOutlets(context: TestContext): readonly string[] {
	const folder = temporaryFolder(context, texts);
	return Object.keys(texts).map(name => `${folder}/${name}`);
}

type Passage = {readonly start: number; readonly end: number; readonly text: string};
type InArticle = Passage & {readonly article: number};
type StoryDocument = {
	readonly schema: string;
	readonly articles: ReadonlyArray<{readonly article: number; readonly file: string; readonly text: string}>;
	readonly links: ReadonlyArray<{
		readonly fact: number | null;
		readonly score: number;
		readonly left: InArticle;
		readonly right: InArticle;
		readonly differences: ReadonlyArray<{readonly left: Passage; readonly right: Passage}>;
		readonly evidence: readonly unknown[];
		readonly verdict: null;
	}>;
	readonly facts: ReadonlyArray<{
		readonly fact: number;
		readonly strength: string;
		readonly reports: ReadonlyArray<{
			readonly article: number;
			readonly status: string;
			readonly strength: string | null;
			readonly passages: readonly Passage[];
		}>;
		readonly links: readonly number[];
	}>;
	readonly only: ReadonlyArray<readonly Passage[]>;
	readonly limits: readonly unknown[];
};

async function compare(...argv: readonly string[]): Promise<StoryDocument> {
	const {exitCode, stdout, stderr} = await runMain(['compare', ...argv, '--json']);
	assert.equal(exitCode, 0, stderr);
	return JSON.parse(stdout);
}

test('the document says what it is, holds every part, and every passage is the text at its span', async context => {
	const files = threeOutlets(context);
	const document = await compare(...files);
	assert.equal(document.schema, 'newsreader/story@1');
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
	assert.deepEqual(
		document.articles.map(({article, file}) => [article, file]),
		files.map((file, index) => [index, file]),
	);
	const check = (article: number, {start, end, text}: Passage) =>
		assert.equal(document.articles[article]?.text.slice(start, end), text);
	for (const {left, right, differences, verdict} of document.links) {
		assert.ok(left.article < right.article);
		check(left.article, left);
		check(right.article, right);
		assert.equal(verdict, null);
		for (const difference of differences) {
			check(left.article, difference.left);
			check(right.article, difference.right);
		}
	}

	assert.deepEqual(
		document.only.map(spans => spans.length > 0),
		[true, true, true],
	);
	for (const [article, spans] of document.only.entries()) {
		for (const span of spans) {
			check(article, span);
		}
	}

	for (const {fact, links, reports} of document.facts) {
		assert.ok(links.every(index => document.links[index]?.fact === fact));
		for (const {article, passages} of reports) {
			for (const passage of passages) {
				check(article, passage);
			}
		}
	}
});

test('each fact tells of every article whether and how it reports it', async context => {
	const {facts} = await compare(...threeOutlets(context));
	assert.deepEqual(
		facts.map(({reports}) => reports.map(({status}) => status)),
		[
			['says', 'says', 'silent'],
			['says', 'says', 'differs'],
		],
	);
	assert.deepEqual(facts[0]?.reports[2], {article: 2, status: 'silent', strength: null, passages: []});
});

test('--min-score means the same as for two: more links or fewer, the same facts', async context => {
	const files = [
		...fs.readdirSync('seeds').map(name => `seeds/${name}`),
		...threeOutlets(context).slice(0, 1),
	];
	const plain = await compare(...files);
	const all = await compare(...files, '--min-score', '0');
	const high = await compare(...files, '--min-score', '1');
	assert.ok(all.links.length > plain.links.length);
	assert.deepEqual(high.links, []);
	for (const other of [all, high]) {
		assert.deepEqual(other.only, plain.only);
		assert.deepEqual(
			other.facts.map(({reports}) => reports),
			plain.facts.map(({reports}) => reports),
		);
	}

	const {stdout} = await runMain(['compare', ...files, '--min-score', '0']);
	assert.match(stdout, /^Possible links, too weak to be shown as facts:\n\n {4}0\.\d\d\n {4}A +\S/m);
});

test('for a reader: the outlets by letters, who says what in a matrix, and every wording', async context => {
	const {exitCode, stdout} = await runMain(['compare', ...threeOutlets(context)]);
	assert.equal(exitCode, 0);
	assert.match(stdout, /^A {13}.* · \S+beacon\.txt\nB .*courier\.txt\nC .*dispatch\.txt$/m);
	assert.match(stdout, /^2 facts that two or more of the 3 report: \d strong, \d likely; 1 in all 3\.$/m);
	assert.match(stdout, /^ {5}A B C\n {3}1 ● ● · {2}Mayor Ada Quill.*\n {3}2 ● ● ≠ {2}Fire crews/m);
	assert.match(stdout, /^● says it {3}≈ less specific {3}≠ differs {3}· silent$/m);
	assert.match(stdout, /^ {2}2 strong · said by A, B · differs in C$/m);
	assert.match(stdout, /^ {4}C ≠ {7}On Monday fire crews found 19 people dead/m);
	assert.match(stdout, /^ {4}differs {3}A–C, B–C · how many: 12[^\n]* ≠ 19/m);
	assert.match(stdout, /^Only C tells 1 passage:\n {4}A brass band from Lisbon played at the fair\.$/m);
});

for (const columns of [100, 80, 50, 30]) {
	test(`no line is wider than a window of ${columns} columns`, async context => {
		const {stdout} = await runMain(['compare', ...threeOutlets(context)], {columns});
		const wide = stdout.split('\n').filter(line => displayWidth(line) > Math.max(columns, 34));
		assert.deepEqual(wide, []);
	});
}

test('outlets that do not fit side by side stand in a further matrix', async context => {
	const copies = Object.fromEntries(
		Array.from({length: 30}, (_, index) => [
			`${index}.txt`,
			index % 3 === 0 ? texts['beacon.txt'] : `Ferry ${index} left Port Ellis at noon, hours late.\n`,
		]),
	);
	const folder = temporaryFolder(context, copies);
	const files = Object.keys(copies).map(name => `${folder}/${name}`);
	const {stdout} = await runMain(['compare', ...files], {columns: 60});
	assert.match(stdout, /^ {4}( {2}[A-L]){12}$/m);
	assert.match(stdout, /^ {4}( {2}[M-X]){12}$/m);
	assert.match(stdout, /^ {6}Y {2}Z AA AB AC AD$/m);
	const matrix = stdout.slice(stdout.indexOf('\n\n'), stdout.indexOf('● says it'));
	assert.ok(matrix.split('\n').every(line => displayWidth(line) <= 60));
});

test('the same text at two outlets is said, with their letters', async context => {
	const folder = temporaryFolder(context, {...texts, 'wire.txt': texts['beacon.txt']});
	const files = [...Object.keys(texts), 'wire.txt'].map(name => `${folder}/${name}`);
	const {stdout} = await runMain(['compare', ...files]);
	assert.match(stdout, /^Limit \(A–D\): Both articles hold the same text\.$/m);
});

test('articles that share no fact are compared all the same', async context => {
	const folder = temporaryFolder(context, {
		'a.txt': 'The harbour froze over in the night, and no ferry left.\n',
		'b.txt': 'A violinist from Lisbon won the competition.\n',
		'c.txt': 'Apples are dear this year.\n',
	});
	const {exitCode, stdout} = await runMain([
		'compare',
		`${folder}/a.txt`,
		`${folder}/b.txt`,
		`${folder}/c.txt`,
	]);
	assert.equal(exitCode, 0);
	assert.match(stdout, /^No fact found that two of them report\.$/m);
});

test('a file that is named twice, by whatever path, is wrong usage', async context => {
	const [first = '', second = ''] = threeOutlets(context);
	const other = first.replace('/beacon', '/./beacon');
	const {exitCode, stdout, stderr} = await runMain(['compare', first, second, other]);
	assert.equal(exitCode, 2);
	assert.equal(stdout, '');
	assert.match(stderr, /\/\.\/beacon\.txt is named twice: each outlet counts once\.\nName every file once\./);
});

test('standard input is one article', async () => {
	const {exitCode, stderr} = await runMain(['compare', '-', 'a.txt', '-']);
	assert.equal(exitCode, 2);
	assert.match(stderr, /Standard input holds one article, and is named twice\./);
});

test('a file that cannot be read is told, with exit code 4', async context => {
	const [first = '', second = ''] = threeOutlets(context);
	const {exitCode, stdout, stderr} = await runMain(['compare', first, 'missing.txt', second, '--json']);
	assert.equal(exitCode, 4);
	assert.equal(stdout, '');
	assert.match(stderr, /missing\.txt: There is no such file or folder/);
});

test('more articles than can be compared are refused at once', async () => {
	const files = Array.from({length: mostArticles + 1}, (_, index) => `${index}.txt`);
	const {exitCode, stderr} = await runMain(['compare', ...files]);
	assert.equal(exitCode, 2);
	assert.match(stderr, /At most 50 articles are compared with each other, and 51 were given\./);
});

test('what takes long is announced before it starts, and what does not is not', async context => {
	const {stderr} = await runMain(['compare', ...threeOutlets(context)]);
	assert.equal(stderr, '');
	// Long, and quickly compared all the same: a line of white space ends no sentence.
	const long = (letter: string) => `Rain fell${' '.repeat(250_000)}on ${letter}.\n`;
	const folder = temporaryFolder(context, {'a.txt': long('a'), 'b.txt': long('b'), 'c.txt': long('c')});
	const slow = await runMain(['compare', `${folder}/a.txt`, `${folder}/b.txt`, `${folder}/c.txt`]);
	assert.match(
		slow.stderr,
		/^newsreader: comparing 3 articles, each with each; that may take \d+ seconds\n$/,
	);
});

test('more articles take longer by their pairs, longer articles by their sentences', () => {
	const seconds = (articles: number, length: number) =>
		estimateSeconds(Array.from({length: articles}, () => ({text: 'x'.repeat(length)})));
	assert.ok(seconds(10, 8000) < 1);
	assert.ok(seconds(mostArticles, 8000) > 20 * seconds(10, 8000));
	assert.ok(seconds(10, 200_000) > 50 * seconds(10, 8000));
});
