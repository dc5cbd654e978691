/*
How quickly files of each form are read: articles of 600 words each, made up, 200 of them. Plain text is the reference.

	node --import tsx test/bench/forms.ts
*/
import {gzipSync, strToU8, zipSync} from 'fflate';
import {parseFile} from '../../source/core/parse/parse-file.ts';
import {makeDocx, makePdf} from '../core/parse/forms/made-files.ts';
import {type GeneratedArticle, generateArticles} from './generate-articles.ts';

const count = 200;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const tagged = ({text}: GeneratedArticle): string =>
	text
		.split('\n\n')
		.map(paragraph => `<p>${escaped(paragraph)}</p>`)
		.join('');

const lines = (text: string): readonly string[] =>
	text.split('\n\n').flatMap(paragraph => [...(paragraph.match(/.{1,90}/g) ?? []), '']);

const textFile = ({title, outlet, text}: GeneratedArticle): string =>
	`=== METADATA ===\n\nSource: ${outlet}\nTitle: ${title}\n\n=== ARTICLE ===\n${title}\n\n${text}\n`;

const json = ({title, outlet, text}: GeneratedArticle): string =>
	JSON.stringify({title, outlet, text, date: '2025-11-21'});

const rss = (article: GeneratedArticle): string =>
	`<?xml version="1.0"?><rss version="2.0"><channel><title>${article.outlet}</title><item><title>${article.title}</title><content:encoded><![CDATA[${tagged(article)}]]></content:encoded></item></channel></rss>`;

const nitf = (article: GeneratedArticle): string =>
	`<?xml version="1.0"?><nitf><body><body.head><hedline><hl1>${article.title}</hl1></hedline></body.head><body.content>${tagged(article)}</body.content></body></nitf>`;

const mail = (article: GeneratedArticle): string =>
	`From: ${article.outlet} <a@example.com>\r\nTo: b@example.com\r\nSubject: ${article.title}\r\nDate: Fri, 21 Nov 2025 06:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body>${tagged(article)}</body></html>`;

const csv = ({title, outlet, text}: GeneratedArticle): string =>
	`title,source,text\n"${title}","${outlet}","${text}"\n`;

const warc = (article: GeneratedArticle): string => {
	const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n${article.text}`;
	return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\nContent-Length: ${Buffer.byteLength(answer)}\r\n\r\n${answer}\r\n\r\n`;
};

const forms: Readonly<Record<string, (article: GeneratedArticle) => Uint8Array>> = {
	'a.txt': article => strToU8(textFile(article)),
	'a.json': article => strToU8(json(article)),
	'a.rss': article => strToU8(rss(article)),
	'a.nitf': article => strToU8(nitf(article)),
	'a.eml': article => strToU8(mail(article)),
	'a.csv': article => strToU8(csv(article)),
	'a.txt.gz': article => gzipSync(strToU8(textFile(article))),
	'a.zip': article => zipSync({'a.txt': strToU8(textFile(article))}),
	'a.warc': article => strToU8(warc(article)),
	'a.docx': article => makeDocx(article.text.split('\n\n')),
	'a.pdf': article => makePdf(lines(article.text)),
};

const articles = generateArticles(count);
for (const [file, make] of Object.entries(forms)) {
	const files = articles.map(make);
	// Once to load what reads the form.
	await parseFile({file, bytes: files[0] ?? new Uint8Array()});
	const started = performance.now();
	let found = 0;
	for (const bytes of files) {
		found += (await parseFile({file, bytes})).articles.length;
	}

	const seconds = (performance.now() - started) / 1000;
	console.log(
		`${file.padEnd(10)} ${String(Math.round(count / seconds)).padStart(6)} files/s   ${found} articles`,
	);
}
