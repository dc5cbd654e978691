import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {ArticleDraft} from '../../../../source/core/parse/forms/form.ts';
import {draftFromHtml, type HtmlHints} from '../../../../source/core/parse/forms/html/draft-from-html.ts';
import {fixture} from './made-files.ts';

const read = (html: string, hints?: HtmlHints): ArticleDraft =>
	draftFromHtml(html, hints) ?? assert.fail('no article');

const valuesOf = ({fields}: ArticleDraft) =>
	Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.value]));

const prose =
	'The harbour bridge was closed on Friday after engineers found cracks in two of its piers, the city said. ';

/* A page with nothing but what is given, and enough prose to be an article. */
const page = (head: string, body = ''): string =>
	`<!DOCTYPE html><html><head>${head}</head><body>${body}<article><p>${prose.repeat(3)}</p><p>Then ${prose.repeat(2)}</p></article></body></html>`;

test('a page gives its article as paragraphs, and nothing of what stands around them', () => {
	assert.deepEqual(read(String(Buffer.from(fixture('article.html')))).text.split('\n\n'), [
		'The harbour bridge in Port Example was closed on Friday after engineers found cracks in two of its piers, the city said.',
		'About 18,000 cars cross the bridge every day. Traffic was led over the old ferry road, which was built for a tenth of that, and queues reached the airport.',
		'Caption: A diver looks at the second pier.',
		'Months of work',
		'“We will not open it before we know what caused this,” the harbour master, Pat Placeholder, told reporters. Repairs could take until spring.',
		'The bridge was inspected in June, and nothing was found.',
		'The city named three reasons to wait:',
		'• divers cannot work before the water is calm;',
		'• steel has to be ordered;',
		'• the ferry needs a second boat.',
		'The storm killed nobody, but left 4,000 homes without power for a night, according to the grid’s operator.',
	]);
});

test('the data of a page gives its fields, with names cleaned and references followed', () => {
	const draft = read(String(Buffer.from(fixture('article.html'))));
	assert.deepEqual(valuesOf(draft), {
		title: 'Harbour bridge closes after storm',
		outlet: 'The Example Courier',
		authors: 'Ann Example, Jo Sample, Kim O’Test',
		place: 'Port Example',
		published: '2025-11-28',
		updated: '2025-11-29',
		section: 'Local',
		language: 'en-GB',
		url: 'https://courier.example/local/2025/11/harbour-bridge-closes',
	});
	assert.ok(Object.values(draft.fields).every(({origin}) => origin === 'page'));
	assert.deepEqual(draft.others, [
		{name: 'Description', value: 'Engineers found cracks in two piers of the harbour bridge.'},
		{name: 'Keywords', value: 'bridge, storm, harbour'},
	]);
});

test('markup that is known to be an article is taken whole', () => {
	const html =
		'<p>One &amp; <b>two</b>.</p><ol><li>Three</li><li><p>Four</p><p>five</p></li></ol>six<br>seven<br><br>eight';
	assert.equal(
		read(html, {isWhole: true}).text,
		'One & two.\n\n1. Three\n\n2. Four\n\nfive\n\nsix\nseven\n\neight',
	);
});

test('what was guessed about a page says why', () => {
	const html = page(
		'<title>Harbour bridge closes</title>',
		'<time datetime="2025-11-28T06:30Z">Friday</time>',
	);
	assert.deepEqual(read(html, {url: 'https://www.courier.example/local/bridge'}).fields, {
		title: {value: 'Harbour bridge closes', origin: 'page'},
		outlet: {value: 'courier.example', origin: 'inferred', reason: 'the domain of its address'},
		published: {value: '2025-11-28', origin: 'inferred', reason: 'the first date that the page shows'},
		url: {value: 'https://www.courier.example/local/bridge', origin: 'page'},
	});
});
