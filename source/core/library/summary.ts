import type {Article} from '../article.ts';
import {leadOf} from '../search/search-entry.ts';

/**
What a list shows of an article: all that is known about it, and how it begins; not its text.
*/
export type Summary = Pick<Article, 'id' | 'file' | 'metadata'> & {
	/** The file by its real, whole path: what was marked is found again by it. */
	readonly place: string;
	/** The beginning of the reporting, on one line. */
	readonly lead: string;
};

export const summaryOf = (article: Article): Summary => ({
	id: article.id,
	file: article.file,
	place: article.file,
	metadata: article.metadata,
	lead: leadOf(article),
});
