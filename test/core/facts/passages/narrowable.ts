import type {Narrowable} from '../../../../source/core/facts/passages/list-parts.ts';
import type {Span} from '../../../../source/core/span.ts';
import {findNames} from '../../../../source/core/text/find-names.ts';
import {findNumbers} from '../../../../source/core/text/find-numbers.ts';
import {findQuotes} from '../../../../source/core/text/find-quotes.ts';
import {findWords} from '../../../../source/core/text/find-words.ts';

/**
A whole text as one sentence.
*/
export function toNarrowable(text: string, {start, end}: Span = {start: 0, end: text.length}): Narrowable {
	const words = findWords(text, {start, end});
	return {
		start,
		end,
		words,
		names: findNames(text, [words]),
		numbers: findNumbers(text),
		quotes: findQuotes(text).filter(quote => quote.start < end && start < quote.end),
	};
}
