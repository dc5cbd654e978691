import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formOf} from '../../../source/core/parse/form-of.ts';
import type {Form} from '../../../source/core/parse/forms/forms.ts';

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

const cases: ReadonlyArray<readonly [form: Form, beginning: string | Buffer, file?: string]> = [
	['text', 'The mayor resigned on Friday.'],
	['text', '=== METADATA ===\nTitle: Mayor quits\n'],
	['text', 'Mayor: I resign\n\nShe said so on Friday.'],
	['text', 'From: the mayor\n\nDear all, I resign.'],
	['text', '[Music] The mayor spoke.'],
	['text', '{sic} she wrote.'],
	['text', '<3 is what she wrote.'],
	['text', '# Mayor quits\n\nShe resigned on Friday.'],
	['text', 'Text, title and date: what a table has.'],
	['json', '{"title": "Mayor quits"}', 'a.txt'],
	['json', '\uFEFF [\n{"title": "Mayor quits"}]'],
	['json', Buffer.from('\uFEFF{"title": "Mayor quits"}', 'utf16le')],
	['json', '{"a": 1}\n{"a": 2}\n', 'a.jsonl'],
	['feed', '<?xml version="1.0"?>\n<!-- made by us -->\n<rss version="2.0"><channel>', 'a.txt'],
	['feed', '<feed xmlns="http://www.w3.org/2005/Atom">'],
	['feed', '<rdf:RDF xmlns="http://purl.org/rss/1.0/">'],
	['news-xml', '<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf>'],
	['news-xml', '<!DOCTYPE nitf [<!ENTITY a "b">]>\n<nitf version="1">'],
	['news-xml', '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">'],
	['news-xml', '<NewsML Version="1.2">'],
	['other-xml', '<?xml version="1.0"?><invoice>'],
	['html', '<!DOCTYPE html>\n<html>', 'a.txt'],
	['html-fragment', '<h1>Mayor quits</h1><p>She resigned.</p>', 'a.txt'],
	['html', '\n<!-- saved --><HTML lang="en">'],
	['html', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">'],
	['mail', 'From: Ann <a@example.com>\r\nTo: b@example.com\r\nSubject: News\r\n\r\nHello'],
	['mail', 'Received: from a\nMIME-Version: 1.0\nFrom: a@example.com\n\nHello'],
	['mail', 'From a@example.com Fri Nov 21 10:00:00 2025\nSubject: News\n\nHello'],
	[
		'mhtml',
		'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.com/a\r\nSubject: A\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n',
	],
	['markdown', '---\ntitle: Mayor quits\n---\n\nShe resigned.'],
	['markdown', 'Mayor quits\n===\n', 'a.md'],
	['markdown', '# Mayor quits\n\nShe resigned.\n\n## What now'],
	['table', 'title,text,date\nMayor quits,She resigned.,2025-11-21\n', 'a.txt'],
	['table', 'Headline\tBody\nMayor quits\tShe resigned.\n'],
	['table', 'one,two\n', 'a.csv'],
	['gzip', latin1('\x1F\x8B\x08\0')],
	['warc', 'WARC/1.0\r\nWARC-Type: response\r\n'],
	['pdf', '%PDF-1.7\n'],
	['epub', latin1(`${'PK\x03\x04'.padEnd(30, '\0')}mimetypeapplication/epub+zip`)],
	['docx', latin1(`${'PK\x03\x04'.padEnd(30, '\0')}[Content_Types].xml … word/document.xml`)],
	['other-office', latin1(`${'PK\x03\x04'.padEnd(30, '\0')}[Content_Types].xml … xl/workbook.xml`)],
	['zip', latin1(`${'PK\x03\x04'.padEnd(30, '\0')}a.txt`)],
	['rich-text', '{\\rtf1\\ansi'],
	['old-office', latin1('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')],
	['packed', latin1('7z\xBC\xAF\x27\x1C')],
];

for (const [form, beginning, file = 'a'] of cases) {
	test(`${JSON.stringify(String(beginning).slice(0, 40))} in ${file} is ${form}`, () => {
		const bytes = typeof beginning === 'string' ? Buffer.from(beginning) : beginning;
		assert.equal(formOf({file, bytes}), form);
	});
}
