import assert from 'node:assert/strict';
import test from 'node:test';
import {runMain} from '../helpers/run-main.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';

const first = 'The mayor of Springfield, Ann Example, resigned on Friday after two years in office.';
const second = 'Ann Example, the mayor of Springfield, resigned on Friday after a long dispute.';
const feed = JSON.stringify([
	{title: 'Mayor resigns', text: first},
	{title: 'Mayor quits', text: second},
]);

test('one article of a file is shown, compared and explained by its number', async context => {
	const file = `${temporaryFolder(context, {'a.json': feed})}/a.json`;
	const shown = await runMain(['show', `${file}#2`, '--json']);
	assert.equal(shown.exitCode, 0, shown.stderr);
	assert.equal(JSON.parse(shown.stdout).file, `${file}#2`);
	const compared = await runMain(['compare', `${file}#1`, `${file}#2`, '--json', '--no-store']);
	assert.equal(compared.exitCode, 0, compared.stderr);
	assert.equal(JSON.parse(compared.stdout).articles.right.text, second);
	const explained = await runMain(['explain', `${file}#1`, `${file}#2`]);
	assert.equal(explained.exitCode, 0, explained.stderr);
});

test('a file with several articles is not one article, and the hint names them', async context => {
	const file = `${temporaryFolder(context, {'a.json': feed})}/a.json`;
	const {exitCode, stderr} = await runMain(['show', file]);
	assert.equal(exitCode, 2);
	assert.match(stderr, /holds 2 articles/);
	assert.match(stderr, /a\.json#1 to .*a\.json#2/);
});

test('a number that no article has is explained', async context => {
	const file = `${temporaryFolder(context, {'a.json': feed})}/a.json`;
	const {exitCode, stderr} = await runMain(['show', `${file}#3`]);
	assert.equal(exitCode, 4);
	assert.match(stderr, /a\.json#3: There are 2 articles in this file/);
});

test('a real file with # in its name works as before', async context => {
	const folder = temporaryFolder(context, {'a.json': feed, 'a.json#2': 'It rained on Friday.'});
	const {stdout} = await runMain(['show', `${folder}/a.json#2`, '--json']);
	assert.equal(JSON.parse(stdout).text, 'It rained on Friday.');
});

test('list names every article of a file', async context => {
	const folder = temporaryFolder(context, {'a.json': feed});
	const {stdout} = await runMain(['list', folder, '--json']);
	assert.deepEqual(
		JSON.parse(stdout).articles.map((article: {file: string}) => article.file),
		[`${folder}/a.json#1`, `${folder}/a.json#2`],
	);
});
