import assert from 'node:assert/strict';
import fs from 'node:fs';
import test, {type TestContext} from 'node:test';
import {compareArticles} from '../../source/core/facts/compare-articles.ts';
import type {Link} from '../../source/core/facts/comparison.ts';
import {mapPair, type Pair} from '../../source/core/pair.ts';
import type {Span} from '../../source/core/span.ts';
import {anchorPassage} from '../../source/core/verdicts/anchor-passage.ts';
import type {Verdict} from '../../source/core/verdicts/verdict.ts';
import {readAtOnce} from '../../source/storage/read-article.ts';
import {keepVerdicts} from '../../source/storage/store/keep-verdicts.ts';
import {runMain} from '../helpers/run-main.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {openTold} from '../storage/store/entries.ts';

const seeds = {left: 'seeds/000_5a6485711e5016e9.txt', right: 'seeds/004_dd4860ae21b4ceb9.txt'};
const names = [seeds.left, seeds.right];

const articles = mapPair(seeds, file => {
	const article = readAtOnce({file, isNamed: true})?.articles[0];
	assert.ok(article);
	return article;
});

/** Links that are alone in their fact: what becomes of one then becomes of the fact. */
const {links, facts} = compareArticles(articles);
const alone = facts.flatMap(fact => (fact.links.length === 1 ? (links[fact.links[0] ?? -1] ?? []) : []));
const [first, second, third] = alone;
assert.ok(first && second && third);

/** A home where these verdicts on the seeds are kept. */
function home(
	context: TestContext,
	given: ReadonlyArray<readonly [link: Pair<Span>, verdict: Verdict | null]>,
) {
	const folder = temporaryFolder(context);
	const file = `${folder}/newsreader/newsreader.db`;
	const {store} = openTold(file);
	keepVerdicts(store).keep(
		given.map(([link, verdict]) => ({
			anchors: mapPair(link, (span, side) => anchorPassage(articles[side], span)),
			verdict,
		})),
	);
	store.close();
	return {folder, file, env: {XDG_DATA_HOME: folder}};
}

const same =
	(link: Pair<Span>) =>
	(other: Pair<Span>): boolean =>
		other.left.start === link.left.start && other.right.start === link.right.start;

async function compare(env: Readonly<Record<string, string>>, ...words: readonly string[]) {
	const {exitCode, stdout} = await runMain(['compare', ...names, '--json', ...words], {env});
	assert.equal(exitCode, 0);
	return JSON.parse(stdout);
}

test('--json carries what the reader decided, and what they rejected is in no fact', async context => {
	const {env} = home(context, [
		[first, {decision: 'accepted', note: 'Both had it from the agency.'}],
		[second, {decision: 'rejected'}],
		[third, {decision: 'accepted'}],
		[third, null],
	]);
	const document = await compare(env);
	const verdictOn = (link: Link) => document.links.find(same(link))?.verdict;
	const {at, ...verdict} = verdictOn(first);
	assert.deepEqual(verdict, {decision: 'accepted', note: 'Both had it from the agency.'});
	assert.match(at, /^\d{4}-\d\d-\d\dT/);
	assert.equal(verdictOn(second).decision, 'rejected');
	assert.equal(document.links.find(same(second)).fact, null);
	assert.equal(verdictOn(third), null);
	assert.deepEqual(
		document.facts.map(({fact}: {fact: number}) => fact),
		facts.map(({fact}) => fact).filter(fact => fact !== second.fact),
	);
});

test('for a reader, the verdict stands beside the fact, the note below it, and what was rejected apart', async context => {
	const {env} = home(context, [
		[first, {decision: 'accepted', note: 'Both had it\nfrom \u001B[2Jthe agency.'}],
		[second, {decision: 'rejected'}],
	]);
	const {stdout} = await runMain(['compare', ...names], {env});
	assert.match(stdout, new RegExp(`^ *${first.fact} (strong|likely) · .+ · accepted$`, 'm'));
	assert.match(stdout, /^ {4}note {6}Both had it from \\u\{1b\}\[2Jthe agency\.$/m);
	assert.doesNotMatch(stdout, new RegExp(`^ *${second.fact} (strong|likely) · `, 'm'));
	assert.match(stdout, new RegExp(`^${facts.length - 1} facts that both report`, 'm'));
	const [, rejected = ''] = stdout.split('Links that you rejected:\n\n');
	assert.match(rejected, /^ {4}rejected\n {4}left /);
});

test('the verdicts are those of the database that is named, and of none with --no-store', async context => {
	const {folder, file, env} = home(context, [[first, {decision: 'accepted'}]]);
	fs.renameSync(file, `${folder}/other.db`);
	const isJudged = ({links: printed}: {links: readonly Link[]}): boolean =>
		printed.some(({verdict}) => verdict !== null);
	assert.ok(!isJudged(await compare(env)));
	assert.ok(isJudged(await compare(env, '--library', `${folder}/other.db`)));
	fs.renameSync(`${folder}/other.db`, file);
	assert.ok(isJudged(await compare(env)));
	assert.ok(!isJudged(await compare(env, '--no-store')));
});

test('comparing makes no database', async context => {
	const folder = temporaryFolder(context);
	await compare({XDG_DATA_HOME: folder});
	assert.deepEqual(fs.readdirSync(folder), []);
});

test('a database that cannot be read is told, and hides no fact', async context => {
	const {file} = home(context, []);
	fs.mkdirSync(file, {recursive: true});
	const {exitCode, stdout, stderr} = await runMain(['compare', ...names, '--library', file]);
	assert.equal(exitCode, 0);
	assert.match(stdout, new RegExp(`^${facts.length} facts that both report`, 'm'));
	assert.match(stderr, /is a folder\. Name a file: --library FILE\n$/);
});
