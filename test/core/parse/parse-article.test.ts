import assert from 'node:assert/strict';
import fs from 'node:fs';
import {test} from 'node:test';
import fc from 'fast-check';
import type {Article} from '../../../source/core/article.ts';
import {longestText} from '../../../source/core/parse/make-article.ts';
import {parseArticle} from '../../../source/core/parse/parse-article.ts';

const parse = (content: string | Uint8Array) =>
	parseArticle({file: 'a.txt', bytes: typeof content === 'string' ? Buffer.from(content) : content});

function read(content: string | Uint8Array): Article {
	const parsed = parse(content);
	assert.equal(parsed.kind, 'article', JSON.stringify(parsed));
	return parsed.kind === 'article' ? parsed.article : assert.fail();
}

function problemOf(content: string | Uint8Array): string {
	const parsed = parse(content);
	return parsed.kind === 'problem' ? parsed.problem.message : assert.fail('this was read as an article');
}

const furnitureOf = ({text, furniture}: Article) =>
	furniture.map(({kind, start, end}) => [kind, text.slice(start, end)]);

const withHeader = (fields: string, body = 'The mayor resigned on Friday.') =>
	`=== METADATA ===\n\n${fields}\n\n=== ARTICLE ===\n${body}\n`;

test('a header gives the metadata, and what it does not specify stays unknown', () => {
	const {metadata, others, text} = read(
		withHeader('Source: Example Times\nTitle: Mayor quits\nUpdated_Date: Not specified\nMood: grim'),
	);
	assert.deepEqual(metadata, {
		outlet: {value: 'Example Times', origin: 'header'},
		title: {value: 'Mayor quits', origin: 'header'},
	});
	assert.deepEqual(others, [{name: 'Mood', value: 'grim'}]);
	assert.equal(text, 'The mayor resigned on Friday.');
});

test('a date in words becomes a day, and one that leaves a doubt stays as it was written', () => {
	const dateOf = (written: string) =>
		read(withHeader(`Published_Date: ${written}`)).metadata.published?.value;
	assert.equal(dateOf('Dec. 1, 2025'), '2025-12-01');
	assert.equal(dateOf('Monday, 1 December 2025'), '2025-12-01');
	assert.equal(dateOf('2025-12-01T09:30:00Z'), '2025-12-01');
	assert.equal(dateOf('03/04/2025'), '03/04/2025');
	assert.equal(dateOf('2025-02-30'), '2025-02-30');
});

test('a first line that repeats the title is a headline, and stays in the text', () => {
	const article = read(withHeader('Title: Mayor “Quits”', 'Mayor "quits"\n\nShe resigned on Friday.'));
	assert.deepEqual(furnitureOf(article), [['headline', 'Mayor "quits"']]);
	assert.match(article.text, /^Mayor "quits"\n/);
});

test('a header without its end is read as far as it looks like one, with a remark', () => {
	const {metadata, text, remarks} = read('=== METADATA ===\nTitle: Mayor quits\n\nShe resigned on Friday.');
	assert.equal(metadata.title?.value, 'Mayor quits');
	assert.equal(text, 'She resigned on Friday.');
	assert.match(remarks.join(), /ARTICLE/);
});

test('a field given twice keeps its first value, with a remark', () => {
	const {metadata, remarks} = read(withHeader('Title: One\nTitle: Two'));
	assert.equal(metadata.title?.value, 'One');
	assert.match(remarks.join(), /Title twice/);
});

test('a photo caption with a counter and its credit are furniture', () => {
	const article = read(
		'\n\n1 of 2 | The mayor, left, leaves the hall. She was alone. Photo by Jo Sample/EPA\nThe mayor resigned on Friday, ending a year of doubt.',
	);
	assert.deepEqual(furnitureOf(article), [
		['caption', '1 of 2 | The mayor, left, leaves the hall. She was alone.'],
		['credit', 'Photo by Jo Sample/EPA'],
	]);
	assert.deepEqual(article.metadata, {});
});

test('credits are known in their usual forms', () => {
	const kindsOf = (line: string) =>
		read(`${line}\nThe mayor resigned on Friday, ending a year of doubt.`).furniture.map(({kind}) => kind);
	assert.deepEqual(kindsOf('The mayor on Friday. (AP Photo/Jo Sample)'), ['caption', 'credit']);
	assert.deepEqual(kindsOf('The mayor on Friday. Jo Sample/Getty Images'), ['caption', 'credit']);
	assert.deepEqual(kindsOf('Photo: Jo Sample for Example News'), ['credit']);
	assert.deepEqual(kindsOf('Caption: The mayor on Friday'), ['caption']);
});

test('prose that mentions a photo is no furniture', () => {
	const article = read(
		'The photo by Jo Sample, taken on Friday, shows the mayor leaving.\nShe was alone, she said.',
	);
	assert.deepEqual(article.furniture, []);
});

