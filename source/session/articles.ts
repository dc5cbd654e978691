import type {Article} from '../core/article.ts';
import {type Corrections, correctArticle} from '../core/corrections/correction.ts';
import {summaryOf} from '../core/library/summary.ts';
import {type ArticleIndex, createArticleIndex} from '../core/search/article-index.ts';
import {searchEntryOf} from '../core/search/search-entry.ts';
import {remember} from './remember.ts';
import type {Session} from './session.ts';

/**
The library's articles with the reader's corrections laid over them, newest first; those without a date stand at the end,
by file name.
*/
export const articlesOf = (session: Session): readonly Article[] =>
	sorted(session.articles, session.corrections.files);

const sorted = remember((articles: readonly Article[], corrections: ReadonlyMap<string, Corrections>) => {
	const corrected = articles.map(article => correct(article, corrections.get(article.file)));
	return corrected.sort(
		(one, other) => compareText(dayOf(other), dayOf(one)) || compareText(one.file, other.file),
	);
});

const dayOf = ({metadata}: Article): string => metadata.published?.value ?? '';

const compareText = (one: string, other: string): number => {
	if (one === other) {
		return 0;
	}

	return one < other ? -1 : 1;
};

/* The same corrections give the same article object again: what is remembered about it stays. */
const correctedArticles = new WeakMap<
	Article,
	{readonly corrections: Corrections; readonly article: Article}
>();

function correct(article: Article, corrections: Corrections | undefined): Article {
	if (corrections === undefined) {
		return article;
	}

	const known = correctedArticles.get(article);
	if (known?.corrections === corrections) {
		return known.article;
	}

	const corrected = correctArticle(article, corrections);
	correctedArticles.set(article, {corrections, article: corrected});
	return corrected;
}

/**
The article of this file, corrected; `undefined` where the library has none.
*/
export const articleOf = (session: Session, file: string | undefined): Article | undefined =>
	file === undefined ? undefined : byFile(articlesOf(session)).get(file);

const byFile = remember(
	(articles: readonly Article[]) => new Map(articles.map(article => [article.file, article])),
);

/**
Those of the articles that answer a query, best first.
*/
export const articlesFor = (session: Session, query: string): readonly Article[] =>
	found(articlesOf(session), query);

const found = remember((articles: readonly Article[], query: string): readonly Article[] => {
	const known = byFile(articles);
	return indexOf(articles)
		.search(query)
		.flatMap(file => known.get(file) ?? []);
});

const indexOf = remember(
	(articles: readonly Article[]): ArticleIndex =>
		createArticleIndex(articles.map(article => searchEntryOf(summaryOf(article)))),
);
