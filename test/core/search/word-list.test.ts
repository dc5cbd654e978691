import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {mistakeCounter} from '../../../source/core/search/mistake-counter.ts';
import {allowedMistakes, prefixDistance} from '../../../source/core/search/word-distance.ts';
import {createWordList} from '../../../source/core/search/word-list.ts';

const listOf = (words: readonly string[], counts = words.map(() => 1)) =>
	createWordList(words.map(word => `${word}\n`).join(''), Int32Array.from(counts));

const proposed = (typed: string, words: readonly string[], counts?: number[]) =>
	listOf(words, counts)
		.propose(typed, 10)
		.map(({word, cost}) => `${word} ${cost}`);

test('the best spelt words are proposed first, of those the most common', () => {
	const words = ['arbor', 'harbor', 'harbors', 'harborside', 'harbr', 'unharbored', 'zebra'];
	assert.deepEqual(proposed('harbor', words, [1, 1, 1, 5, 1, 1, 1]), [
		'harbor 0',
		'harborside 1',
		'harbors 1',
		'unharbored 2',
		'arbor 3',
		'harbr 3',
	]);
	assert.deepEqual(proposed('hr', ['hr', 'three', 'hrs']), ['hr 0', 'hrs 1']);
	assert.deepEqual(proposed('zelenski', ['zelenska', 'zelensky', 'zelenskyy']).length, 3);
	assert.deepEqual(proposed('a', []), []);
	assert.equal(listOf(['a', 'b']).size, 2);
});

test('no more are proposed than asked for', () => {
	assert.equal(listOf(['aaa', 'aaab', 'aaac']).propose('aaa', 2).length, 2);
});

const letters = fc.stringMatching(/^[abcé]{1,12}$/);

test('law: mistakes are counted as letter by letter', () => {
	fc.assert(
		fc.property(letters, letters, fc.integer({min: 0, max: 3}), (typed, word, limit) => {
			const line = `xx${word}\nyy`;
			const counted = mistakeCounter(typed, limit)(line, 2, 2 + word.length);
			assert.equal(counted, prefixDistance(typed, word, limit));
		}),
		{numRuns: 3000},
	);
});

test('a very long word is counted as well', () => {
	const long = 'donaudampfschifffahrtsgesellschaft';
	assert.equal(mistakeCounter(`${long}x`, 2)(long, 0, long.length), 1);
});

test('law: every word that begins with what was typed, or is near it, is proposed', () => {
	fc.assert(
		fc.property(fc.uniqueArray(letters, {maxLength: 20}), letters, (words, typed) => {
			const found = new Map(
				listOf(words)
					.propose(typed, 100)
					.map(({word, cost}) => [word, cost]),
			);
			for (const word of words) {
				const distance = prefixDistance(typed, word, allowedMistakes(typed.length));
				const isInside = typed.length > 2 && word.includes(typed);
				assert.equal(found.has(word), distance !== undefined || isInside, `${typed} ${word}`);
				assert.equal(found.get(word) === 0, word === typed);
			}
		}),
	);
});