test('a headline, a byline and a dateline without a header are inferred, each with its reason', () => {
	const {metadata, furniture} = read(
		'Mayor quits after a year\nBy Ann Example\n\nSPRINGFIELD, Ill. (AP) — The mayor resigned on Friday, ending a year of doubt.\n',
	);
	assert.equal(metadata.title?.value, 'Mayor quits after a year');
	assert.equal(metadata.authors?.value, 'Ann Example');
	assert.equal(metadata.outlet?.value, 'Associated Press');
	assert.equal(metadata.place?.value, 'Springfield, Ill.');
	for (const field of Object.values(metadata)) {
		assert.equal(field.origin, 'inferred');
		assert.ok(field.reason);
	}

	assert.deepEqual(
		furniture.map(({kind}) => kind),
		['headline', 'byline'],
	);
});

test('a first sentence is not taken for a headline', () => {
	assert.deepEqual(
		read('The mayor resigned on Friday.\n\nShe gave no reason for it, and left the town hall.').metadata,
		{},
	);
});

const accented = 'L’Élysée a parlé — “oui”';

test('UTF-8, UTF-16 and Windows-1252 give the same text', () => {
	const utf16 = Buffer.from(accented, 'utf16le');
	const windows = Uint8Array.from(
		[...accented].map(character => windows1252[character] ?? character.charCodeAt(0)),
	);
	assert.equal(read(accented).text, accented);
	assert.equal(read(`\uFEFF${accented}`).text, accented);
	assert.equal(read(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])).text, accented);
	assert.equal(read(Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()])).text, accented);
	assert.equal(read(windows).text, accented);
	assert.equal(read(Buffer.from('The mayor resigned.', 'utf16le')).text, 'The mayor resigned.');
});

const windows1252: Readonly<Record<string, number>> = {'’': 0x92, '—': 0x97, '“': 0x93, '”': 0x94};

test('line ends become LF', () => {
	assert.equal(read('One.\r\nTwo.\rThree.').text, 'One.\nTwo.\nThree.');
});

test('escape sequences go with all they carry', () => {
	const hostile =
		'a\u001B[31mred\u001B[0m \u001B]0;title\u0007b \u001B]8;;file:///x\u001B\\link\u001B]8;;\u001B\\ \u009B2Jc \u202Ed\u0007';
	assert.equal(read(hostile).text, 'ared b link c d');
});

test('a short text full of escape sequences, bells and backspaces is still a text', () => {
	assert.equal(
		read('\u0007\u0007\u001B[1mMayor\u001B[0m\b\b\b \u001B]0;x\u0007quits\u0007\u0007').text,
		'Mayor quits',
	);
});

test('escape sequences in a header are gone as well', () => {
	assert.equal(
		read(withHeader('Source: \u001B[2JExample\u0007 Times')).metadata.outlet?.value,
		'Example Times',
	);
});

test('an empty file, white space, and a header without a text are problems that say so', () => {
	assert.match(problemOf(''), /empty/);
	assert.match(problemOf(' \n\n'), /white space/);
	assert.match(problemOf(withHeader('Title: One', '')), /followed by no text/);
});

test('a binary file is a problem', () => {
	assert.match(problemOf(Uint8Array.from({length: 400}, (_, index) => (index * 7) % 32)), /not a text file/);
	assert.match(problemOf(fs.readFileSync(process.execPath).subarray(0, 100_000)), /not a text file/);
});

test('more than ten million units of text are a problem', () => {
	assert.match(problemOf('word '.repeat(longestText / 5 + 100)), /too long.*10 million/);
});

test('law: parsing never throws, lets no control character through, and its spans lie in the text', () => {
	const bytes = fc.oneof(
		fc.uint8Array({maxLength: 300}),
		fc.string({unit: 'binary', maxLength: 200}).map(text => Buffer.from(text)),
		fc
			.string({unit: 'grapheme', maxLength: 200})
			.map(text => Buffer.from(withHeader(`Title: ${text}`, text))),
	);
	fc.assert(
		fc.property(bytes, content => {
			const parsed = parse(content);
			if (parsed.kind === 'problem') {
				assert.ok(parsed.problem.message.length > 0);
				return;
			}

			const {text, furniture, metadata, others} = parsed.article;
			const shown = [
				text,
				...Object.values(metadata).map(({value}) => value),
				...others.flatMap(({name, value}) => [name, value]),
			];
			for (const line of shown) {
				assert.doesNotMatch(line, /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u);
				assert.ok(line.isWellFormed());
			}

			let end = 0;
			for (const span of furniture) {
				assert.ok(end <= span.start && span.start < span.end && span.end <= text.length);
				end = span.end;
			}
		}),
	);
});

test('the two seeds are read as what they are', () => {
	const seeds = fs
		.readdirSync('seeds')
		.sort()
		.map(name => read(fs.readFileSync(`seeds/${name}`)));
	const [times, unknown] = seeds;
	assert.ok(times && unknown);
	assert.equal(times.metadata.outlet?.value, 'New York Times');
	assert.equal(times.metadata.published?.value, '2025-12-01');
	assert.deepEqual(times.others, [{name: 'Conflict', value: 'Russia-Ukraine War'}]);
	assert.deepEqual(furnitureOf(times), [['headline', times.metadata.title?.value]]);
	assert.deepEqual(unknown.metadata, {});
	assert.deepEqual(
		unknown.furniture.map(({kind}) => kind),
		['caption', 'credit'],
	);
});
