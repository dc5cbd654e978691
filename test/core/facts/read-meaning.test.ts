import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {prepareArticle} from '../../../source/core/facts/prepare-article.ts';
import type {Meaning} from '../../../source/core/facts/read-meaning.ts';
import {publishedArticle} from './measured-pair.ts';

/** What each sentence of an article of Monday, 1 December 2025, means in one respect. */
const read = <Key extends keyof Meaning>(text: string, key: Key): readonly Meaning[Key][] =>
	prepareArticle(publishedArticle(text)).meanings.map(meaning => meaning[key]);

test('who is named or meant, in order, by the full name of the article', () => {
	assert.deepEqual(read('President Hugo Brandt met Ms. Lee. He thanked her. It rained.', 'who'), [
		['brandt', 'lee'],
		['brandt', 'lee'],
		[],
	]);
});

test('what those may stand for', () => {
	assert.deepEqual(read('Mr. Brandt went to Kyiv. He slept.', 'aliases'), [['ukraine'], []]);
});

test('the subject is the first who is named outside of quotes', () => {
	assert.deepEqual(
		read('“Karl Maas lied,” Ada Lee said. Mr. Maas met Ms. Lee. “Ms. Lee is tired.” It rained.', 'subject'),
		['lee', 'maas', undefined, undefined],
	);
});

test('where an article was written is not its subject', () => {
	for (const dateline of [
		'PARIS —',
		'KYIV, Ukraine (AP) —',
		'LYON, Conn. --',
		'LYON (Reuters) -',
		'LYON ―',
	]) {
		assert.deepEqual(read(`${dateline} Hugo Brandt left.`, 'subject'), ['brandt'], dateline);
	}

	assert.deepEqual(read('Mr. Brandt — who met Ms. Lee — left.', 'subject'), ['brandt']);
	assert.deepEqual(read('The town of Paris slept — and Hugo Brandt left.', 'subject'), ['paris']);
});

test('the speakers of quotes and of what is reported, also where a quote runs on', () => {
	const text =
		'Mr. Brandt said that the guild would resign. “It is dark,” Ms. Lee said. “We are tired. We leave.” Nobody left.';
	assert.deepEqual(read(text, 'speakers'), [['brandt'], ['lee'], ['lee'], ['lee'], []]);
	assert.deepEqual(read(text, 'isSaid'), [true, true, true, true, false]);
});

test('somebody’s words are said also where nobody knows whose they are', () => {
	const text = '“It is dark,” said a baker. It rained.';
	assert.deepEqual(read(text, 'speakers'), [[], []]);
	assert.deepEqual(read(text, 'isSaid'), [true, false]);
});

test('times are days, where the day of publication makes them so', () => {
	const text = 'It rained over the weekend. Ada Lee left on Sunday. She will return next week. Nobody knew.';
	assert.deepEqual(read(text, 'days'), [
		[['2025-11-29', '2025-11-30']],
		[['2025-11-30', '2025-11-30']],
		[['2025-12-08', '2025-12-14']],
		[],
	]);
	const undated = prepareArticle({...publishedArticle(text), metadata: {}});
	assert.deepEqual(
		undated.meanings.flatMap(({days}) => days),
		[],
	);
});

test('what is denied, and what is only possible or planned', () => {
	const text =
		'Ada Lee resigned. Ada Lee did not resign. Mr. Maas denied that he had slept. She may resign. He plans to leave.';
	assert.deepEqual(read(text, 'isDenied'), [false, true, true, false, false]);
	assert.deepEqual(read(text, 'isOpen'), [false, false, false, true, true]);
});

test('law: every sentence has a meaning, and who speaks in it is said', () => {
	const words = 'Mr. Ada Lee Maas he she said that “ ” . \n\n PARIS — on Sunday not may , the bread'.split(
		' ',
	);
	const texts = fc.array(fc.constantFrom(...words), {maxLength: 40}).map(list => list.join(' '));
	fc.assert(
		fc.property(texts, text => {
			const {sentences, meanings} = prepareArticle(publishedArticle(text));
			assert.equal(meanings.length, sentences.length);
			for (const {who, subject, speakers, isSaid, days} of meanings) {
				assert.ok(subject === undefined || who.includes(subject));
				assert.ok(isSaid || speakers.length === 0);
				assert.ok(days.every(([first, last]) => first <= last));
			}
		}),
	);
});
