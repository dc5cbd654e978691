import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {forLetters, isPlain} from '../../../source/core/text/plain-letters.ts';

const units = Array.from({length: 0x1_00_00}, (_, code) => String.fromCharCode(code));

describe('the quick classes hold what Unicode puts into them, for every plain letter', () => {
	for (const name of ['\\p{L}', '\\p{Lu}', '\\p{Ll}', '\\p{M}', '\\p{N}']) {
		test(name, () => {
			const quick = forLetters(`^[${name}]$`);
			const general = new RegExp(`^${name}$`, 'u');
			const differing = units.filter(unit => isPlain(unit) && quick(unit).test(unit) !== general.test(unit));
			assert.deepEqual(differing, []);
		});
	}
});

test('Latin, Greek and Cyrillic are plain; marks, other scripts and what is invisible are not', () => {
	for (const text of ['“Élysée,” said Łukasz – 5 %…', 'Ο δήμαρχος παραιτήθηκε', 'Мэр ушёл в отставку', '']) {
		assert.ok(isPlain(text), text);
	}

	for (const text of ['E\u0301', '市長', 'a\u00ADb', 'a\u200Bb', '😀', 'ǅ']) {
		assert.ok(!isPlain(text), text);
	}
});

test('a text that is not plain is read by the general rules', () => {
	const letters = forLetters('[\\p{L}]+', 'g');
	assert.deepEqual('市長 quit'.match(letters('市長 quit')), ['市長', 'quit']);
});
