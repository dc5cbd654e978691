import assert from 'node:assert/strict';
import test from 'node:test';
import {readSentences} from '../../../../source/core/facts/read-sentences.ts';
import {intersectOnly} from '../../../../source/core/facts/story/intersect-only.ts';
import {textOf} from '../../../../source/core/span.ts';
import {articleOf, readMarks} from '../../../helpers/marked-text.ts';

/** What is left when each list holds the marked parts of the same text, with these weights. */
function intersect(...lists: readonly (readonly [marked: string, weight: number])[]) {
	const {text} = readMarks(lists[0]?.[0] ?? '');
	const only = lists.map(([marked, weight]) =>
		Array.from(readMarks(marked).marks.values(), span => ({...span, weight})),
	);
	const left = intersectOnly(text, readSentences(articleOf(text)), only);
	return left.map(span => [textOf(text, span), Number(span.weight.toFixed(2))]);
}

test('a sentence that no pair has is only here, with the least of its weights', () => {
	assert.deepEqual(intersect(['[1:Rain fell.] Snow fell.', 0.8], ['[1:Rain fell.] [2:Snow fell.]', 0.6]), [
		['Rain fell.', 0.6],
	]);
});

test('what one pair links is not only here', () => {
	assert.deepEqual(intersect(['[1:Rain fell.] Snow fell.', 1], ['Rain fell. [2:Snow fell.]', 1]), []);
});

test('a clause that no pair links stays, and carries its share of the sentence', () => {
	const [[text, weight] = []] = intersect(
		['[1:The ferry sank off Port Ellis on Friday night, and its frightened crew was saved by fishermen.]', 1],
		[
			'The ferry sank off Port Ellis on Friday night, [1:and its frightened crew was saved by fishermen.]',
			0.5,
		],
	);
	assert.match(String(text), /^(and )?its frightened crew was saved by fishermen\.?$/);
	assert.ok(Number(weight) > 0.3 && Number(weight) <= 0.5, String(weight));
});

test('parts of a sentence that exclude each other leave nothing', () => {
	assert.deepEqual(
		intersect(
			[
				'[1:The ferry sank off Port Ellis on Friday night,] and its frightened crew was saved by fishermen.',
				1,
			],
			[
				'The ferry sank off Port Ellis on Friday night, [1:and its frightened crew was saved by fishermen.]',
				1,
			],
		),
		[],
	);
});
