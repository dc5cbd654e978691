import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {textOf} from '../../../source/core/span.ts';
import {cutLongSpan} from '../../../source/core/text/cut-long-span.ts';

const cut = (text: string, longest: number) =>
	cutLongSpan(text, {start: 0, end: text.length}, longest).map(span => textOf(text, span));

test('a short span stays whole', () => {
	assert.deepEqual(cut('The mayor resigned.', 19), ['The mayor resigned.']);
});

test('a long one is cut behind a comma, else between words', () => {
	assert.deepEqual(cut('one two three, four five six seven', 18), [
		'one two three,',
		'four five six',
		'seven',
	]);
});

test('what has no gap is cut anywhere but inside a character', () => {
	assert.deepEqual(cut('aaaaaaaa', 3), ['aaa', 'aaa', 'aa']);
	assert.deepEqual(cut('a😀😀', 2), ['a', '😀', '😀']);
});

test('law: the pieces are short, trimmed, in order and hold everything but white space', () => {
	const text = fc
		.array(fc.constantFrom(...'ab ,\t;é'), {minLength: 1, maxLength: 60})
		.map(list => list.join(''));
	fc.assert(
		fc.property(text, fc.integer({min: 2, max: 12}), (raw, longest) => {
			const written = raw.trim();
			const pieces = cut(written, longest);
			assert.equal(pieces.join('').replace(/\s/g, ''), written.replace(/\s/g, ''));
			assert.ok(pieces.every(piece => piece.length <= longest && piece === piece.trim() && piece !== ''));
		}),
	);
});
