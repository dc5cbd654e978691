import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {fold} from '../../../../source/core/search/fold-text.ts';
import {parseQuery} from '../../../../source/core/search/query/parse-query.ts';
import {printQuery} from '../../../../source/core/search/query/print-query.ts';
import {readPeriod} from '../../../../source/core/search/query/read-period.ts';
import {wordsOf} from '../../../../source/core/search/words-of.ts';

const now = new Date(2026, 2, 31, 12);

/** The terms without their places, and what stands at the place of each. */
const termsOf = (text: string) => parseQuery(text, now).terms.map(({span, ...term}) => term);
const placesOf = (text: string) =>
	parseQuery(text, now).terms.map(({span}) => text.slice(span.start, span.end));
const errorsOf = (text: string) =>
	parseQuery(text, now).errors.map(({span, message}) => [text.slice(span.start, span.end), message]);

const words = (...all: string[]) => ({kind: 'words', words: all, isExcluded: false});

test('words, phrases and exclusions', () => {
	assert.deepEqual(termsOf('Élysée  talks'), [words('elysee'), words('talks')]);
	assert.deepEqual(termsOf('U.S. Zelensky’s'), [words('u', 's'), words('zelensky', 's')]);
	assert.deepEqual(termsOf('"Security guarantees" kyiv'), [
		{kind: 'phrase', words: ['security', 'guarantees'], isOpen: false, isExcluded: false},
		words('kyiv'),
	]);
	assert.deepEqual(termsOf('“peace deal”'), [
		{kind: 'phrase', words: ['peace', 'deal'], isOpen: false, isExcluded: false},
	]);
	assert.deepEqual(termsOf('-rubio -"peace deal"'), [
		{...words('rubio'), isExcluded: true},
		{kind: 'phrase', words: ['peace', 'deal'], isOpen: false, isExcluded: true},
	]);
	assert.deepEqual(termsOf(' - – “” ... '), []);
	assert.deepEqual(placesOf('a -"b c" d:'), ['a', '-"b c"', 'd:']);
});

test('a phrase may still be open', () => {
	assert.deepEqual(termsOf('"security guar'), [
		{kind: 'phrase', words: ['security', 'guar'], isOpen: true, isExcluded: false},
	]);
	assert.deepEqual(termsOf('"security '), [
		{kind: 'phrase', words: ['security'], isOpen: false, isExcluded: false},
	]);
	assert.deepEqual(parseQuery('a "'), {
		terms: [{kind: 'words', words: ['a'], span: {start: 0, end: 1}, isExcluded: false}],
		errors: [],
	});
});

test('where writing has no spaces, each sign is a word of a phrase', () => {
	assert.deepEqual(termsOf('東京2020 โลก'), [words('東', '京', '2020'), words('โ', 'ล', 'ก')]);
});

test('fields', () => {
	assert.deepEqual(termsOf('Outlet:NYT'), [
		{kind: 'field', field: 'outlet', words: ['nyt'], isPhrase: false, isExcluded: false},
	]);
	assert.deepEqual(termsOf('-author:"Ann Baker"'), [
		{kind: 'field', field: 'author', words: ['ann', 'baker'], isPhrase: true, isExcluded: true},
	]);
	assert.deepEqual(termsOf('author:"Ann Ba'), [
		{kind: 'field', field: 'author', words: ['ann', 'ba'], isPhrase: false, isExcluded: false},
	]);
	assert.deepEqual(termsOf('tag:"To check" language:fr file:2025/a.txt is:Starred'), [
		{kind: 'value', field: 'tag', value: 'To check', isExcluded: false},
		{kind: 'value', field: 'language', value: 'fr', isExcluded: false},
		{kind: 'value', field: 'file', value: '2025/a.txt', isExcluded: false},
		{kind: 'state', state: 'starred', isExcluded: false},
	]);
});

test('dates have the precision with which they are written', () => {
	const days = (field: string, written: string, bounds: object) => ({
		kind: 'days',
		field,
		written,
		...bounds,
		isExcluded: false,
	});
	assert.deepEqual(termsOf('after:2025-11 before:2026 on:2025-11-03'), [
		days('after', '2025-11', {from: '2025-11-01'}),
		days('before', '2026', {until: '2026-01-01'}),
		days('on', '2025-11-03', {from: '2025-11-03', until: '2025-11-04'}),
	]);
	assert.deepEqual(termsOf('on:"Nov 2025" on:2025'), [
		days('on', 'Nov 2025', {from: '2025-11-01', until: '2025-12-01'}),
		days('on', '2025', {from: '2025-01-01', until: '2026-01-01'}),
	]);
});

const period = (from: string, until: string) => ({from, until});

