import type {Metadata} from '../../core/article.ts';
import {fold} from '../../core/search/fold-text.ts';

/**
What a text is sorted by: as a reader of English sorts it, without regard to case, diacritics and what stands before its first letter. Null where there is none.
*/
export const sortingKey = (text: string): string | null => fold(text).replace(/^[^\p{L}\p{N}]+/u, '') || null;

/**
The day of an article, as `YYYY-MM-DD`; null where it is not known to the day.
*/
export function sortingDay({published}: Metadata): string | null {
	const written = published?.value ?? '';
	return /^\d{4}-\d{2}-\d{2}$/.test(written) ? written : null;
}
