import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import type {Article, Field} from '../../../source/core/article.ts';
import {parseFile} from '../../../source/core/parse/parse-file.ts';
import {readDate} from '../../../source/core/parse/read-date.ts';
import {isRelative, resolveRelative} from '../../../source/core/parse/relative-date.ts';
import {seenDate} from '../../../source/core/parse/seen-date.ts';

const seenFrom = (written: string) => seenDate([{name: 'Saved', value: written}]) ?? assert.fail(written);

/** What words mean to who read them at a quarter past ten on 28 November 2025. */
const meant = (written: string, seen = '2025-11-28 10:15:00') => resolveRelative(written, seenFrom(seen));

const words: Readonly<Record<string, readonly string[]>> = {
	'2025-11-28': [
		'today',
		'Today at 9:30',
		'heute, 9:30 Uhr',
		'aujourd’hui à 9h30',
		'hoy',
		'oggi',
		'hoje',
		'vandaag',
		'Published 2 hours ago',
		'an hour ago',
		'3h ago',
		'Updated: 5 mins ago',
		'vor zwei Stunden',
		'vor 2 Stunden',
		'il y a 2 heures',
		'hace una hora',
		'há 3 horas',
		'2 ore fa',
		'3 uur geleden',
	],
	'2025-11-27': [
		'Yesterday',
		'gestern',
		'hier',
		'ayer',
		'ieri',
		'ontem',
		'gisteren',
		'a day ago',
		'vor einem Tag',
		'12 hours ago',
	],
	'2025-11-26': [
		'vorgestern',
		'avant-hier',
		'2 days ago',
		'2d ago',
		'il y a 2 jours',
		'hace dos días',
		'2 dagen geleden',
	],
	// Some hour of the 27th or 28th, some day of two weeks ago, some month of last year.
	'2025-11': ['10 hours ago', '2 weeks ago', 'vor 2 Wochen'],
	'2025': ['2 months ago', 'hace 3 meses'],
};

for (const [date, all] of Object.entries(words)) {
	test(`words that mean ${date} on the day after Thanksgiving`, () => {
		for (const written of all) {
			assert.equal(meant(written), date, written);
			assert.ok(isRelative(written));
			assert.equal(readDate(written), undefined, 'it is no date by itself');
		}
	});
}

test('of hours the day is known only with a clock, of weeks and months what is left', () => {
	assert.equal(meant('2 hours ago', '2025-11-28'), '2025-11');
	assert.equal(meant('2 hours ago', '2025-11-28T01:00:00Z'), '2025-11-27');
	assert.equal(meant('2 hours ago', 'Fri, 28 Nov 2025 01:00:00 +0100'), '2025-11-27');
	assert.equal(meant('2 hours ago', 'Nov 28, 2025, 1:00 PM'), '2025-11-28');
	assert.equal(meant('yesterday', '2025-11-28'), '2025-11-27');
	assert.equal(meant('2 hours ago', '2026-01-01 01:30'), '2025-12-31');
	assert.equal(meant('2 hours ago', '2026-01-01'), undefined);
	assert.equal(meant('3 weeks ago'), '2025-11');
	assert.equal(meant('4 weeks ago'), '2025-10');
	assert.equal(meant('a year ago'), undefined);
});

for (const written of [
	'',
	'Friday',
	'ago',
	'long ago',
	'two moons ago',
	'today is the day',
	'hier, en ville',
	'28 Nov',
	'vor Ort',
]) {
	test(`${written || 'nothing'} is no time before now`, () => {
		assert.equal(isRelative(written), false);
		assert.equal(meant(written), undefined);
	});
}

test('whatever is written, and whenever it was seen, what is meant is a date that is not later', () => {
	const days = fc.date({min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true});
	const relative = fc.oneof(
		fc.string(),
		fc
			.tuple(fc.nat(999), fc.constantFrom('minutes', 'hours', 'days', 'weeks', 'months', 'years'))
			.map(parts => `${parts.join(' ')} ago`),
		fc.constantFrom('today', 'gestern', 'avant-hier'),
	);
	fc.assert(
		fc.property(relative, days, (written, moment) => {
			const date = resolveRelative(written, seenFrom(moment.toISOString()));
			if (date !== undefined) {
				assert.equal(readDate(date), date);
				assert.ok(date <= moment.toISOString());
			}
		}),
	);
});

