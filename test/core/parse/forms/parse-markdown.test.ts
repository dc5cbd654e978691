import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {FormReading} from '../../../../source/core/parse/forms/form.ts';
import {parseMarkdown} from '../../../../source/core/parse/forms/markdown/parse-markdown.ts';
import {plainInline} from '../../../../source/core/parse/forms/markdown/plain-inline.ts';
import {textOfMarkdown} from '../../../../source/core/parse/forms/markdown/text-of-markdown.ts';
import {fixture} from './made-files.ts';

async function read(content: string | Uint8Array): Promise<FormReading> {
	return parseMarkdown({file: 'a.md', bytes: typeof content === 'string' ? Buffer.from(content) : content});
}

test('a clipped page gives its fields, and its text without marks', async () => {
	const [draft] = (await read(fixture('clipped.md'))).drafts;
	assert.deepEqual(draft?.fields, {
		title: {value: 'Lighthouse sold: what comes next', origin: 'header'},
		outlet: {value: 'Valley Courier', origin: 'header'},
		authors: {value: 'Ann Example, Jo Sample', origin: 'header'},
		published: {value: '2025-11-21T08:00:00+00:00', origin: 'header'},
		url: {value: 'https://courier.example/coast/lighthouse-sold', origin: 'header'},
	});
	assert.deepEqual(draft.others, [
		{name: 'created', value: '2025-11-22'},
		{name: 'description', value: 'Who bought it, and why.'},
		{name: 'tags', value: 'clippings, coast'},
	]);
	assert.deepEqual(draft.text.split('\n\n'), [
		'Lighthouse sold: what comes next',
		'The lighthouse on the cape was sold on Friday to a family from Port Town, the county said.',
		'Caption: The lighthouse before it was painted.',
		'The price',
		'The buyer "We paid £210,000, and not a penny more"',
		'• The lamp stays.',
		'• The house goes to the county.',
		'1. Paint',
		'2. Sell',
		'Year | Price',
		'1998 | £40,000',
		'lamp --rotate 4*2',
		'It was built in 1860. It has never been dark.',
		'A spokesman confirmed it.',
	]);
});

test('broken front matter is read line by line, and a rule at the top is none', async () => {
	const [broken] = (await read('---\ntitle: "Mayor quits\nauthor: Ann Example\n- x: [\n---\nShe resigned.'))
		.drafts;
	assert.equal(broken?.fields.authors?.value, 'Ann Example');
	assert.equal(broken.remarks.length, 1);
	const [ruled] = (await read('---\nShe resigned on Friday\n---\nAnd left.')).drafts;
	assert.match(ruled?.text ?? '', /^She resigned on Friday/);
});

test('front matter in TOML is read, and the first heading is the title where nothing else says one', async () => {
	const [draft] = (
		await read('+++\ndate = 2025-11-21\nsection = "Local"\n+++\n# Mayor *quits*\n\nShe resigned.')
	).drafts;
	assert.equal(draft?.fields.published?.value.slice(0, 10), '2025-11-21');
	assert.equal(draft?.fields.section?.value, 'Local');
	assert.deepEqual(draft?.fields.title, {
		value: 'Mayor quits',
		origin: 'inferred',
		reason: 'the first heading of the text',
	});
});

test('front matter without a text is a problem', async () => {
	assert.match((await read('---\ntitle: Mayor quits\n---\n')).problems[0] ?? '', /no text/);
});

const inline: ReadonlyArray<readonly [written: string, words: string]> = [
	['a_snake_case name and 2 * 3 * 4', 'a_snake_case name and 2 * 3 * 4'],
	['__Bold__ and _leaning_, ***both***', 'Bold and leaning, both'],
	['\\*not leaning\\*', '*not leaning*'],
	['[a (b)](https://a.example/x_(y)) c', 'a (b) c'],
	['AT&amp;T <b>said</b> <https://a.example>', 'AT&T said https://a.example'],
	['`a*b*c` %%a remark%% d', 'a*b*c d'],
];

for (const [written, words] of inline) {
	test(`${written} is read as ${words}`, () => assert.equal(plainInline(written), words));
}

test('marks without end take no long time', () => {
	for (const mark of ['[', '![', '**', '*a', '_', '`', '<', '[a](', '> ', '~~', '<!--', '|', '- ']) {
		assert.equal(typeof textOfMarkdown(mark.repeat(50_000)), 'string');
	}
});
