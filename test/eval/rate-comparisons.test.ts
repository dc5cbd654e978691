import assert from 'node:assert/strict';
import test from 'node:test';
import type {Strength} from '../../source/core/facts/comparison.ts';
import type {MarkedPair} from './marked-pairs.ts';
import {rateComparisons} from './rate-comparisons.ts';

const left = ['Mayor resigns', 'The mayor resigned on Friday.', 'Her deputy takes over.', 'It rained.'];
const right = ['On Friday the mayor stepped down.', 'The deputy follows her at once.'];

const articleOf = (sentences: readonly string[]) => ({
	title: 'Mayor Resigns',
	outlet: 'Example Times',
	date: '2025-12-01',
	paragraphs: sentences.map(sentence => [sentence]),
});

const pair: MarkedPair = {
	id: 'x1',
	split: 'train',
	story: 'story',
	a: articleOf(left),
	b: articleOf(right),
	pairs: [
		{a: 1, b: 0, grade: 2},
		{a: 2, b: 1, grade: 2},
		{a: 3, b: 0, grade: 1},
	],
};

const texts = {left: left.join('\n\n'), right: right.join('\n\n')};

const spanOf = (text: string, words: string) => ({
	start: text.indexOf(words),
	end: text.indexOf(words) + words.length,
});

const link = (one: string, other: string, score: number, strength: Strength) => ({
	left: spanOf(texts.left, one),
	right: spanOf(texts.right, other),
	score,
	strength,
});

test('a ranking, its strengths, its sentences and its passages are rated; partial facts and headlines count neither way', () => {
	const figures = rateComparisons([pair], () => ({
		texts,
		links: [
			link('The mayor resigned', 'On Friday the mayor stepped down.', 0.9, 'strong'),
			link('The mayor resigned', 'the mayor stepped down', 0.2, 'possible'),
			link('Her deputy takes over.', 'On Friday the mayor', 0.8, 'strong'),
			link('It rained.', 'On Friday the mayor stepped down.', 0.7, 'likely'),
			link('Mayor resigns', 'On Friday the mayor stepped down.', 0.95, 'strong'),
			link('Her deputy takes over.', 'The deputy follows her at once.', 0.3, 'possible'),
		],
	}));
	assert.deepEqual(
		Object.entries(figures).map(([name, value]) => `${name} ${value.toFixed(3)}`),
		[
			// Right, wrong, right.
			`AP ${((1 + 2 / 3) / 2).toFixed(3)}`,
			'bestF1 0.800',
			'recallAtPrecision90 0.500',
			'shownF1 0.500',
			'shownPrecision 0.500',
			'shownRecall 0.500',
			'strongPrecision 0.500',
			'strongRecall 0.500',
			'likelyPrecision 0.000',
			// Four sentences have a counterpart, three of them are shown as having one, and no other is.
			`coveredF1 ${(6 / 7).toFixed(3)}`,
			'passageShare 1.000',
		],
	);
});

test('a text in which a marked sentence is missing is refused', () => {
	assert.throws(
		() => rateComparisons([pair], () => ({texts: {...texts, left: left.slice(1).join('\n')}, links: []})),
		/Example Times, 2025-12-01: a marked sentence/,
	);
});