test('dates as readers type them', () => {
	assert.deepEqual(readPeriod('december 2025'), period('2025-12-01', '2026-01-01'));
	assert.deepEqual(readPeriod('2025/2'), period('2025-02-01', '2025-03-01'));
	assert.deepEqual(readPeriod('3 November 2025'), period('2025-11-03', '2025-11-04'));
	assert.deepEqual(readPeriod('today', now), period('2026-03-31', '2026-04-01'));
	assert.deepEqual(readPeriod('yesterday', now), period('2026-03-30', '2026-03-31'));
	assert.deepEqual(readPeriod('1m', now), period('2026-02-28', '2026-04-01'));
	assert.deepEqual(readPeriod('2 weeks', now), period('2026-03-17', '2026-04-01'));
	assert.deepEqual(readPeriod('march', now), period('2026-03-01', '2026-04-01'));
	assert.deepEqual(readPeriod('april', now), period('2025-04-01', '2025-05-01'));
	for (const none of ['2025-13', '2025-02-30', 'soon', '', '20251', '03/04/2025']) {
		assert.equal(readPeriod(none, now), undefined, none);
	}

	assert.equal(readPeriod('today'), undefined, 'nobody knows which day is meant');
});

test('mistakes are explained in place, and the rest still asks', () => {
	assert.deepEqual(errorsOf('kyiv outlt:nyt'), [
		['outlt:nyt', 'There is no field outlt:. Did you mean outlet:?'],
	]);
	assert.deepEqual(termsOf('kyiv outlt:nyt'), [words('kyiv')]);
	assert.deepEqual(errorsOf('authors:ann x'), [
		['authors:ann', 'There is no field authors:. Did you mean author:?'],
	]);
	assert.match(
		errorsOf('colour:red')[0]?.[1] ?? '',
		/^There is no field colour:\. There are outlet:, author:, /,
	);
	assert.deepEqual(errorsOf('after:soon x'), [
		['after:soon', '“soon” names no date that can be searched for. Write 2025, 2025-11 or 2025-11-03.'],
	]);
	assert.deepEqual(errorsOf('on:2025-13'), [
		['on:2025-13', '“2025-13” names no date that can be searched for. Write 2025, 2025-11 or 2025-11-03.'],
	]);
	assert.deepEqual(errorsOf('-is:stared x'), [
		['-is:stared', 'No article is:stared. Did you mean is:starred?'],
	]);
});

test('what is only begun is no mistake, while it is typed', () => {
	for (const begun of [
		'outlet:',
		'after:',
		'after:20',
		'after:2025-',
		'after:2025-1',
		'after:2025-11-',
		'is:',
		'is:star',
		'tag:"',
	]) {
		assert.deepEqual(errorsOf(begun), [], begun);
	}

	assert.deepEqual(termsOf('after:20'), []);
	assert.equal(errorsOf('after:20 x').length, 1);
	assert.equal(errorsOf('is:star x').length, 1);
});

test('times, addresses and colons of headlines are words', () => {
	assert.deepEqual(termsOf('12:30'), [words('12', '30')]);
	assert.deepEqual(termsOf('https://example.com/a:b'), [words('https', 'example', 'com', 'a', 'b')]);
	assert.deepEqual(termsOf('Live: talks'), [words('live'), words('talks')]);
	assert.deepEqual(termsOf('Zelensky:peace'), [words('zelensky', 'peace')]);
	assert.deepEqual(errorsOf('12:30 https://example.com Live: Zelensky:peace kyiv:'), []);
});

/** Queries, half of which are made of what the language knows. */
const pieces = fc.oneof(
	fc.constantFrom(
		'"',
		'-',
		' ',
		':',
		'outlet',
		'is',
		'starred',
		'after',
		'tag',
		'2025',
		'-11',
		'“',
		'”',
		'//',
		'AND',
		'NEAR(',
		'*',
		'^',
		'{',
	),
	fc.string({unit: 'binary', maxLength: 6}),
	fc.stringMatching(/^[a-z]{1,6}$/),
);
const queries = fc.array(pieces, {maxLength: 12}).map(all => all.join(''));

test('law: any text is a query; its parts lie in it, in order, and never overlap', () => {
	fc.assert(
		fc.property(queries, text => {
			const {terms, errors} = parseQuery(text, now);
			const spans = [...terms, ...errors].map(({span}) => span).sort((one, other) => one.start - other.start);
			let end = 0;
			for (const span of spans) {
				assert.ok(span.start >= end && span.end > span.start && span.end <= text.length);
				end = span.end;
			}
		}),
		{numRuns: 2000},
	);
});

test('law: a kept query asks the same', () => {
	fc.assert(
		fc.property(queries, text => {
			const closed = termsOf(text).map(term => (term.kind === 'phrase' ? {...term, isOpen: false} : term));
			const printed = printQuery(parseQuery(text, now));
			assert.deepEqual(termsOf(printed), closed);
			assert.deepEqual(errorsOf(printed), []);
		}),
		{numRuns: 2000},
	);
});

test('law: no word of letters and digits is lost', () => {
	fc.assert(
		fc.property(fc.array(fc.stringMatching(/^[a-zé\d]{1,8}$/), {maxLength: 5}), all => {
			const asked = parseQuery(all.join(' ')).terms.flatMap(term =>
				term.kind === 'words' ? term.words : [],
			);
			assert.deepEqual(asked, wordsOf(fold(all.join(' '))));
		}),
	);
});
