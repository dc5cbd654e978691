import type {Article} from '../article.ts';
import {overlaps, type Span} from '../span.ts';
import {cutLongSpan} from '../text/cut-long-span.ts';
import {type DateMention, findDates} from '../text/find-dates.ts';
import {findNames, type Name} from '../text/find-names.ts';
import {findNumbers, type NumberMention} from '../text/find-numbers.ts';
import {findQuotes} from '../text/find-quotes.ts';
import {findWords, type Word} from '../text/find-words.ts';
import {splitSentences} from '../text/split-sentences.ts';

/**
One sentence of an article with everything that is compared about it, in place.
*/
export type Sentence = Span & {
	readonly words: readonly Word[];
	readonly names: readonly Name[];
	readonly numbers: readonly NumberMention[];
	readonly dates: readonly DateMention[];
	/** The quotes that reach into the sentence. */
	readonly quotes: readonly Span[];
	/** Whether it is only a part of what has no full stop for too long. */
	readonly isPiece: boolean;
};

/**
So many units of a sentence are compared as one passage; of 5,756 sentences of real news the longest has 647. Beyond
that a table or a page without full stops is cut into pieces.
*/
export const longestSentence = 1000;

/**
The sentences that an article reports with, in order: the first `most` of them, and nothing behind those is looked at.
Headline, captions and other furniture are not among them.
*/
export function readSentences(article: Article, most = Number.POSITIVE_INFINITY): readonly Sentence[] {
	const pieces = cutSentences(article, most);
	const spans = pieces.slice(0, Math.min(most, pieces.length));
	const text = pieces.length < most ? article.text : article.text.slice(0, spans.at(-1)?.end);
	const words = spans.map(span => findWords(text, span));
	const names = perSentence(spans, findNames(text, words));
	const quotes = perSentence(spans, findQuotes(text));
	const dates = perSentence(spans, findDates(text));
	const numbers = perSentence(spans, findNumbers(text));
	return spans.map(({start, end, isPiece}, index) => ({
		start,
		end,
		isPiece,
		words: words[index] ?? [],
		names: names[index] ?? [],
		quotes: quotes[index] ?? [],
		dates: dates[index] ?? [],
		// A year is a date already.
		numbers: (numbers[index] ?? []).filter(number => !dates[index]?.some(date => overlaps(date, number))),
	}));
}

function cutSentences(
	{text, furniture}: Article,
	most: number,
): readonly (Span & {readonly isPiece: boolean})[] {
	return splitSentences(text, furniture, most).flatMap(sentence => {
		const pieces = cutLongSpan(text, sentence, longestSentence);
		return pieces.map(piece => ({...piece, isPiece: pieces.length > 1}));
	});
}

/** For each sentence the finds that reach into it. Both lists are in order. */
function perSentence<Find extends Span>(
	sentences: readonly Span[],
	finds: readonly Find[],
): readonly (readonly Find[])[] {
	let first = 0;
	return sentences.map(sentence => {
		while ((finds[first]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) {
			first++;
		}

		const inside: Find[] = [];
		for (let index = first; (finds[index]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; index++) {
			inside.push(...finds.slice(index, index + 1));
		}

		return inside;
	});
}
