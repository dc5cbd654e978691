import type {Article, FieldName} from '../../core/article.ts';
import {dateWords} from '../../core/date-words.ts';
import type {Summary} from '../../core/library/summary.ts';
import {leadOf} from '../../core/search/search-entry.ts';
import {type Segment, segment} from './styled-line.ts';

/**
A field in words, in the style of its origin: unknown is dim, inferred is italic.
*/
export function fieldSegment(
	{metadata}: Pick<Article, 'metadata'>,
	name: FieldName,
	unknown: string,
): Segment {
	const field = metadata[name];
	if (field === undefined) {
		return segment(unknown, 'dim');
	}

	const words = name === 'published' || name === 'updated' ? dateWords(field.value) : field.value;
	return segment(words, field.origin === 'inferred' ? 'inferred' : undefined);
}

export const outletWords = ({metadata}: Article): string => metadata.outlet?.value ?? 'unknown outlet';

/**
What a list shows as title: the title, or the beginning of the reporting, dim.
*/
export const titleSegment = (article: Article | Summary): Segment =>
	article.metadata.title === undefined
		? segment('lead' in article ? article.lead : leadOf(article), 'dim')
		: fieldSegment(article, 'title', '');

export const dateSegment = (article: Pick<Article, 'metadata'>): Segment =>
	fieldSegment(article, 'published', 'no date');

/* Dashes, quotes and signs that stand alone are no words. */
const letterOrDigit = /[0-9A-Za-z\u00AA-\u1FFF\u2C00-\uFFFF]/u;

const counts = new WeakMap<Article, number>();

/**
How many words an article's reporting has; furniture is not counted.
*/
export function countWords(article: Article): number {
	const known = counts.get(article);
	if (known !== undefined) {
		return known;
	}

	const {text, furniture} = article;
	const reporting = furniture.reduceRight(
		(rest, {start, end}) => rest.slice(0, start) + rest.slice(end),
		text,
	);
	const count = reporting.split(/\s+/u).filter(word => letterOrDigit.test(word)).length;
	counts.set(article, count);
	return count;
}

/**
A whole number with commas between its thousands. (`toLocaleString` takes 12 ms to load its tables, before the first frame.)
*/
export const numberWords = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');
