/* A folder as a researcher has it: hundreds of files of every form in folders of all names, and of each way of being broken one in a hundred. */
import fs from 'node:fs';
import path from 'node:path';
import {gzipSync, strToU8, zipSync} from 'fflate';
import {madeFiles} from '../core/parse/forms/made-files.ts';

/** Of the made files that hold several articles, or none, what is listed behind the file's name; one alone has its file's name. */
const numbers: Readonly<Record<string, string>> = {
	'box.mbox': '#1 #2',
	'feed.atom': '#1 #2',
	'feed.json': '#1 #2',
	'feed.rss': '#1 #2',
	'named.csv': '#1 #2',
	'news-please.jsonl': '#1 #3',
	'newsapi.json': '#1 #2',
	'unnamed.tsv': '#1 #2',
	'week.epub': '#1 #2',
	'crawl.warc': '#1 #2 #3',
	'crawl.warc.gz': '#1 #2 #3',
	'many.zip': '#1 #2 #3 #5',
	'lines.jsonl.gz': '#1 #3',
};

/** Those that are broken themselves, or in part; where it is one entry, with its number. */
const troubles: Readonly<Record<string, readonly string[]>> = {
	'cut.json': [''],
	'no-article.json': [''],
	'numbers.csv': [''],
	'feed.rss': ['#3'],
	'named.csv': ['#3'],
	'news-please.jsonl': ['', '#2'],
	'week.epub': [''],
	'many.zip': ['', '#4'],
	'lines.jsonl.gz': ['', '#2'],
};

const holdNothing = ['cut.json', 'no-article.json', 'numbers.csv', 'empty.json', 'empty.rss'];

/**
A file of the folder: its path, what stands in it, the articles that it has to be listed with, and the names for which there has to be a problem.
*/
export type MixedFile = {
	readonly file: string;
	readonly bytes: Uint8Array;
	readonly articles: readonly string[];
	readonly problems: readonly string[];
};

const folders = ['', '2025/11', 'Übersicht/été', 'a folder', 'deep/er/and/down', 'page.html', '日本'];

const formsIn = (folder: string, index: number): readonly MixedFile[] =>
	madeFiles().map(({file: name, bytes}) => {
		const file = path.posix.join(folder, index % 2 === 0 ? name : `${index} of ${name}`);
		const listed = holdNothing.includes(name) ? [] : (numbers[name]?.split(' ') ?? ['']);
		return {
			file,
			bytes,
			articles: listed.map(number => file + number),
			problems: (troubles[name] ?? []).map(number => file + number),
		};
	});

/** What the article of a text tells, which no other does. */
export const tale = (index: number): string =>
	`The ${index}th tram of Hillside was late on Friday, its driver said.`;

const textAt = (index: number): MixedFile => {
	const folder = folders[index % folders.length] ?? '';
	const day = `2025-11-${String(1 + (index % 28)).padStart(2, '0')}`;
	const [extension, text] = [
		['txt', tale(index)],
		[
			'txt',
			`=== METADATA ===\nTitle: Tram ${index}\nPublished_Date: ${day}\n\n=== ARTICLE ===\n${tale(index)}\n`,
		],
		['md', `---\ntitle: Tram ${index}\ndate: ${day}\n---\n\n${tale(index)}\n`],
		['', tale(index)],
	][index % 4] as [string, string];
	const file = path.posix.join(folder, `tram ${index}${extension === '' ? '' : `.${extension}`}`);
	return {file, bytes: strToU8(text), articles: [file], problems: []};
};

/* Five articles, two of them in an archive in an archive, one of those packed once more. */
const archiveAt = (index: number): MixedFile => {
	const story = (number: number): Uint8Array =>
		strToU8(`Bus ${index}.${number} of Hillside came on time on Friday.`);
	const innermost = zipSync({'five.txt': story(5)});
	const inner = zipSync({'four.txt.gz': gzipSync(story(4)), 'more/five.zip': innermost});
	const bytes = zipSync({
		'one.txt': story(1),
		'in/two.txt': story(2),
		'in/inner.zip': inner,
		'three.txt': story(3),
		'a.jpg': story(0),
	});
	const file = path.posix.join(folders[index % folders.length] ?? '', `archive ${index}.zip`);
	return {file, bytes, articles: [1, 2, 3, 4, 5].map(number => `${file}#${number}`), problems: []};
};

