import fs from 'node:fs';
import {gzipSync, strToU8, zipSync} from 'fflate';

const folder = 'test/fixtures/forms';

/**
A file for the parsers: from test/fixtures/forms, or made here of words where it is not text.
*/
export type MadeFile = {readonly file: string; readonly bytes: Uint8Array};

export const fixture = (name: string): Uint8Array => fs.readFileSync(`${folder}/${name}`);

const paragraph = (about: string): string =>
	`<p>${`The ${about} was seen again on Friday, and those who had waited for it were glad. `.repeat(8)}</p>`;

/**
An EPUB with a title page, two chapters, and one that is missing.
*/
export function makeEpub(): Uint8Array {
	const chapter = (title: string, text: string): string =>
		`<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><h1>${title}</h1>${text}</body></html>`;
	const files = {
		mimetype: 'application/epub+zip',
		'META-INF/container.xml':
			'<?xml version="1.0"?><container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
		'OEBPS/book.opf': `<?xml version="1.0"?><package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>Hill Weekly, No. 47</dc:title><dc:creator>Ann Example</dc:creator><dc:language>en</dc:language><dc:date>2025-11-21</dc:date></metadata>
			<manifest><item id="t" href="title.xhtml"/><item id="one" href="one%20a.xhtml"/><item id="two" href="two.xhtml"/><item id="gone" href="gone.xhtml"/></manifest>
			<spine><itemref idref="t"/><itemref idref="two"/><itemref idref="one"/><itemref idref="gone"/></spine></package>`,
		'OEBPS/title.xhtml': chapter('Hill Weekly', '<p>No. 47</p>'),
		'OEBPS/one a.xhtml': chapter('The well', paragraph('well')),
		'OEBPS/two.xhtml': chapter('The <i>choir</i>', paragraph('choir')),
	};
	return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
		level: 1,
	});
}

/**
A Word document of these paragraphs.
*/
export function makeDocx(paragraphs: readonly string[]): Uint8Array {
	const body = paragraphs
		.map(text => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`)
		.join('');
	const files = {
		'[Content_Types].xml':
			'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
		'_rels/.rels':
			'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
		'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
		'docProps/core.xml':
			'<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Orchard sold</dc:title><dc:creator>Jo Sample</dc:creator></cp:coreProperties>',
	};
	return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/**
A PDF of one page with these lines; an empty line is a gap.
*/
export function makePdf(lines: readonly string[]): Uint8Array {
	const shown = lines
		.map((line, index) => (line === '' ? '' : `1 0 0 1 72 ${720 - 14 * index} Tm (${line}) Tj`))
		.join('\n');
	const content = `BT /F1 11 Tf\n${shown}\nET`;
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
		`<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
		'<< /Title (Lighthouse dark) /Author (Sam Sample) /CreationDate (D:20251121080000Z) >>',
	];
	let text = '%PDF-1.4\n';
	const places = objects.map((object, index) => {
		const place = text.length;
		text += `${index + 1} 0 obj\n${object}\nendobj\n`;
		return String(place).padStart(10, '0');
	});
	const start = text.length;
	text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map(place => `${place} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${start}\n%%EOF\n`;
	return Buffer.from(text, 'latin1');
}

/**
A WARC archive: what was asked, a page, a page in chunks, an error, and a picture.
*/
export function makeWarc(): Uint8Array {
	const record = (type: string, url: string, content: string): string =>
		`WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2025-11-21T08:00:00Z\r\nContent-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}\r\n\r\n`;
	const answer = (status: string, headers: string, body: string): string =>
		`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n${body}`;
	const page = `<!DOCTYPE html><html lang="en"><head><title>Apples ripe</title><meta property="og:site_name" content="Hill Weekly"></head><body><nav><a href="/">Home</a></nav><article><h1>Apples ripe</h1>${paragraph('apple')}${paragraph('pear')}</article></body></html>`;
	const text = 'The quarry was closed on Friday, the owner said.';
	return Buffer.from(
		record('warcinfo', '', 'software: made by us') +
			record('request', 'https://gazette.example/quarry', 'GET /quarry HTTP/1.1\r\n\r\n') +
			record(
				'response',
				'https://gazette.example/quarry',
				answer('200 OK', 'Content-Type: text/plain', text),
			) +
			record(
				'response',
				'https://courier.example/snow',
				answer(
					'200 OK',
					'Content-Type: text/plain\r\nTransfer-Encoding: chunked',
					'12\r\nSnow closed the pa\r\nd\r\nss on Friday.\r\n0\r\n\r\n',
				),
			) +
			record('response', 'https://hill.example/apple', answer('200 OK', 'Content-Type: text/html', page)) +
			record(
				'response',
				'https://gazette.example/gone',
				answer('404 Not Found', 'Content-Type: text/plain', 'Gone.'),
			) +
			record('response', 'https://gazette.example/a.jpg', answer('200 OK', 'Content-Type: image/jpeg', 'x')),
	);
}

/**
A ZIP archive with articles of several forms, an archive in it, and what is none.
*/
export const makeZip = (): Uint8Array =>
	zipSync({
		'../../escape.txt': strToU8('The baker of Quay Street won a prize on Friday.'),
		'folder/feed.rss': fixture('feed.rss'),
		'folder/inner.zip': zipSync({'deep.txt': strToU8('The tram was late on Friday, as it is on most days.')}),
		'folder/broken.json': strToU8('{"title": '),
		'picture.png': strToU8('\x89PNG'),
		'__MACOSX/._a.txt': strToU8('x'),
	});

/* As crawlers do it: each record by itself. */
const gzipRecords = (warc: Uint8Array): Uint8Array =>
	Buffer.concat(
		Buffer.from(warc)
			.toString('latin1')
			.split(/(?=WARC\/1\.0)/u)
			.map(record => gzipSync(Buffer.from(record, 'latin1'))),
	);

const gzipped = (name: string): Uint8Array => gzipSync(fixture(name));

/**
Files of all forms.
*/
export const madeFiles = (): readonly MadeFile[] => [
	...fs
		.readdirSync(folder)
		.sort()
		.map(file => ({file, bytes: fixture(file)})),
	{file: 'week.epub', bytes: makeEpub()},
	{
		file: 'orchard.docx',
		bytes: makeDocx([
			'Orchard sold',
			'The orchard on the hill was sold on Friday.',
			'Nobody said for how much.',
		]),
	},
	{
		file: 'lighthouse.pdf',
		bytes: makePdf([
			'Lighthouse dark',
			'',
			'The lighthouse on the cape went dark on Fri-',
			'day, the coast guard said, and stayed so',
			'until Sunday.',
			'',
			'A keeper lit a lamp instead.',
		]),
	},
	{file: 'crawl.warc', bytes: makeWarc()},
	{file: 'crawl.warc.gz', bytes: gzipRecords(makeWarc())},
	{file: 'many.zip', bytes: makeZip()},
	{file: 'lines.jsonl.gz', bytes: gzipped('news-please.jsonl')},
];
