import {mistype, type Newsroom} from './generate-news.ts';

/**
What is in the search after each key of a dozen queries for made-up articles: words of titles, mistyped ones, names, an outlet, a phrase of a text, a field.
*/
export function typedQueries(newsroom: Newsroom, count: number): readonly string[] {
	return Array.from({length: 12}, (_, index) =>
		queryFor(newsroom, {kind: index % 6, number: (index * 7919 + 17) % count}),
	)
		.map(query => query.toLowerCase())
		.flatMap(query => Array.from(query, (_, length) => query.slice(0, length + 1)));
}

type Wanted = {readonly kind: number; readonly number: number};

function queryFor(newsroom: Newsroom, {kind, number}: Wanted): string {
	const {title, outlet, authors, text} = newsroom(number);
	const words = title.split(' ');
	const telling = words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
	switch (kind) {
		case 0:
			return mistype(telling);
		case 1:
			return words.slice(0, 3).join(' ');
		case 2:
			return `${telling} ${outlet.split(' ')[0]}`;
		case 3:
			return `"${text.split(/\s+/).slice(200, 203).join(' ')}"`;
		case 4:
			return authors;
		default:
			return `outlet:${mistype(outlet.split(' ')[0] ?? '')} ${words[1]}`;
	}
}

/**
So many of them, spread over all.
*/
export const sample = (queries: readonly string[], most: number): readonly string[] =>
	queries.filter((_, index) => index % Math.ceil(queries.length / most) === 0);
