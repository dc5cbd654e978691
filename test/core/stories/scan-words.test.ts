import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {scanWords} from '../../../source/core/stories/scan-words.ts';
import {openWordNumbers} from '../../../source/core/stories/word-numbers.ts';
import {writtenWords} from '../../../source/core/text/find-words.ts';
import {isPlain} from '../../../source/core/text/plain-letters.ts';

function scan(text: string): readonly string[] {
	const words: string[] = [];
	scanWords(text, {start: 0, end: text.length}, (start, end) => words.push(text.slice(start, end)));
	return words;
}

test('acronyms, numbers and words with an apostrophe are one word each', () => {
	assert.deepEqual(scan('a.b.cd e.f. 1.2,3.'), ['a.b.', 'cd', 'e.f.', '1.2,3']);
	assert.deepEqual(scan("F.B.I. don’t rock 'n' roll"), ['F.B.I.', 'don’t', 'rock', 'n', 'roll']);
});

test('only the stretch is read', () => {
	const words: string[] = [];
	scanWords('rain, snow and hail', {start: 6, end: 14}, start => words.push(String(start)));
	assert.deepEqual(words, ['6', '11']);
});

test('a word has the same hashes wherever it stands, and other words have others', () => {
	const keys = new Map<string, Set<string>>();
	const text = 'don’t it U.S. 3.5 rain don’t it. U.S. 3.5, rain';
	scanWords(text, {start: 0, end: text.length}, (start, end, hash, check) => {
		const word = text.slice(start, end);
		keys.set(word, (keys.get(word) ?? new Set()).add(`${hash} ${check}`));
	});
	assert.deepEqual(
		Array.from(keys.values(), ({size}) => size),
		[1, 1, 1, 1, 1],
	);
	assert.equal(new Set(Array.from(keys.values(), list => [...list].join())).size, 5);
});

test('law: every plain unit is a letter, a digit or neither, as elsewhere', () => {
	const units = Array.from({length: 0x1_00_00}, (_, unit) => String.fromCharCode(unit)).filter(isPlain);
	assert.ok(units.length > 400);
	for (const unit of units) {
		assert.deepEqual(scan(unit), writtenWords(unit), unit);
	}
});

test('law: a plain text has the same words', () => {
	const pieces = fc.constantFrom(..."a b. U.S F.B I. ’ ' s 1 2, .3 - É ж ½ “ \n".split(' '), ' ');
	fc.assert(
		fc.property(fc.array(pieces, {maxLength: 20}), list => {
			const text = list.join('');
			assert.deepEqual(scan(text), writtenWords(text));
		}),
		{numRuns: 2000},
	);
});

test('a word is known again by both of its hashes', () => {
	const numbers = openWordNumbers();
	numbers.keep(5, 1, 10);
	numbers.keep(5, 2, 20);
	numbers.keep(-5, 1, 0);
	assert.deepEqual(
		[numbers.find(5, 1), numbers.find(5, 2), numbers.find(-5, 1), numbers.find(5, 3)],
		[10, 20, 0, undefined],
	);
	numbers.keep(5, 1, 11);
	assert.equal(numbers.find(5, 1), 11);
});

test('more words than there is room for are forgotten, and never mixed up', () => {
	const numbers = openWordNumbers();
	for (let word = 0; word < 300_000; word++) {
		numbers.keep(word * 7, word, word);
	}

	assert.equal(numbers.find(7 * 299_999, 299_999), 299_999);
	assert.equal(numbers.find(7, 1), undefined);
});
