import type {Article} from '../../core/article.ts';
import {indexAt, type Span} from '../../core/span.ts';
import {splitSentences} from '../../core/text/split-sentences.ts';

const known = new WeakMap<Article, readonly Span[]>();

/**
The sentences that a reader goes through with j and k: all of the article but its furniture. The same array for the same article.
*/
export function sentencesOf(article: Article): readonly Span[] {
	const sentences = known.get(article) ?? splitSentences(article.text, article.furniture);
	known.set(article, sentences);
	return sentences;
}

/**
The sentence that holds a place, or the nearest one before it, or the first; `undefined` where there are none.
*/
export const sentenceAt = (sentences: readonly Span[], place: number): Span | undefined =>
	sentences[indexAt(sentences, place)];
