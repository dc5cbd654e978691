import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {textOf} from '../../../source/core/span.ts';
import {findQuotes} from '../../../source/core/text/find-quotes.ts';

const quotesOf = (text: string) => findQuotes(text).map(span => textOf(text, span));

test('a quote is what stands between curly or straight marks', () => {
	assert.deepEqual(quotesOf('He called it “a shame,” and "over."'), ['a shame,', 'over.']);
});

test('a quote may hold several sentences', () => {
	assert.deepEqual(quotesOf('“We resign. We are tired,” he said. “It is over.”'), [
		'We resign. We are tired,',
		'It is over.',
	]);
});

test('a quote over several paragraphs opens again in each and closes in the last', () => {
	assert.deepEqual(quotesOf('“We resign.\n\n“We are tired.”\n\nThey left.'), ['We resign.', 'We are tired.']);
	assert.deepEqual(quotesOf('"We resign.\n\n"We are tired."\n\nThey left.'), ['We resign.', 'We are tired.']);
});

test('a mark behind a number is no quote', () => {
	assert.deepEqual(quotesOf('A 6" pipe burst.'), []);
});

test('nothing is quoted between marks without words', () => {
	assert.deepEqual(quotesOf('“ ” "" “—”'), []);
});

test('law: quotes lie in the text, in order, and never overlap', () => {
	const pieces = fc.constantFrom('“', '”', '"', '„', 'word', ' ', '\n', '. ');
	fc.assert(
		fc.property(
			fc.array(pieces).map(list => list.join('')),
			text => {
				let last = 0;
				for (const {start, end} of findQuotes(text)) {
					assert.ok(last <= start && start < end && end <= text.length);
					assert.doesNotMatch(text.slice(start, end), /\n/);
					last = end;
				}
			},
		),
	);
});
