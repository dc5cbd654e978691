import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {parseQuery} from '../../../../source/core/search/query/parse-query.ts';
import {findQueryInText} from '../../../../source/core/search/snippet/find-query-in-text.ts';
import {snippetOf} from '../../../../source/core/search/snippet/snippet-of.ts';

/** The snippet, its hits in brackets. */
function marked(text: string, query: string, length?: number): string {
	const snippet = snippetOf(text, parseQuery(query), length);
	let shown = '';
	let at = 0;
	for (const {start, end} of snippet.hits) {
		shown += `${snippet.text.slice(at, start)}[${snippet.text.slice(start, end)}]`;
		at = end;
	}

	return shown + snippet.text.slice(at);
}

const story =
	'Snow fell on Kyiv all night. Élysée officials said that Mr. Zelensky had arrived.\n\nOn Monday “Zelensky” asked for ' +
	'security guarantees, and for more of them than before. Nobody gave the guarantees of security that he wanted.';

test('the place where most of the query stands together is shown', () => {
	assert.equal(
		marked(story, 'zelensky guarantees', 70),
		'… On Monday “[Zelensky]” asked for security [guarantees], and for more of …',
	);
	assert.equal(marked(story, 'elysee', 40), '… [Élysée] officials said that Mr. Zelensky …');
	assert.equal(marked(story, 'snow', 30), '[Snow] fell on Kyiv all night. …');
	assert.equal(marked(story, 'wanted', 30), '… of security that he [wanted].');
});

test('beginnings of words, phrases and what is excluded', () => {
	assert.equal(marked(story, 'guarant', 30), '… security [guarant]ees, and for …');
	assert.equal(
		marked(story, '"guarantees of security"', 40),
		'… gave the [guarantees of security] that he …',
	);
	assert.equal(marked(story, '-zelensky monday', 30), '… On [Monday] “Zelensky” asked for …');
	assert.equal(marked(story, '"security guar', 30), '… for [security guar]antees, and …');
	assert.equal(marked('He has a hat. Ha!', 'ha', 20), 'He has a hat. [Ha]!', 'two letters are a whole word');
});

test('where nothing answers, the beginning is shown', () => {
	assert.equal(marked(story, 'zebra', 30), 'Snow fell on Kyiv all night. …');
	assert.equal(marked(story, '', 12), 'Snow fell on …');
	assert.equal(marked('', 'zebra'), '');
	assert.equal(marked(' \n ', 'zebra'), '');
});

test('signs without spaces are shown as they stand', () => {
	assert.equal(marked('首相は東京で話した。東京の首相。', '東京', 8), '首相は[東京]で話し …');
});

test('a long word that is asked for is shown whole', () => {
	const address = `https://example.com/${'a'.repeat(100)}/kyiv`;
	assert.equal(
		marked(`See ${address} there.`, 'kyiv', 20),
		`… https://example.com/${'a'.repeat(100)}/[kyiv] …`,
	);
});

const words = fc.constantFrom(
	'kyiv',
	'Kyiv,',
	'kyivan',
	'snow',
	'É',
	'the',
	'U.S.',
	'東京',
	'\n\n',
	'“snow',
	'a'.repeat(40),
	'\u{1F600}',
);
const texts = fc.array(words, {maxLength: 60}).map(all => all.join(' '));
const queries = fc.constantFrom(
	'kyiv',
	'kyiv snow',
	'"snow kyiv"',
	'u.s. the',
	'東京',
	'e "the the"',
	'nothing',
	'"kyiv sn',
);

test('law: no word is cut, all that answers is a hit, and most of it is there', () => {
	fc.assert(
		fc.property(texts, queries, fc.integer({min: 5, max: 80}), (text, typed, length) => {
			const query = parseQuery(typed);
			const {text: shown, hits} = snippetOf(text, query, length);
			const line = text.replaceAll(/\s+/g, ' ').trim();
			const inner = shown.replace(/^… /, '').replace(/ …$/, '');
			assert.ok(!/\n/.test(shown) && line.includes(inner), shown);
			assert.ok(
				inner.split(' ').every(word => line.split(' ').some(one => one === word || /[東京]/u.test(one))),
			);
			const expected = findQueryInText(shown, query);
			for (const hit of expected) {
				assert.ok(
					hits.some(({start, end}) => start <= hit.start && hit.end <= end),
					`${shown} ${hit.start}`,
				);
			}

			assert.ok(
				hits.every((hit, index) => hit.start >= (hits[index - 1]?.end ?? 0) && hit.end <= shown.length),
			);
			assert.equal(hits.length > 0, findQueryInText(text, query).length > 0);
		}),
		{numRuns: 1000},
	);
});
