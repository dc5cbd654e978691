import type {Row} from './salvage.ts';

/**
By what an article is known in the database: its file, and the hash of its text where it can be read.
*/
export type ArticleKey = {readonly file: string; readonly article?: string | undefined};

/**
Whether a verdict is on one of these articles and another, or on two of them.
*/
export const isAbout = (row: Row, keys: readonly ArticleKey[]): boolean =>
	keys.some(({file, article}) =>
		['left', 'right'].some(
			side => row[`${side}_file`] === file || (article !== undefined && row[`${side}_article`] === article),
		),
	);
