import assert from 'node:assert/strict';
import test from 'node:test';
import {textOf} from '../../../source/core/span.ts';
import {findNames} from '../../../source/core/text/find-names.ts';
import {findWords} from '../../../source/core/text/find-words.ts';
import {splitSentences} from '../../../source/core/text/split-sentences.ts';

const find = (text: string) =>
	findNames(
		text,
		splitSentences(text).map(span => findWords(text, span)),
	);
const namesOf = (text: string) => find(text).map(name => textOf(text, name));

test('a name is a run of capitals, without the office before it', () => {
	assert.deepEqual(namesOf('Then President Emmanuel Macron of France met Mr. Zelensky at the White House.'), [
		'Emmanuel Macron',
		'France',
		'Zelensky',
		'White House',
	]);
});

test('a middle initial does not cut a name', () => {
	assert.deepEqual(namesOf('He named Dmitri S. Peskov and Vladimir V. Putin.'), [
		'Dmitri S. Peskov',
		'Vladimir V. Putin',
	]);
});

test('a possessive ends a name', () => {
	assert.deepEqual(namesOf('It was Ukraine’s Rustem Umerov who spoke.'), ['Ukraine’s', 'Rustem Umerov']);
});

test('the long and the short form of a name have one key', () => {
	assert.deepEqual(
		find('Today Volodymyr Zelensky and Mr. Zelensky spoke.').map(name => name.key),
		['zelensky', 'zelensky'],
	);
});

test('the capital of a first word proves nothing', () => {
	assert.deepEqual(namesOf('Protests began. The talks ended. “Nonsense,” he said.'), []);
});

test('a first word is a name where the article writes it so elsewhere, or where a name goes on', () => {
	assert.deepEqual(namesOf('Moscow is silent. They met in Moscow. Kaja Kallas spoke.'), [
		'Moscow',
		'Moscow',
		'Kaja Kallas',
	]);
});

test('weekdays and months are no names', () => {
	assert.deepEqual(namesOf('They met on Monday in January.'), []);
});
