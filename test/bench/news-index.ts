import {createHash} from 'node:crypto';
import type {DatabaseSync} from 'node:sqlite';
import type {Article, Field} from '../../source/core/article.ts';
import {writeListings} from '../../source/storage/index/listings.ts';
import {writeFile} from '../../source/storage/index/write-file.ts';
import {inTransaction} from '../../source/storage/store/connection.ts';
import {type NewsArticle, openNewsroom} from './generate-news.ts';

/**
Writes so many made-up articles into an empty index, the way in which the librarian does, and returns how many milliseconds it took;
making them up is not counted.
*/
export function fillIndex(database: DatabaseSync, count: number): number {
	const newsroom = openNewsroom();
	database.exec("INSERT INTO root (id, path) VALUES (1, '/news')");
	let milliseconds = 0;
	for (let first = 0; first < count; first += batch) {
		const articles = Array.from({length: Math.min(batch, count - first)}, (_, index) =>
			articleOf(newsroom(first + index), first + index),
		);
		milliseconds += timeOf(() => inTransaction(database, () => writeAll(database, articles)));
	}

	return milliseconds + timeOf(() => writeListings(database));
}

const batch = 500;

function writeAll(database: DatabaseSync, articles: readonly Article[]): void {
	for (const article of articles) {
		write(database, article);
	}
}

function write(database: DatabaseSync, article: Article): void {
	const record = {
		root: 1,
		path: article.file,
		size: article.text.length,
		mtime: 0,
		sha256: article.sha256,
		sweep: 1,
	};
	writeFile(database, record, {articles: [{article, number: undefined}], problems: []});
}

const known = (value: string): Field => ({value, origin: 'header'});

export function articleOf(
	{title, outlet, authors, place, section, day, text}: NewsArticle,
	number: number,
): Article {
	const sha256 = createHash('sha256').update(text).digest('hex');
	const metadata = {title, outlet, authors, section, published: day, ...(place && {place})};
	return {
		id: sha256.slice(0, 16),
		file: `${String(number).padStart(6, '0')}.txt`,
		sha256,
		metadata: Object.fromEntries(Object.entries(metadata).map(([name, value]) => [name, known(value)])),
		others: [],
		text,
		furniture: [],
		remarks: [],
	};
}

function timeOf(step: () => void): number {
	const startedAt = performance.now();
	step();
	return performance.now() - startedAt;
}
