import type {Article} from '../article.ts';
import {mapPair, mirror, type Pair, sides} from '../pair.ts';
import {type Span, textOf} from '../span.ts';
import {findPassage} from './find-passage.ts';
import type {PassageAnchor, VerdictEntry} from './verdict.ts';

/**
Finds the two passages of an entry in two articles, whichever of them stood on the left when it was given. `undefined` where one of them is gone.
*/
export function placeEntry(articles: Pair<Article>, {anchors}: VerdictEntry): Pair<Span> | undefined {
	const turned = orient(articles, anchors);
	const {left, right} = mapPair(articles, (article, side) => findPassage(article, turned[side]));
	// What has no words is no passage.
	const areWords = sides.every(side => turned[side].exact.trim() !== '');
	return areWords && left && right ? {left, right} : undefined;
}

/**
The anchors in the left and right of the articles.
*/
export function orient(articles: Pair<Article>, anchors: Pair<PassageAnchor>): Pair<PassageAnchor> {
	const asGiven = kinship(articles.left, anchors.left) + kinship(articles.right, anchors.right);
	const turned = kinship(articles.left, anchors.right) + kinship(articles.right, anchors.left);
	return turned > asGiven ? mirror(anchors) : anchors;
}

/** How surely an anchor was set in this article: by its text, by its file, by the words at the place. Two files may hold the same text. */
const kinship = ({id, file, text}: Article, anchor: PassageAnchor): number =>
	(id === anchor.article ? 4 : 0) +
	(file === anchor.file ? 2 : 0) +
	(textOf(text, anchor) === anchor.exact ? 1 : 0);
