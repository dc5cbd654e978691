import {findNames} from '../../../../source/core/text/find-names.ts';
import {findQuotes} from '../../../../source/core/text/find-quotes.ts';
import {findWords} from '../../../../source/core/text/find-words.ts';
import type {NamedSentence} from '../../../../source/core/text/reading/entity.ts';
import {splitSentences} from '../../../../source/core/text/split-sentences.ts';

/**
The sentences of a text as the readings of this folder want them.
*/
export function sentencesOf(text: string): readonly NamedSentence[] {
	const spans = splitSentences(text);
	const words = spans.map(span => findWords(text, span));
	const names = findNames(text, words);
	const quotes = findQuotes(text);
	return spans.map((span, index) => ({
		...span,
		words: words[index] ?? [],
		names: names.filter(name => span.start <= name.start && name.start < span.end),
		quotes: quotes.filter(quote => quote.start < span.end && span.start < quote.end),
	}));
}
