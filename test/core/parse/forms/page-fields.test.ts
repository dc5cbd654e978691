import assert from 'node:assert/strict';
import {test} from 'node:test';
import {cleanAuthors} from '../../../../source/core/parse/forms/html/clean-authors.ts';
import {draftFromHtml} from '../../../../source/core/parse/forms/html/draft-from-html.ts';
import {plainWords} from '../../../../source/core/parse/forms/html/plain-words.ts';
import {readJsonLd} from '../../../../source/core/parse/forms/html/read-json-ld.ts';
import {splitTitle} from '../../../../source/core/parse/forms/html/split-title.ts';

const prose =
	'The harbour bridge was closed on Friday after engineers found cracks in two of its piers, the city said. ';
const body = `<article><p>${prose.repeat(3)}</p><p>Then ${prose.repeat(2)}</p></article>`;

const read = (head: string, rest = body) =>
	draftFromHtml(`${head}<body>${rest}</body>`) ?? assert.fail('no article');

test('SingleFile and browsers say where a page was saved from, and megabytes of pictures are passed over', () => {
	const picture = `<img src="data:image/png;base64,${'iVBORw0KGgo'.repeat(100_000)}">`;
	const saved = read(
		'<!--\n Page saved with SingleFile \n url: https://www.courier.example/bridge \n saved date: Sat Nov 22 2025\n--><title>Bridge</title>',
		picture + body,
	);
	assert.equal(saved.fields.url?.value, 'https://www.courier.example/bridge');
	assert.equal(saved.fields.outlet?.value, 'courier.example');
	assert.equal(
		read('<!-- saved from url=(0032)https://courier.example/other -->').fields.url?.value,
		'https://courier.example/other',
	);
});

test('what a page shows in a shadow root is read, and what it hides is not', () => {
	const {text} = read(
		'',
		`<div><template shadowrootmode="open"><p>In the shadow, ${prose}</p></template>${body}</div><template><p>In a template, ${prose}</p></template><div style="display: none"><p>Behind, ${prose}</p></div><div hidden><p>Beneath, ${prose}</p></div>`,
	);
	assert.match(text, /In the shadow/);
	assert.doesNotMatch(text, /template|Behind|Beneath/);
});

test('data that is broken is mended where it can be, and hides no other', () => {
	const headlineOf = (...blocks: string[]) => readJsonLd(blocks, () => false)?.headline;
	const good = '{"@type": "NewsArticle", "headline": "Mayor quits"}';
	assert.equal(headlineOf('{"@type": [', good), 'Mayor quits');
	assert.equal(headlineOf(`<!-- ${good} -->`), 'Mayor quits');
	assert.equal(headlineOf('{"@type": "NewsArticle", "headline": "Mayor\nquits",}'), 'Mayor quits');
	assert.equal(headlineOf(good.replaceAll('"', '&quot;')), 'Mayor quits');
	assert.equal(headlineOf(`{"a": [[{"b": ${good}}]]}`), 'Mayor quits');
	assert.equal(headlineOf('{"@type": "Person", "name": "Ann Example"}'), undefined);
});

test('of several articles that a page lists, its own is taken, and none where nothing tells', () => {
	const list = `[${['One', 'Two', 'Three', 'Four'].map(headline => `{"@type": "Article", "headline": "${headline}"}`).join(',')}]`;
	assert.equal(readJsonLd([list], ({headline}) => headline === 'Three')?.headline, 'Three');
	assert.equal(
		readJsonLd([list], () => false),
		undefined,
	);
});

const titles: ReadonlyArray<
	readonly [
		written: string,
		outlet: string | undefined,
		headlines: readonly string[],
		title: string,
		site?: string,
	]
> = [
	['Mayor quits | Example Times', 'Example Times', [], 'Mayor quits', 'Example Times'],
	['Mayor quits - Example Times', undefined, ['Mayor quits'], 'Mayor quits', 'Example Times'],
	['Example Times: Mayor quits', 'Example Times', [], 'Mayor quits', 'Example Times'],
	['Mayor quits - what now?', undefined, [], 'Mayor quits - what now?'],
	['Mayor: I quit', undefined, [], 'Mayor: I quit'],
];

for (const [written, outlet, headlines, title, site] of titles) {
	test(`the title of “${written}” is “${title}”`, () => {
		assert.deepEqual(splitTitle(written, outlet, headlines), {title, site});
	});
}

test('names of authors are clean, and stand once each', () => {
	assert.deepEqual(
		cleanAuthors([
			'By Ann Example and Jo Sample',
			'ann example',
			'https://courier.example/ann',
			'a@courier.example',
			'Staff',
		]),
		['Ann Example', 'Jo Sample'],
	);
	assert.deepEqual(cleanAuthors(['Von Kim Test; Sam Sample']), ['Kim Test', 'Sam Sample']);
});

test('words of a head are decoded, also twice, and lose their tags', () => {
	assert.equal(plainWords('The mayor&amp;#8217;s <b>last</b>\n day'), 'The mayor’s last day');
});
