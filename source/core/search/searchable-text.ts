import {fold} from './fold-text.ts';
import {wordsOf} from './words-of.ts';

/*
What unicode61 folds and cuts as we do: Latin letters with and without accents, and the punctuation of the press. It holds for most
articles, and they need not be folded twice.
*/
const isCutAlike =
	/^[\t\n\x20-\x7E\xA0-\xA9\xAB-\xB1\xB4-\xB8\xBB\xBF-\xC5\xC7-\xCF\xD1-\xD7\xD9-\xDD\xE0-\xE5\xE7-\xEF\xF1-\xF7\xF9-\xFD\xFF-\u010F\u0112-\u0125\u0128-\u0130\u0134-\u0137\u0139-\u013E\u0143-\u0148\u014C-\u0151\u0154-\u0165\u0168-\u017E‐-‧‰-›€]*$/u;

/**
A text as the index takes it: SQLite's unicode61 finds in it the same words that `queryWords` finds in a query.
*/
export const searchableText = (text: string): string =>
	isCutAlike.test(text) ? text : wordsOf(fold(text)).join(' ');
