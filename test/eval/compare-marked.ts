import type {Article} from '../../source/core/article.ts';
import {compareArticles} from '../../source/core/facts/compare-articles.ts';
import type {Model} from '../../source/core/facts/score-candidates.ts';
import {mapPair, type Pair} from '../../source/core/pair.ts';
import {parseArticle} from '../../source/core/parse/parse-article.ts';
import type {MarkedArticle, MarkedPair} from './marked-pairs.ts';
import type {Answer} from './rate-comparisons.ts';

/**
Compares a marked pair as the command does that is given the two as files with a header, and asked for all links.
*/
export function compareMarked({a, b}: MarkedPair, model?: Model): Answer {
	const articles: Pair<Article> = {left: parse(a), right: parse(b)};
	const {links} = compareArticles(articles, {minScore: 0, ...(model && {model})});
	return {texts: mapPair(articles, ({text}) => text), links};
}

function parse(article: MarkedArticle): Article {
	const parsed = parseArticle({file: 'article.txt', bytes: new TextEncoder().encode(fileOf(article))});
	if (parsed.kind === 'problem') {
		throw new Error(parsed.problem.message);
	}

	return parsed.article;
}

const fileOf = ({outlet, title, date, paragraphs}: MarkedArticle): string =>
	[
		'=== METADATA ===',
		'',
		`Source: ${outlet}`,
		`Title: ${title ?? 'Not specified'}`,
		'Authors: Not specified',
		`Published_Date: ${date}`,
		'',
		'=== ARTICLE ===',
		...paragraphs.flatMap(sentences => [sentences.join(' '), '']),
	].join('\n');
