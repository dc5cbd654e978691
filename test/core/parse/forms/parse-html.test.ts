import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import type {FormReading} from '../../../../source/core/parse/forms/form.ts';
import {parseHtml} from '../../../../source/core/parse/forms/html/parse-html.ts';
import {fixture} from './made-files.ts';

const read = (content: string | Uint8Array): FormReading => {
	const bytes = typeof content === 'string' ? Buffer.from(content) : content;
	const reading = parseHtml({file: 'page.html', bytes});
	return reading instanceof Promise ? assert.fail('it reads at once') : reading;
};

const textOf = (content: string | Uint8Array): string =>
	read(content).drafts[0]?.text ?? assert.fail('no article');

const pageIn = (declared: string, words: string): string =>
	`<html><head><meta http-equiv="Content-Type" content="text/html; charset=${declared}"><title>${words}</title></head><body><article>${`<p>${words.repeat(12)}</p>`.repeat(2)}</article></body></html>`;

test('a page declares its encoding, and is not believed where it was saved anew', () => {
	const french = 'Le maire a démissionné vendredi à midi, a-t-il dit. ';
	assert.match(textOf(Buffer.from(pageIn('windows-1252', french), 'latin1')), /^Le maire a démissionné/);
	assert.match(textOf(pageIn('windows-1252', french)), /^Le maire a démissionné/);
	assert.match(textOf(Buffer.from(pageIn('utf-8', french), 'latin1')), /^Le maire a démissionné/);
	assert.match(textOf(Buffer.from(`\uFEFF${pageIn('utf-8', french)}`, 'utf16le')), /^Le maire a démissionné/);
});

test('a page in Shift_JIS is read, furigana left out', () => {
	const [draft] = read(fixture('shift-jis.html')).drafts;
	assert.equal(draft?.fields.title?.value, '港の橋、嵐の後に閉鎖');
	assert.match(draft?.text ?? '', /^港の橋は金曜日、二本の橋脚/);
	assert.doesNotMatch(draft?.text ?? '', /みなと/);
	assert.equal(draft?.fields.published?.value, '2025-11-28');
});

const noArticles = {
	'a front page': `<html><head><title>Example Courier</title><link rel="canonical" href="https://courier.example/"></head><body>${Array.from({length: 30}, (_, index) => `<div><h2><a href="/${index}">Something number ${index} happened</a></h2><p>It happened on Friday, and people were there to see it happen, they said.</p></div>`).join('')}</body></html>`,
	'a list of links': `<html><head><title>Archive</title></head><body><ul>${'<li><a href="/a">Something happened on a day in June</a></li>'.repeat(60)}</ul></body></html>`,
	'a login':
		'<html><head><title>Log in</title></head><body><form><p>Log in to go on reading. You need an account for that.</p><input type="password"></form></body></html>',
	'a wall of cookies': `<html><head><title>Before you go on</title></head><body><div><p>We and our 812 partners use cookies to store personal data. With your consent we measure how cookies are used.</p><p>You may refuse cookies, or choose which partners may set cookies; our privacy notice says what consent means.</p><p>${'Some partners need no consent to use cookies for privacy settings. '.repeat(5)}</p></div></body></html>`,
	'an empty page': '<html><body></body></html>',
};

for (const [name, html] of Object.entries(noArticles)) {
	test(`${name} gives neither an article nor a problem`, () => {
		assert.deepEqual(read(html), {drafts: [], problems: []});
	});
}

test('an article whose text scripts load is a problem with a next step', () => {
	const shell =
		'<html><head><title>Bridge closes</title><meta property="og:type" content="article"><meta property="og:url" content="https://courier.example/bridge"></head><body><div id="root"></div><script src="/app.js"></script></body></html>';
	const {drafts, problems} = read(shell);
	assert.deepEqual(drafts, []);
	assert.equal(problems.length, 1);
	assert.match(problems[0] ?? '', /“Bridge closes” is not in this page.+save it again/u);
});

const pages = ['article.html', 'shift-jis.html'].map(fixture);

function assertPlain({drafts}: FormReading): void {
	for (const {text, fields, others} of drafts) {
		const values = [...Object.values(fields), ...others].map(({value}) => value);
		assert.doesNotMatch([text.replaceAll('\n', ''), ...values].join(''), /[\p{Cc}\u2028\u2029]/u);
		assert.doesNotMatch(values.join(' '), /<\/?(?:p|b|div|script)\b/iu);
	}
}

test('random bytes, cut pages and pages spliced with others throw nothing and give plain text', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...pages),
			fc.constantFrom(...pages),
			fc.nat(6000),
			fc.nat(6000),
			fc.uint8Array({maxLength: 200}),
			(one, other, cut, from, noise) => {
				assertPlain(read(noise));
				assertPlain(read(one.subarray(0, cut)));
				assertPlain(read(Buffer.concat([one.subarray(0, cut), noise, other.subarray(from)])));
			},
		),
		{numRuns: 60},
	);
});

test('markup at random throws nothing and gives plain text', () => {
	const piece = fc.constantFrom(
		'<p>',
		'</p>',
		'<div class="',
		'">',
		'<!--',
		'-->',
		'<table><tr><td>',
		'</table>',
		"<a href='",
		'<script type="application/ld+json">',
		'{"@type":"NewsArticle","headline":"a",',
		'}</script>',
		'&amp;',
		'&#0;',
		'&#27;[2J',
		'<svg>',
		'<',
		'>',
		'"',
		'It was so, he said. '.repeat(20),
		'<br>',
		'<li>',
		'\u0000',
		'<title>',
		'<template>',
		'</template>',
		'<b hidden>',
		'</b>',
	);
	fc.assert(
		fc.property(fc.array(piece, {maxLength: 60}), pieces => assertPlain(read(pieces.join('')))),
		{numRuns: 150},
	);
});

for (const opened of [
	'<div>',
	'<b>',
	'<p>',
	'<ul><li>x',
	'<table><tr><td>',
	'<svg>',
	'<',
	'<a x="',
	'<!-- ',
	'<script',
]) {
	test(`100,000 times ${opened} is read to its end`, () => {
		assertPlain(read(opened.repeat(100_000)));
	});
}
