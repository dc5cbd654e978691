import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {findSentenceEnds} from '../../../source/core/text/find-sentence-ends.ts';
import {isPlain} from '../../../source/core/text/plain-letters.ts';

const segmenter = new Intl.Segmenter('en', {granularity: 'sentence'});
const endsByUnicode = (line: string) =>
	Array.from(segmenter.segment(line), ({index, segment}) => index + segment.length);

// Without the semicolon, which only newer rules let a sentence go on behind.
const unit = fc.oneof(
	{weight: 6, arbitrary: fc.constantFrom(...'..!? aBé1,-:–—()“”’"\'…')},
	{
		weight: 1,
		arbitrary: fc
			.integer({min: 0x20, max: 0x4bf})
			.map(code => String.fromCharCode(code))
			.filter(letter => isPlain(letter) && letter !== ';'),
	},
);

test('law: plain text ends its sentences where the rules of Unicode do', () => {
	fc.assert(
		fc.property(fc.array(unit, {minLength: 1, maxLength: 14}), units => {
			const line = units.join('');
			assert.deepEqual([...findSentenceEnds(line)], endsByUnicode(line));
		}),
		{numRuns: 3000},
	);
});

test('text that is not plain is left to Intl.Segmenter', () => {
	const line = '市長は辞任した。Rain fell. 市長は。';
	assert.deepEqual([...findSentenceEnds(line)], endsByUnicode(line));
});
