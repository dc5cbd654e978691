import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {findInText} from '../../../source/core/search/find-in-text.ts';
import {fold, foldText} from '../../../source/core/search/fold-text.ts';
import {highlightQuery} from '../../../source/core/search/highlight-query.ts';
import {rankEntries} from '../../../source/core/search/rank-entries.ts';
import type {SearchEntry} from '../../../source/core/search/search-entry.ts';
import {prefixDistance} from '../../../source/core/search/word-distance.ts';
import {placesOfWords, wordsOf} from '../../../source/core/search/words-of.ts';

const entry = (file: string, fields: Partial<SearchEntry>): SearchEntry => ({
	file,
	title: '',
	outlet: '',
	initials: '',
	authors: '',
	section: '',
	place: '',
	lead: '',
	...fields,
});

test('a title is worth more than a lead', () => {
	const entries = [
		entry('lead', {lead: 'About the harbour.'}),
		entry('title', {title: 'The harbour'}),
		entry('none', {}),
	];
	const ranked = rankEntries(entries, ['harbour']).map(({file}) => file);
	assert.deepEqual(ranked, ['title', 'lead']);
});

test('mistakes are counted as a reader makes them', () => {
	assert.equal(prefixDistance('zelenski', 'zelensky', 2), 1);
	assert.equal(prefixDistance('zelnesky', 'zelensky', 2), 1);
	assert.equal(prefixDistance('zel', 'zelensky', 0), 0);
	assert.equal(prefixDistance('zxl', 'zelensky', 0), undefined);
	assert.equal(prefixDistance('macron', 'moscow', 2), undefined);
});

const lit = (text: string, query: string) =>
	highlightQuery(text, query).map(({start, end}) => text.slice(start, end));

test('what was typed lights up, not crumbs of it', () => {
	assert.deepEqual(lit('Zelensky Turns to Europe', 'zelenski'), ['Zelensky']);
	assert.deepEqual(lit('Zelensky Turns to Europe', 'eu'), ['Eu']);
	assert.deepEqual(lit('Élysée opens', 'elysee'), ['Élysée']);
	assert.deepEqual(lit('Zelensky Turns to Europe', 'e'), ['E']);
	assert.deepEqual(lit('Zelensky Turns to Europe', ''), []);
});

const found = (text: string, query: string) =>
	findInText({text}, query).map(({start, end}) => text.slice(start, end));

test('a text is searched whatever its accents, quotes and line breaks', () => {
	assert.deepEqual(found('At Élysée Palace', 'elysee p'), ['Élysée P']);
	assert.deepEqual(found('He said “no” twice', '"no"'), ['“no”']);
	assert.deepEqual(found('peace\ntalks and Peace Talks', 'peace talks'), ['peace\ntalks', 'Peace Talks']);
	assert.deepEqual(found('anything', ' '), []);
	assert.deepEqual(found('In Łódź and Køge', 'lodz'), ['Łódź']);
	assert.deepEqual(found('Straße, ﬁne', 'ss'), ['ß']);
	assert.deepEqual(found('Straße, ﬁne', 's'), ['S', 'ß'], 'half a letter is all of it');
});

test('law: folded text knows where it came from', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme', maxLength: 60}), text => {
			const {folded, origins} = foldText(text);
			assert.equal(origins.length, folded.length + 1);
			assert.equal(origins.at(-1), text.length);
			assert.ok(origins.every((place, index) => index === 0 || place >= (origins[index - 1] ?? 0)));
		}),
	);
});

test('law: what was searched for stands in every hit', () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[a-cé ]{0,40}$/), fc.stringMatching(/^[a-cé]{1,3}$/), (text, query) => {
			for (const hit of findInText({text}, query)) {
				assert.equal(fold(text.slice(hit.start, hit.end)), fold(query));
			}

			assert.equal(findInText({text}, query).length, fold(text).split(fold(query)).length - 1);
		}),
	);
});

test('law: words are placed where they stand', () => {
	fc.assert(
		fc.property(
			fc.oneof(fc.stringMatching(/^[a-c 1.]{0,20}$/), fc.string({unit: 'grapheme', maxLength: 20})),
			text => {
				const folded = fold(text);
				const places = placesOfWords(folded);
				const words = Array.from({length: places.length / 2}, (_, index) =>
					folded.slice(places[2 * index], places[2 * index + 1]),
				);
				assert.deepEqual(words, wordsOf(folded));
			},
		),
	);
});
