import type {Metadata} from '../../core/article.ts';
import {isDay, readDate} from '../../core/parse/read-date.ts';
import {fold} from '../../core/search/fold-text.ts';

/**
What a text is sorted by: as a reader of English sorts it, without regard to case, diacritics and what stands before its first letter. Null where there is none.
*/
export const sortingKey = (text: string): string | null => fold(text).replace(/^[^\p{L}\p{N}]+/u, '') || null;

/**
The day of an article, or the month or year where no more is known: `YYYY-MM-DD`, `YYYY-MM`, `YYYY`. As text, a month stands right before its first day. Null where
there is none without doubt.
*/
export function sortingDay({published}: Metadata): string | null {
	const written = published?.value ?? '';
	return isDay(written) || (written.length <= 7 && readDate(written) === written) ? written : null;
}

/**
A day as it is sorted by, where it is one; null for months and years.
*/
export const knownDay = (day: string | null): string | null => (day !== null && isDay(day) ? day : null);
