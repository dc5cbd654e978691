import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {dateWords} from '../../../source/core/date-words.ts';
import {parseArticle} from '../../../source/core/parse/parse-article.ts';
import {isDay, readDate} from '../../../source/core/parse/read-date.ts';

const november = [
	'2025-11',
	'2025/11',
	'2025.11',
	'11/2025',
	'November 2025',
	'November, 2025',
	'Nov. 2025',
	'NOV 2025',
	'nov-2025',
	'2025 Nov',
	'Published: November 2025',
	'in November 2025',
	'im November 2025',
	'novembre 2025',
	'noviembre de 2025',
	'novembro de 2025',
	'2025年11月',
	'2025년 11월',
];

for (const written of november) {
	test(`${written} is a month`, () => {
		assert.equal(readDate(written), '2025-11');
	});
}

test('a year alone is a year, and a day stays a day', () => {
	assert.deepEqual(['2025', ' 1912 ', '2025年', '2 Dec 2025', '2025-12-02T10:00Z'].map(readDate), [
		'2025',
		'1912',
		'2025',
		'2025-12-02',
		'2025-12-02',
	]);
});

for (const written of [
	'03/04/2025',
	'31 November 2025',
	'2025-13',
	'2025-00',
	'2025-1121',
	'202511',
	'1234',
	'9999',
	'18:25',
	'Spring 2025',
	'No. 2025',
	'after November 2025',
	'Friday 2025',
	'November',
	'yesterday',
	'',
]) {
	test(`${written || 'nothing'} names no date without doubt`, () => {
		assert.equal(readDate(written), undefined);
	});
}

test('a date that was read stays what it is when it is read again, and in words', () => {
	const days = fc.date({min: new Date('1600-01-01'), max: new Date('2199-12-31'), noInvalidDate: true});
	fc.assert(
		fc.property(days, fc.constantFrom(4, 7, 10), (day, length) => {
			const date = day.toISOString().slice(0, length);
			assert.equal(readDate(date), date);
			assert.equal(readDate(dateWords(date)), date);
			assert.equal(isDay(date), length === 10);
		}),
	);
});

test('dates in words are as precise as they are known', () => {
	assert.deepEqual(['2025-11-03', '2025-11', '2025', '03/04/2025', 'yesterday'].map(dateWords), [
		'3 Nov 2025',
		'Nov 2025',
		'2025',
		'03/04/2025',
		'yesterday',
	]);
});

test('an article whose header names a month or a year has that for its date, and one in doubt what was written', () => {
	const published = (written: string): string | undefined => {
		const text = `=== METADATA ===\nPublished_Date: ${written}\n\n=== ARTICLE ===\nIt rained.\n`;
		const parsed = parseArticle({file: 'a.txt', bytes: Buffer.from(text)});
		return parsed.kind === 'article' ? parsed.article.metadata.published?.value : undefined;
	};
	assert.deepEqual(['Nov. 2025', '2025', '03/04/2025', '1 Dec 2025'].map(published), [
		'2025-11',
		'2025',
		'03/04/2025',
		'2025-12-01',
	]);
});
