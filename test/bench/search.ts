import Fuse from 'fuse.js';
import {createArticleIndex} from '../../source/core/search/article-index.ts';
import type {SearchEntry} from '../../source/core/search/search-entry.ts';
import {type Figure, median, quantile} from './figure.ts';
import {generateArticles} from './generate-articles.ts';

const count = 10_000;

/**
One key of a search that is being typed, over 10,000 generated articles, beside a plain search by fuse.js over the same entries.
*/
export async function measureSearch(): Promise<readonly Figure[]> {
	const entries = generateArticles(count, 60).map(entryOf);
	const queries = keystrokes(entries);
	const index = createArticleIndex(entries);
	const fuse = new Fuse(entries, {
		keys: ['title', 'outlet', 'authors', 'lead'],
		ignoreLocation: true,
		ignoreDiacritics: true,
	});
	const startedAt = performance.now();
	index.search('warm');
	const firstSearch = performance.now() - startedAt;
	fuse.search('warm');
	const times = {ours: [] as number[], plain: [] as number[]};
	for (const query of queries) {
		times.ours.push(timeOf(() => index.search(query)));
		times.plain.push(timeOf(() => fuse.search(query)));
	}

	const subject = `a key in the search of ${count.toLocaleString('en')}`;
	const reference = 'plain fuse.js';
	return [
		{subject, milliseconds: median(times.ours), reference, referenceMilliseconds: median(times.plain)},
		{
			subject: `${subject}, slowest of 20`,
			milliseconds: quantile(times.ours, 0.95),
			reference,
			referenceMilliseconds: quantile(times.plain, 0.95),
		},
		{
			subject: 'the first key, which builds the index',
			milliseconds: firstSearch,
			reference,
			referenceMilliseconds: median(times.plain),
		},
	];
}

/** What is in the field after each key of five searches for words of titles, each with two letters exchanged. */
function keystrokes(entries: readonly SearchEntry[]): readonly string[] {
	const titles = [17, 1234, 4321, 7777, 9999].map(index => entries[index]?.title ?? '');
	const queries = titles.map(title => mistype(longestWord(title)));
	return queries.flatMap(query => Array.from(query, (_, length) => query.slice(0, length + 1)));
}

const longestWord = (title: string): string =>
	title.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest), '');

const mistype = (word: string): string =>
	word.slice(0, 2) + word.slice(3, 4) + word.slice(2, 3) + word.slice(4);

function timeOf(step: () => unknown): number {
	const startedAt = performance.now();
	step();
	return performance.now() - startedAt;
}

const entryOf = (
	{title, outlet, authors, text}: ReturnType<typeof generateArticles>[number],
	index: number,
): SearchEntry => ({
	file: `${index}.txt`,
	title,
	outlet,
	initials: outlet.replace(/[^A-Z]/g, ''),
	authors,
	section: '',
	place: '',
	lead: text.slice(0, 300),
});
