import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compareArticles} from '../../../source/core/facts/compare-articles.ts';
import {findRemainders} from '../../../source/core/facts/find-remainders.ts';
import {readSentences} from '../../../source/core/facts/read-sentences.ts';
import {textOf} from '../../../source/core/span.ts';
import {articleOf} from '../../helpers/marked-text.ts';

test('what a link leaves over of a sentence is told by one side only', () => {
	const left = articleOf(
		'The mayor of Springfield resigned on Friday, after three engineers had accused her brother of stealing bricks.',
	);
	const right = articleOf('The mayor of Springfield resigned on Friday. Rain fell over the hills.');
	const {links, only} = compareArticles({left, right});
	assert.deepEqual(
		links.map(link => textOf(left.text, link.left)),
		['The mayor of Springfield resigned on Friday'],
	);
	assert.deepEqual(
		only.left.map(span => textOf(left.text, span)),
		['three engineers had accused her brother of stealing bricks.'],
	);
	assert.deepEqual(
		only.right.map(span => textOf(right.text, span)),
		['Rain fell over the hills.'],
	);
});

test('an item of a list that no link points at is told by one side only, however short', () => {
	const text =
		'The plan meant selling the ferries, keeping Wales out of leagues and limiting the size of the northern fleet.';
	const sentence = readSentences(articleOf(text))[0];
	const passage = {start: text.indexOf('limiting'), end: text.length};
	assert.ok(sentence);
	assert.deepEqual(
		findRemainders(text, sentence, [passage]).map(span => textOf(text, span)),
		['The plan meant selling the ferries, keeping Wales out of leagues'],
	);
	const first = {start: 0, end: text.indexOf(', keeping')};
	assert.deepEqual(
		findRemainders(text, sentence, [first, passage]).map(span => textOf(text, span)),
		['keeping Wales out of leagues'],
	);
});
