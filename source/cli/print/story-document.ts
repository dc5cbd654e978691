import type {Article} from '../../core/article.ts';
import type {Story, StoryFact, StoryLink} from '../../core/facts/story/story.ts';
import {mapPair} from '../../core/pair.ts';
import {version} from '../version.ts';
import {articleWithText, linkDocument, quote} from './comparison-document.ts';

/**
A story as data: the document of `newsreader compare --json` with three files or more. Scripts rely on its form, and its `schema` names it.
An article is named by its place in `articles`, counted from 0.
*/
export function storyDocument(articles: readonly Article[], story: Story) {
	const {engine, links, facts, only, limits} = story;
	return {
		schema: 'newsreader/story@1',
		program: version,
		engine,
		articles: articles.map((article, place) => ({article: place, ...articleWithText(article)})),
		links: links.flatMap(link => storyLinkDocument(link, articles)),
		facts: facts.map(fact => factDocument(fact, articles)),
		only: articles.map((article, place) => (only[place] ?? []).map(span => quote(span, article))),
		limits,
	};
}

function storyLinkDocument(link: StoryLink, articles: readonly Article[]) {
	const left = articles[link.articles.left];
	const right = articles[link.articles.right];
	if (left === undefined || right === undefined) {
		return [];
	}

	const document = linkDocument(link, {left, right});
	return [{...document, ...mapPair(link.articles, (article, side) => ({article, ...document[side]}))}];
}

const factDocument = ({fact, strength, reports, links}: StoryFact, articles: readonly Article[]) => ({
	fact,
	strength,
	reports: articles.map((article, place) => {
		const {status = 'silent', strength = null, passages = []} = reports[place] ?? {};
		return {article: place, status, strength, passages: passages.map(span => quote(span, article))};
	}),
	links,
});
