import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compareArticles} from '../../../source/core/facts/compare-articles.ts';
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
