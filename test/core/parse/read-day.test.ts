import assert from 'node:assert/strict';
import {test} from 'node:test';
import {monthOf} from '../../../source/core/parse/month-of.ts';
import {readDay} from '../../../source/core/parse/read-day.ts';

const first = [
	'2025-12-01',
	'2025-12-01T23:30:00-05:00',
	'2025-12-01T10:15:00.000Z',
	'2025/12/1',
	'2025.12.01 10:15',
	'Mon, 01 Dec 2025 10:15:00 GMT',
	'1 Dec 2025 10:15:00 +0000',
	'Mon Dec 01 2025 10:15:00 GMT+0000 (UTC)',
	'Mon Dec  1 10:15:00 UTC 2025',
	'December 1, 2025 at 5:30 p.m. ET',
	'Dec. 1, 2025, 5:30 PM',
	'December 1st, 2025',
	'Published: Monday, 1 December 2025',
	'Updated 5:30 PM EST, Mon December 1, 2025',
	'10:15, 1 December 2025',
	'1-Dec-2025',
	'1. Dezember 2025, 10:15 Uhr',
	'Montag, den 1. Dezember 2025',
	'lundi 1er décembre 2025 à 10h15',
	'1 de diciembre de 2025',
	'1º de dezembro de 2025',
	'1 dicembre 2025',
	'maandag 1 december 2025',
	'2025年12月1日 10時15分',
	'2025년 12월 1일',
];

for (const written of first) {
	test(`${written} is the first of December 2025`, () => {
		assert.equal(readDay(written), '2025-12-01');
	});
}

for (const written of [
	'03/04/2025',
	'31 February 2025',
	'2025-13-01',
	'December 2025',
	'Friday',
	'after 3 March 2025',
	'12 Marchioness 2025',
	'',
	'1 x 2025',
]) {
	test(`${written || 'nothing'} names no day without doubt`, () => {
		assert.equal(readDay(written), undefined);
	});
}

test('months are known by their names in several languages, with and without accents, and by how English ones begin', () => {
	assert.deepEqual(
		['mars', 'março', 'Août'.toLowerCase(), 'maj', 'sept', 'octo', 'okt', 'mrz', '7'].map(monthOf),
		[3, 3, 8, 5, 9, 10, 10, 3, 7],
	);
	assert.deepEqual(
		['', 'm', 'ma', 'marx', 'decemberly'].map(monthOf),
		Array.from({length: 5}, () => Number.NaN),
	);
});
