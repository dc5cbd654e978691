import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {textOf} from '../../../../source/core/span.ts';
import {readQuantities} from '../../../../source/core/text/reading/read-quantities.ts';

/** Kind, value, upper value, unit, bound, and the words, as one line. */
const read = (text: string) =>
	readQuantities(text).map(quantity =>
		[
			quantity.kind,
			quantity.to === undefined ? quantity.value : `${quantity.value}…${quantity.to}`,
			quantity.unit,
			quantity.bound,
			`[${textOf(text, quantity)}]`,
		].join(' '),
	);

test('a count names what it counts, adjectives or not', () => {
	assert.deepEqual(read('A dozen villagers met 12 young Danish soldiers.'), [
		'count 12 villag exactly [A dozen villagers]',
		'count 12 soldier exactly [12 young Danish soldiers]',
	]);
});

test('a bound is part of the quantity', () => {
	assert.deepEqual(read('At least 12 people, fewer than 30 cows, about 200 and up to 5,000.'), [
		'count 12 peopl at-least [At least 12 people]',
		'count 30 cow at-most [fewer than 30 cows]',
		'count 200  about [about 200]',
		'count 5000  at-most [up to 5,000]',
	]);
	assert.deepEqual(read('The baker sold just over 40 loaves, or 50 or more.'), [
		'count 40 loav about [just over 40 loaves]',
		'count 50  at-least [50]',
	]);
});

test('money and shares carry their sign', () => {
	assert.deepEqual(read('It cost $250,000, or 3 million dollars, 40 percent of bakers and 7.5%.'), [
		'money 250000 $ exactly [$250,000]',
		'money 3000000 $ exactly [3 million dollars]',
		'percent 40 % exactly [40 percent of bakers]',
		'percent 7.5 % exactly [7.5%]',
	]);
});

test('a vote is no range', () => {
	assert.deepEqual(read('The council voted 97-1 for 10 to 15 miles of road, and 2-3 in a vote by 4 to 9.'), [
		'vote 97…1 vote exactly [97-1]',
		'measure 10…15 mile exactly [10 to 15 miles]',
		'count 2…3  exactly [2-3]',
		'vote 4…9 vote exactly [4 to 9]',
	]);
});

test('fractions are shares, and loose plurals are lower bounds', () => {
	assert.deepEqual(
		read('Two-thirds of the bakers, half of the cooks, dozens of cows, tens of thousands of bees.'),
		[
			'percent 66.7 % exactly [Two-thirds of the bakers]',
			'percent 50 % exactly [half of the cooks]',
			'count 12 cow at-least [dozens of cows]',
			'count 10000 bee at-least [tens of thousands of bees]',
		],
	);
});

test('durations, ages and labels are kinds of their own', () => {
	assert.deepEqual(read('Ada Lee, 54, flew an F-16 on a three-day trip with a 12-year-old on Flight 370.'), [
		'age 54 year exactly [54]',
		'label 16  exactly [16]',
		'duration 3 dai exactly [three-day]',
		'age 12 year exactly [12-year]',
		'label 370  exactly [370]',
	]);
});

test('clock times and dates are no quantities', () => {
	const text = 'At 5:30 p.m. on May 12 she left at 9 a.m. sharp.';
	assert.deepEqual(readQuantities(text, [{start: text.indexOf('May'), end: text.indexOf('May') + 6}]), []);
});

test('law: quantities lie in any text, in order, and hold their number', () => {
	const pieces = fc.constantFrom(
		'12',
		' people',
		' percent',
		' to ',
		'$',
		'at least ',
		'dozens of ',
		'-',
		'two-thirds of ',
		'\n',
		'. ',
		'million ',
		'%',
	);
	const texts = fc.oneof(
		fc.string({unit: 'binary'}),
		fc.array(pieces, {maxLength: 30}).map(list => list.join('')),
	);
	fc.assert(
		fc.property(texts, text => {
			let last = 0;
			for (const {start, end, number, value, noun} of readQuantities(text)) {
				assert.ok(last <= number.start && 0 <= start && start <= number.start);
				assert.ok(
					number.start < number.end && number.end <= end && end <= text.length && Number.isFinite(value),
				);
				assert.ok(noun === undefined || (number.end <= noun.start && noun.end <= text.length));
				last = number.end;
			}
		}),
	);
});
