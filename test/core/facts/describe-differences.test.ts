import assert from 'node:assert/strict';
import {test} from 'node:test';
import {describeDifferences} from '../../../source/core/facts/describe-differences.ts';

const texts = {left: 'over the weekend in Florida', right: 'On Sunday in Miami'};
const spanOf = (text: string, words: string) => ({
	start: text.indexOf(words),
	end: text.indexOf(words) + words.length,
});
const pairOf = (left: string, right: string) => ({
	left: spanOf(texts.left, left),
	right: spanOf(texts.right, right),
});

test('each detail is told once, with a sign that says how the wordings stand to each other', () => {
	const place = {kind: 'place', relation: 'contains', wider: 'left', ...pairOf('Florida', 'Miami')} as const;
	const date = {kind: 'date', relation: 'conflicts', ...pairOf('over the weekend', 'On Sunday')} as const;
	assert.deepEqual(describeDifferences([{differences: [date, place]}, {differences: [place]}], texts), [
		'when: over the weekend ≠ On Sunday',
		'where: Florida ⊃ Miami',
	]);
	assert.deepEqual(describeDifferences([{differences: [{...place, wider: 'right'}]}], texts), [
		'where: Florida ⊂ Miami',
	]);
	assert.deepEqual(describeDifferences([{differences: []}], texts), []);
});
