import assert from 'node:assert/strict';
import test from 'node:test';
import {textOf} from '../../../source/core/span.ts';
import {findDates} from '../../../source/core/text/find-dates.ts';
import {findNumbers} from '../../../source/core/text/find-numbers.ts';

const numbersOf = (text: string) =>
	findNumbers(text).map(number => `${textOf(text, number)} = ${number.key}`);
const datesOf = (text: string) => findDates(text).map(date => `${textOf(text, date)} = ${date.key}`);

test('digits and words give the same number', () => {
	assert.deepEqual(numbersOf('12, twelve and a dozen'), ['12 = 12', 'twelve = 12', 'a dozen = 12']);
	assert.deepEqual(numbersOf('twenty-one of two hundred'), ['twenty-one = 21', 'two hundred = 200']);
});

test('money and shares keep their sign', () => {
	assert.deepEqual(numbersOf('$250,000 or 40 percent, not 40%'), [
		'$250,000 = $250000',
		'40 percent = 40%',
		'40% = 40%',
	]);
	assert.deepEqual(numbersOf('$1.5 million'), ['$1.5 million = $1500000']);
});

test('a vote is one number', () => {
	assert.deepEqual(numbersOf('passed 97-1, then 52 to 48'), ['97-1 = 97-1', '52 to 48 = 52-48']);
});

test('an article and the word “one” are no numbers', () => {
	assert.deepEqual(numbersOf('a man, one of them'), []);
});

test('weekdays, months, days and years are dates', () => {
	assert.deepEqual(datesOf('on Friday, Dec. 1, in 2022'), [
		'Friday = friday',
		'Dec. 1 = dec 1',
		'2022 = 2022',
	]);
	assert.deepEqual(datesOf('December 1 or 1 December'), ['December 1 = dec 1', '1 December = dec 1']);
});

test('“may” and “march” are dates only where they can be nothing else', () => {
	assert.deepEqual(datesOf('May I? March on. In May, on March 3.'), ['May = may', 'March 3 = mar 3']);
});
