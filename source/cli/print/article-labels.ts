import type {Article, FieldName} from '../../core/article.ts';
import {startOfReporting} from '../../core/start-of-reporting.ts';
import {cut} from './cut.ts';

/**
How an article is named where there is one line for it. What is unknown is called so; what was inferred is marked;
what is longer than any headline is cut.
*/
export type ArticleLabels = {readonly title: string; readonly outlet: string; readonly date: string};

// A long headline has 150.
const mostColumns = 200;

export const articleLabels = (article: Article): ArticleLabels => ({
	title: written(article, 'title') ?? `“${opening(article)}”`,
	outlet: written(article, 'outlet') ?? 'unknown outlet',
	date: written(article, 'published') ?? 'date unknown',
});

function written({metadata}: Article, name: FieldName): string | undefined {
	const field = metadata[name];
	const value = field && cut(field.value, mostColumns);
	return field?.origin === 'inferred' ? `${value} (inferred)` : value;
}

/**
The first words of the reporting: what stands in for an unknown title.
*/
function opening(article: Article): string {
	const [line = ''] = article.text.slice(startOfReporting(article)).trimStart().split('\n', 1);
	return shorten(line.trim() || article.text);
}

function shorten(line: string): string {
	if (line.length <= 60) {
		return line;
	}

	const space = line.lastIndexOf(' ', 60);
	return space > 0 ? `${line.slice(0, space)} …` : cut(line, 60);
}
