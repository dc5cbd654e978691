import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {textOf} from '../../../source/core/span.ts';
import {splitSentences} from '../../../source/core/text/split-sentences.ts';

/** The text between the bars is what each sentence must be. */
function assertSplit(barred: string): void {
	const text = barred.replaceAll('|', '');
	const found = splitSentences(text).map(span => textOf(text, span));
	assert.deepEqual(
		found,
		barred.split(/[|\n]/).map(sentence => sentence.trim()),
	);
}

const examples: Readonly<Record<string, readonly string[]>> = {
	'a title is followed by its name': [
		'Mr. Peskov left.| Gov. Ann Lee and Gen. Roe stayed.',
		'She met Sen. Doe, Rep. Roe and Dr. Poe in St. Paul.| They spoke.',
	],
	'an acronym goes on before a name and ends before a new sentence': [
		'He left the U.S. Senate.| It voted.',
		'They left the U.S.| The talks went on.',
		'She flew to Washington, D.C.| He stayed.',
		'The F.B.I. Director resigned.',
	],
	'an initial belongs to the name behind it': [
		'Dmitri S. Peskov spoke.| Vladimir V. Putin did not.',
		'J. K. Rowling wrote it.',
		'He got a B.| The class got an A.| It was fair.',
	],
	'a month is short only before a day': ['It began on Jan. 6 at noon.| It ended in Feb.| The rest is known.'],
	'a number that is called by “No.” follows it': [
		'She ran for No. 10 twice.| The answer was No.| Nobody asked again.',
	],
	'a time of day goes on before a weekday': [
		'It opens at 10 a.m. Monday.| It closes at 5 p.m.| The rest is known.',
		'At 9 a.m. the doors opened.',
	],
	'firms and states keep their short names': [
		'Acme Inc. Chairman Lee left.| He lives in Miami, Fla.| The firm does not.',
	],
	'numbers keep their points': [
		'It grew by 3.5 percent, to $1.2 million.| In 2010 it fell.',
		'1. The mayor resigned.| 2. The council met.',
	],
	'dots that trail off end a sentence only before a capital': [
		'We will … see.| It was late.',
		'We will ... see.| It was late.',
		'He paused ...| The rest is known.',
	],
	'a quote closes after the full stop': [
		'“We resign.”| Then they left.',
		'"We resign."| Then they left.',
		'“We resign.” she said.',
		'He called it “a shame.”| “It is over,” he said.',
	],
	'the speaker belongs to the question': [
		'“Why now?” she asked.| Nobody knew.',
		'“Why now?” Mr. Lee asked.| Nobody knew.',
		'“Enough!” Ann Lee said.',
		'“Why now?”| She said nothing.',
	],
	'each sentence of a quote is one of its own': [
		'“We resign. |We are tired. |It is over,” he said.| They left.',
	],
	'a quote after a place opens a sentence': ['They left the U.S.| “We are ready,” she said.'],
	'a line break always ends a sentence': ['The mayor\nresigned.\nHe left'],
};

for (const [rule, texts] of Object.entries(examples)) {
	test(rule, () => {
		for (const text of texts) {
			assertSplit(text);
		}
	});
}

test('no more sentences are read than are asked for', () => {
	const text = 'One is read. Two is read.\nThree is not.';
	assert.deepEqual(
		splitSentences(text, [], 2).map(span => textOf(text, span)),
		['One is read.', 'Two is read.'],
	);
});

describe('laws', () => {
	const pieces = fc.constantFrom(
		'Mr. ',
		'U.S. ',
		'The ',
		'Lee ',
		'said',
		'. ',
		'.',
		'”',
		'“',
		'"',
		'?” ',
		'… ',
		'\n',
		'\r\n',
		' ',
		'\u00A0',
		'3.5',
		'é',
		'🙂',
		'日本。',
	);
	const texts = fc.oneof(
		fc.string({unit: 'binary'}),
		fc.array(pieces, {maxLength: 40}).map(list => list.join('')),
	);
	const skips = fc.array(
		fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({start, end: start + length})),
		{maxLength: 3},
	);

	test('sentences are sorted, never overlap, are trimmed and cross no line break', () => {
		fc.assert(
			fc.property(texts, skips, (text, skip) => {
				let last = 0;
				for (const span of splitSentences(text, skip)) {
					const words = textOf(text, span);
					assert.ok(last <= span.start && span.start < span.end && span.end <= text.length);
					assert.equal(words, words.trim());
					assert.doesNotMatch(words, /[\n\r]/);
					last = span.end;
				}
			}),
		);
	});

	test('sentences hold every unit that is neither white space nor skipped, and no skipped one', () => {
		fc.assert(
			fc.property(texts, skips, (text, skip) => {
				const isHeld = new Set(
					splitSentences(text, skip).flatMap(({start, end}) =>
						Array.from({length: end - start}, (_, at) => start + at),
					),
				);
				for (let at = 0; at < text.length; at++) {
					const isSkipped = skip.some(({start, end}) => start <= at && at < end);
					const isSpace = text.charAt(at).trim() === '';
					assert.ok(isHeld.has(at) ? !isSkipped : isSkipped || isSpace, `unit ${at}`);
				}
			}),
		);
	});
});
