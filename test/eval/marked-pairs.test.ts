import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import {findTexts, hashOf} from './article-texts.ts';
import {joinText, type Marks, readMarks} from './marked-pairs.ts';

const paragraphs = [['The mayor resigned.', 'She gave no reason.'], ['The council meets on Friday.']];

/** A folder as BASIL is one, with an article in each of two years. */
function makeBasil(t: test.TestContext, words: typeof paragraphs = paragraphs): string {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'newsreader-basil-'));
	t.after(() => fs.rmSync(folder, {recursive: true}));
	for (const [year, name] of [
		['2010', 'story_1.json'],
		['2019', 'story_2.json'],
	] as const) {
		fs.mkdirSync(path.join(folder, 'articles', year), {recursive: true});
		const article = {title: 'Mayor resigns', source: 'nyt', 'body-paragraphs': words};
		fs.writeFileSync(path.join(folder, 'articles', year, name), JSON.stringify(article));
	}

	return folder;
}

const markOf = (file: string) => ({
	file,
	outlet: 'Example Times',
	date: '2010-07-04',
	counts: paragraphs.map(({length}) => length),
	hash: hashOf({title: null, paragraphs}),
});

const marks: Marks = {
	id: 'x1',
	split: 'train',
	story: 'story',
	a: markOf('story_1.json'),
	b: markOf('story_2.json'),
	pairs: [
		[0, 0, 2],
		[2, 1, 1],
	],
};

const join = (folder: string, line: Marks = marks) => {
	const texts = findTexts(folder);
	assert.ok(texts);
	return joinText(line, texts);
};

test('marks are joined with the articles of a BASIL folder, whatever their year', t => {
	const pair = join(makeBasil(t));
	assert.deepEqual(
		[pair.a.title, pair.a.date, pair.a.paragraphs],
		['Mayor resigns', '2010-07-04', paragraphs],
	);
	assert.deepEqual(pair.b.paragraphs, paragraphs);
	assert.deepEqual(pair.pairs, [
		{a: 0, b: 0, grade: 2},
		{a: 2, b: 1, grade: 1},
	]);
});

test('white space around sentences, and sentences of nothing else, make no other text of it', t => {
	const folder = makeBasil(t, [
		[' The mayor resigned.', 'She gave no reason.\n', ' '],
		['The council meets on Friday.'],
		[],
	]);
	assert.deepEqual(join(folder).a.paragraphs, paragraphs);
});

test('an article with other words, other sentences or none at all is refused by its name', t => {
	const [[first = '', second = ''] = [], last = []] = paragraphs;
	assert.throws(
		() => join(makeBasil(t, [[first, 'She gave a reason.'], last])),
		/story_1\.json .*other words/,
	);
	assert.throws(
		() => join(makeBasil(t, [[first], [second], last])),
		/story_1\.json .*3 in 3 paragraphs, not 3 in 2/,
	);
	assert.throws(() => join(makeBasil(t), {...marks, b: markOf('story_3.json')}), /story_3\.json .*not there/);
	assert.throws(() => findTexts(path.join(makeBasil(t), 'articles')), /no folder articles\//);
});

test('the marks of the project name sentences that there are, hold no story in both halves, and no words', () => {
	const all = readMarks();
	assert.deepEqual(
		Map.groupBy(all, ({split}) => split)
			.entries()
			.map(([split, lines]) => [split, lines.length])
			.toArray(),
		[
			['train', 84],
			['dev', 26],
		],
	);
	const storiesOf = (wanted: string) =>
		new Set(all.filter(({split}) => split === wanted).map(({story}) => story));
	assert.deepEqual(
		[...storiesOf('train')].filter(story => storiesOf('dev').has(story)),
		[],
	);
	for (const {id, a, b, pairs, ...rest} of all) {
		assert.deepEqual(Object.keys(rest), ['split', 'story'], id);
		for (const article of [a, b]) {
			assert.deepEqual(Object.keys(article), ['file', 'outlet', 'date', 'counts', 'hash'], id);
			assert.match(article.hash, /^[\da-f]{16}$/);
		}

		for (const [left, right, grade] of pairs) {
			assert.ok(left >= 0 && left < sumOf(a.counts) && right >= 0 && right < sumOf(b.counts), id);
			assert.ok(grade === 1 || grade === 2, id);
		}
	}
});

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
