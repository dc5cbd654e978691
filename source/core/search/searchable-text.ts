import {fold} from './fold-text.ts';

/**
A text as the index of words takes it: folded as queries are.
*/
export const searchableText = (text: string): string => fold(text);
