import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {findDates} from '../../../source/core/text/find-dates.ts';
import {findNames} from '../../../source/core/text/find-names.ts';
import {findNumbers} from '../../../source/core/text/find-numbers.ts';
import {findWords} from '../../../source/core/text/find-words.ts';
import {splitSentences} from '../../../source/core/text/split-sentences.ts';

const pieces = fc.constantFrom(
	'Mr. ',
	'Lee ',
	'Ada ',
	'May ',
	'12',
	' to ',
	'$',
	'1,5',
	'%',
	'a dozen ',
	'-',
	'twenty',
	'Friday ',
	'“',
	'. ',
	'’s ',
	'\n',
);
const texts = fc.oneof(
	fc.string({unit: 'binary'}),
	fc.array(pieces, {maxLength: 30}).map(list => list.join('')),
);

test('law: names, numbers and dates lie in any text, in order, and never overlap their own kind', () => {
	fc.assert(
		fc.property(texts, text => {
			const names = findNames(
				text,
				splitSentences(text).map(span => findWords(text, span)),
			);
			for (const finds of [names, findNumbers(text), findDates(text)]) {
				let last = 0;
				for (const {start, end, key} of finds) {
					assert.ok(last <= start && start < end && end <= text.length && key !== '');
					last = end;
				}
			}
		}),
	);
});
