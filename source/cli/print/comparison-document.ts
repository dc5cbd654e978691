import type {Article} from '../../core/article.ts';
import type {Comparison, Link} from '../../core/facts/comparison.ts';
import {mapPair, type Pair} from '../../core/pair.ts';
import {type Span, textOf} from '../../core/span.ts';
import {version} from '../version.ts';

/**
A comparison as data: the document of `newsreader compare --json`. Scripts rely on its form, and its `schema` names it.
*/
export function comparisonDocument(articles: Pair<Article>, comparison: Comparison) {
	const {engine, links, facts, only, limits} = comparison;
	return {
		schema: 'newsreader/comparison@1',
		program: version,
		engine,
		articles: pairDocument(articles),
		links: links.map(link => linkDocument(link, articles)),
		facts,
		only: mapPair(only, (spans, side) => spans.map(span => quote(span, articles[side]))),
		limits,
	};
}

/**
Two articles as data.
*/
export const pairDocument = (articles: Pair<Article>) =>
	mapPair(articles, article => articleWithText(article));

/**
An article as data, with the text in which all spans count.
*/
export const articleWithText = ({id, file, sha256, metadata, furniture, text}: Article) => ({
	id,
	file,
	sha256,
	metadata,
	furniture,
	text,
});

/**
A link as data, with the words of its spans.
*/
export const linkDocument = (
	{fact, score, strength, left, right, relation, moreSpecific, differences, evidence, verdict}: Link,
	articles: Pair<Article>,
) => ({
	fact,
	score,
	strength,
	left: quote(left, articles.left),
	right: quote(right, articles.right),
	relation,
	...(moreSpecific && {moreSpecific}),
	evidence,
	differences: differences.map(difference => ({
		...difference,
		left: quote(difference.left, articles.left),
		right: quote(difference.right, articles.right),
	})),
	verdict,
});

/**
A span with its words.
*/
export const quote = <T extends Span>(span: T, {text}: Article) => ({...span, text: textOf(text, span)});