const articleOf = async (file: string, content: string): Promise<Article> => {
	const {articles, problems} = await parseFile({file, bytes: Buffer.from(content)});
	return articles[0] ?? assert.fail(JSON.stringify(problems));
};

const prose =
	'The harbour bridge was closed after engineers found cracks in two of its piers, the city said. ';
const page = (time: string, comment = ''): string =>
	`<!DOCTYPE html>${comment}<html lang="en"><head><title>Bridge closes</title></head><body><article><h1>Bridge closes</h1>${time}<p>${prose.repeat(4)}</p><p>${prose.repeat(3)}</p></article></body></html>`;
const hours = '<time>2 hours ago</time>';
const singleFile =
	'<!--\n Page saved with SingleFile \n url: https://courier.example/a/bridge \n saved date: Fri Nov 28 2025 10:15:00 GMT+0100 (Central European Standard Time)\n-->';
const mhtml = (date: string): string =>
	`From: <Saved by Blink>\r\nSnapshot-Content-Location: https://courier.example/a/bridge\r\nSubject: Bridge closes\r\n${date}MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Location: https://courier.example/a/bridge\r\n\r\n${page(hours)}\r\n--b--\r\n`;
const warc = (content: string): string => {
	const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${content}`;
	return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://courier.example/a/bridge\r\nWARC-Date: 2025-11-28T10:15:00Z\r\nContent-Length: ${Buffer.byteLength(answer)}\r\n\r\n${answer}\r\n\r\n`;
};
const record = (fields: object): string =>
	JSON.stringify([{title: 'Bridge closes', text: prose.repeat(3), ...fields}]);

const inferred = (value: string, words: string, how: string): Field => ({
	value,
	origin: 'inferred',
	reason: `“${words}”, seen from the day it was ${how}`,
});
const told: ReadonlyArray<readonly [name: string, file: string, content: string, expected: Field]> = [
	[
		'a page that SingleFile saved',
		'a.html',
		page(hours, singleFile),
		inferred('2025-11-28', '2 hours ago', 'saved'),
	],
	[
		'a web archive',
		'a.mhtml',
		mhtml('Date: Fri, 28 Nov 2025 10:15:00 -0000\r\n'),
		inferred('2025-11-28', '2 hours ago', 'saved'),
	],
	[
		'a crawl',
		'a.warc',
		warc(page('<time itemprop="datePublished">yesterday</time>')),
		inferred('2025-11-27', 'yesterday', 'fetched'),
	],
	[
		'an extractor',
		'a.json',
		record({date_publish: 'yesterday', date_download: '2025-11-28 10:15:00'}),
		inferred('2025-11-27', 'yesterday', 'fetched'),
	],
	[
		'an extractor that calls it a crawl',
		'b.json',
		record({date: 'gestern', crawl_date: '2025-11-28'}),
		inferred('2025-11-27', 'gestern', 'fetched'),
	],
	[
		'a table',
		'a.csv',
		`title,published,fetched_at,text\nBridge,yesterday,2025-11-28,"${prose}"\n`,
		inferred('2025-11-27', 'yesterday', 'fetched'),
	],
	[
		'a clipped note',
		'a.md',
		`---\ntitle: Bridge\npublished: yesterday\ncreated: 2025-11-28\n---\n\n${prose}\n`,
		inferred('2025-11-27', 'yesterday', 'saved'),
	],
	[
		'a header',
		'a.txt',
		`=== METADATA ===\nPublished_Date: heute\nRetrieved: 28 Nov 2025\n\n=== ARTICLE ===\n${prose}\n`,
		inferred('2025-11-28', 'heute', 'fetched'),
	],
	[
		'a page of which nobody knows when it was saved',
		'b.html',
		page(hours),
		{value: '2 hours ago', origin: 'inferred', reason: 'the first date that the page shows'},
	],
	[
		'a web archive without a date',
		'b.mhtml',
		mhtml(''),
		{value: '2 hours ago', origin: 'inferred', reason: 'the first date that the page shows'},
	],
	[
		'a header without more',
		'b.txt',
		`=== METADATA ===\nPublished_Date: heute\nUpdated: 28 Nov 2025\n\n=== ARTICLE ===\n${prose}\n`,
		{value: 'heute', origin: 'header'},
	],
];

for (const [name, file, content, expected] of told) {
	test(`a relative date in ${name}`, async () => {
		assert.deepEqual((await articleOf(file, content)).metadata.published, expected);
	});
}
