import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {findClauseCuts} from '../../../../source/core/facts/passages/find-clause-cuts.ts';
import {toNarrowable} from './narrowable.ts';

/** The inner cuts, marked in place. */
function cut(text: string): string {
	const cuts = findClauseCuts(text, toNarrowable(text)).slice(1, -1);
	return cuts.reduceRight((marked, {at}) => `${marked.slice(0, at)}│${marked.slice(at)}`, text);
}

describe('a sentence comes apart', () => {
	const sentences: Readonly<Record<string, readonly string[]>> = {
		'at joining words': [
			'It rained,│ but nobody left.',
			'It rained│ while nobody looked.',
			'It rained│ after the mayor left.',
			'Nobody came│ until the old ferry had sunk.',
			'She paid,│ including for the cake.',
			'She met the man│ who built it.',
			'She left│ because it rained.',
		],
		'at dashes and semicolons': [
			'It rained;│ nobody left.',
			'It rained│ — nobody left.',
			'It rained│ – nobody left.',
		],
		'where something is said': [
			'Mr. Lee said│ that it rained.',
			'Mr. Lee said│ he left.',
			'Mr. Lee said Monday│ he left.',
			'It rained,│ she said.',
		],
		'around a long quote': [
			'He said, │“We will never give up this bridge,”│ and sat down.',
			'“We will never give up this bridge,”│ he said.',
		],
		'before what is done at the same time': [
			'She left,│ saying nothing.',
			'She left the hall,│ cheered by all.',
		],
		'where a sentence ends inside': ['The ferry sank.│ Nobody drowned.'],
	};
	for (const [name, list] of Object.entries(sentences)) {
		for (const marked of list) {
			test(`${name}: ${marked}`, () => {
				assert.equal(cut(marked.replaceAll('│', '')), marked);
			});
		}
	}
});

describe('a sentence stays together', () => {
	const sentences = [
		'About 250,000 members left.',
		'He called it “bad, but not lost” today.',
		'The senator (D-Ohio, but born here) left.',
		'She left because of the rain.',
		'He wrote a letter the end of which was lost.',
		'Gov. Lee met Mr. Smith.',
		'They went to the bank and the harbour.',
		'The rudder broke before the accident.',
		'They cancelled all sailings until the end of the month.',
		'Nobody has come here since the flood of the valley.',
		'The rudder broke half an hour before the ferry hit the reef.',
		'The rudder broke, half an hour before the accident.',
		'She resigned two days after the mayor left.',
	];
	for (const sentence of sentences) {
		test(sentence, () => {
			assert.equal(cut(sentence), sentence);
		});
	}
});

test('an aside does not part a subject from its verb', () => {
	const text = 'The council, which met on Monday, was tired.';
	const costs = findClauseCuts(text, toNarrowable(text)).slice(1, -1);
	assert.deepEqual(
		costs.map(({at, end}) => ({at, isBad: end > 1})),
		[{at: 12, isBad: true}],
	);
});

test('no passage ends where a quote is announced', () => {
	const text = 'The mayor left, saying “we will never give up this bridge.”';
	const before = findClauseCuts(text, toNarrowable(text)).find(({at}) => at === text.indexOf('“'));
	assert.equal(before?.end, Number.POSITIVE_INFINITY);
});

test('a list of a hundred items has few cuts', () => {
	const text = Array.from({length: 100}, (_, index) => `item ${index}`).join(', ');
	assert.ok(findClauseCuts(text, toNarrowable(text)).length <= 11);
});