/* German in an encoding that the file does not tell, or tells wrongly: it is read all the same. */
const inOtherEncoding = (index: number): MixedFile => {
	const text = `Der Bürgermeister von Köln trat am Freitag zurück, weil er die ${index}. Brücke nicht bezahlen könne.`;
	const page = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Brücke ${index}</title></head><body><article><h1>Brücke ${index}</h1><p>${`${text} `.repeat(8)}</p></article></body></html>`;
	const [name, bytes] = [
		['latin.txt', Buffer.from(text, 'latin1')],
		['utf16.txt', Buffer.from(text, 'utf16le')],
		['page.html', Buffer.from(page, 'latin1')],
	][index % 3] as [string, Buffer];
	const file = `encoded/${index} ${name}`;
	return {file, bytes, articles: [file], problems: []};
};

/**
All files that hold what they should.
*/
export const goodFiles = (): readonly MixedFile[] => [
	...folders.flatMap(formsIn),
	...Array.from({length: 320}, (_, index) => textAt(index)),
	...Array.from({length: 14}, (_, index) => archiveAt(index)),
	...Array.from({length: 12}, (_, index) => inOtherEncoding(index)),
];

/* The flag of encryption, where each of the two heads of the file has it. */
function locked(): Uint8Array {
	const bytes = Buffer.from(zipSync({'secret.txt': strToU8(tale(0))}));
	bytes.writeUInt16LE(bytes.readUInt16LE(6) | 1, 6);
	const directory = bytes.indexOf('PK\x01\x02', 0, 'latin1');
	bytes.writeUInt16LE(bytes.readUInt16LE(directory + 8) | 1, directory + 8);
	return bytes;
}

const cutOff = [
	'article.html',
	'mill.mhtml',
	'feed.atom',
	'newsapi.json',
	'nitf.xml',
	'week.epub',
	'orchard.docx',
	'lighthouse.pdf',
	'many.zip',
];
const noise = (length: number): Uint8Array =>
	Uint8Array.from({length}, (_, index) => (index * index * 31 + index * 7) % 256);

/** Ways in which a file is broken, each with its bytes. */
const ways = (): ReadonlyArray<readonly [name: string, bytes: Uint8Array]> => {
	const made = madeFiles();
	return [
		...cutOff.map(name => {
			const bytes = made.find(({file}) => file === name)?.bytes ?? new Uint8Array();
			return [`cut ${name}`, bytes.subarray(0, Math.floor(bytes.length * 0.6))] as const;
		}),
		['locked.zip', locked()],
		['empty.txt', new Uint8Array()],
		['blank.txt', strToU8(' \n\n\t\n')],
		['only a head.txt', strToU8('=== METADATA ===\nTitle: Tram\n\n=== ARTICLE ===\n')],
		['binary.txt', noise(900)],
		['unknown packing.7z', Buffer.concat([Buffer.from('7z\xBC\xAF\x27\x1C', 'latin1'), noise(300)])],
	];
};

/**
Files that hold no article, of each kind so many.
*/
export const brokenFiles = (each: number): readonly MixedFile[] =>
	ways().flatMap(([name, bytes]) =>
		Array.from({length: each}, (_, index): MixedFile => {
			const file = path.posix.join(folders[index % folders.length] ?? '', `broken ${index} ${name}`);
			return {file, bytes, articles: [], problems: [file]};
		}),
	);

/** As old as a file has to be for its time to tell that it has not changed. */
const longAgo = 1_000_000_000;

/**
Writes a file below a folder, as if it had lain there for years.
*/
export function put(root: string, file: string, bytes: string | Uint8Array): void {
	const whole = path.join(root, file);
	fs.mkdirSync(path.dirname(whole), {recursive: true});
	fs.writeFileSync(whole, bytes);
	fs.utimesSync(whole, longAgo, longAgo);
}
