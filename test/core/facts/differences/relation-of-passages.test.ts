import assert from 'node:assert/strict';
import test from 'node:test';
import {findDifferences} from '../../../../source/core/facts/differences/find-differences.ts';
import {relationOfPassages} from '../../../../source/core/facts/differences/relation-of-passages.ts';
import {mirror} from '../../../../source/core/pair.ts';
import {passageOf} from './passages.ts';

const cases: ReadonlyArray<readonly [left: string, right: string, relation: string]> = [
	['The mayor resigned on Friday.', 'On Friday the mayor resigned.', 'same'],
	['They met in Florida for the talks.', 'They met in Miami for the talks.', 'more-specific right'],
	['The mayor resigned on Monday.', 'The mayor resigned on Tuesday.', 'differs'],
	[
		'The mayor resigned on Friday.',
		'The mayor resigned on Friday after a long quarrel over harbour bridges, ferries and missing money.',
		'more-specific right',
	],
	['“We will not yield to anyone,” she said.', 'She said: “We will not yield to anyone.”', 'quote'],
	[
		'He named “some tough issues.”',
		'“There are some tough issues. We will work on all of them in the coming spring,” he said.',
		'partial-quote',
	],
	[
		'They met in Florida on Sunday for the talks.',
		'They met in Miami over the weekend for the talks.',
		'same',
	],
	['', '', 'same'],
];

for (const [left, right, expected] of cases) {
	test(`${expected}: ${left} │ ${right}`, () => {
		const pair = {left: passageOf(left), right: passageOf(right)};
		const relationOf = (passages: typeof pair) => {
			const found = relationOfPassages(passages, findDifferences(passages));
			return found.relation === 'more-specific' ? `more-specific ${found.moreSpecific}` : found.relation;
		};
		assert.equal(relationOf(pair), expected);
		const mirrored = expected.replace(/right|left/, side => (side === 'left' ? 'right' : 'left'));
		assert.equal(relationOf(mirror(pair)), mirrored);
	});
}

test('a quote that goes on beyond the passage is quoted in part', () => {
	const left = 'He named “some tough issues that remain.”';
	const right =
		'“The day was long. There are some tough issues that remain. We will meet again in spring,” he said.';
	const start = right.indexOf('some');
	const pair = {
		left: passageOf(left, {span: {start: 10, end: left.length - 2}}),
		right: passageOf(right, {span: {start, end: right.indexOf('. We')}}),
	};
	assert.deepEqual(relationOfPassages(pair, findDifferences(pair)), {relation: 'partial-quote'});
});
