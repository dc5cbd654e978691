import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {textOf} from '../../../../source/core/span.ts';
import {resolveDates} from '../../../../source/core/text/reading/resolve-dates.ts';
import {splitSentences} from '../../../../source/core/text/split-sentences.ts';

/** A Monday. */
const published = '2025-12-01';

const read = (text: string, day: string | undefined = published) =>
	resolveDates(text, splitSentences(text), day).map(date => {
		const days = date.days === undefined ? date.key : [...new Set(date.days)].join('…');
		return `${textOf(text, date)}: ${date.precision} ${days}`;
	});

test('a weekday is the last one, or today', () => {
	assert.deepEqual(read('The mayor resigned on Friday, she said Monday. Tuesday’s vote was close.'), [
		'Friday: day 2025-11-28',
		'Monday: day 2025-12-01',
		'Tuesday’s: day 2025-11-25',
	]);
});

test('a weekday is the next one where the words look ahead', () => {
	assert.deepEqual(read('She is expected to be named on Tuesday. He was scheduled to leave Friday.'), [
		'Tuesday: day 2025-12-02',
		'Friday: day 2025-12-05',
	]);
	assert.deepEqual(read('Bakers will strike until they are paid, he told the guild on Saturday.'), [
		'Saturday: day 2025-11-29',
	]);
});

test('weekends, weeks, months and years are whole', () => {
	assert.deepEqual(
		read('They met over the weekend, last month, last week and last year; earlier this week, too.'),
		[
			'the weekend: weekend 2025-11-29…2025-11-30',
			'last month: month 2025-11-01…2025-11-30',
			'last week: week 2025-11-24…2025-11-30',
			'last year: year 2024-01-01…2024-12-31',
			'earlier this week: week 2025-12-01…2025-12-07',
		],
	);
});

test('relative words are resolved only against a date that is known to the day', () => {
	for (const vague of ['2025-11', '2025', 'yesterday', '03/04/2025']) {
		assert.deepEqual(read('They met on Sunday, last month and on Dec. 1.', vague), [
			'Sunday: day sunday',
			'last month: month month -1',
			'Dec. 1: day dec 1',
		]);
	}
});

test('a day of a month belongs to the nearest year', () => {
	assert.deepEqual(read('It began on Dec. 1 and on Dec. 24, 2019; on 3 March; it will end on March 3.'), [
		'Dec. 1: day 2025-12-01',
		'Dec. 24, 2019: day 2019-12-24',
		'3 March: day 2025-03-03',
		'March 3: day 2026-03-03',
	]);
});

test('the day after publication in January, the year before', () => {
	assert.deepEqual(read('The bridge fell in November and on Dec. 30.', '2026-01-02'), [
		'November: month 2025-11-01…2025-11-30',
		'Dec. 30: day 2025-12-30',
	]);
});

test('near days and parts of them', () => {
	assert.deepEqual(
		read('Yesterday she baked, tomorrow morning she sells; last night and two weeks ago she slept.'),
		[
			'Yesterday: day 2025-11-30',
			'tomorrow morning: day 2025-12-02',
			'last night: day 2025-11-30',
			'two weeks ago: week 2025-11-17…2025-11-23',
		],
	);
});

test('without a day of publication the key remains, and what gives its own year', () => {
	const text =
		'On Monday, on Dec. 1, over the weekend and last month, but not in 2014 or May 2015, at 9 p.m. or noon.';
	assert.deepEqual(
		resolveDates(text, splitSentences(text)).map(date => date.days?.join('…') ?? date.key),
		[
			'monday',
			'dec 1',
			'weekend',
			'month -1',
			'2014-01-01…2014-12-31',
			'2015-05-01…2015-05-31',
			'21:00',
			'12:00',
		],
	);
});

test('verbs, amounts and people are no dates', () => {
	assert.deepEqual(
		read('It may march on. Marching 2,016 miles for $2016, Theresa May and 2000 others won. May I?'),
		['2000: year 2000-01-01…2000-12-31'],
	);
});

test('law: times lie in any text, in order, and end no sooner than they start', () => {
	const pieces = fc.constantFrom(
		'Monday',
		' next ',
		'last ',
		'week ',
		'Dec. ',
		'31',
		', ',
		'2025',
		' ago ',
		'two ',
		'will ',
		'. ',
		'99 May ',
		'\n',
		'Feb. 29 ',
		'12:30 p.m.',
	);
	const texts = fc.oneof(
		fc.string({unit: 'binary'}),
		fc.array(pieces, {maxLength: 30}).map(list => list.join('')),
	);
	const days = fc.constantFrom(undefined, published, '2024-02-29', 'nonsense', '2025-02-31');
	fc.assert(
		fc.property(texts, days, (text, day) => {
			let last = 0;
			for (const {start, end, key, days: [first = '', until = ''] = []} of resolveDates(
				text,
				splitSentences(text),
				day,
			)) {
				assert.ok(last <= start && start < end && end <= text.length && key !== '' && first <= until);
				last = end;
			}
		}),
	);
});
