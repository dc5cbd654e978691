import type {Article} from '../core/article.ts';
import {type Corrections, correctArticle} from '../core/corrections/correction.ts';
import type {Summary} from '../core/library/summary.ts';
import type {Session} from './session.ts';

/**
The article of this file, corrected; `undefined` where the library has none.
*/
type Shelved = Pick<Session, 'shelf' | 'corrections'>;

export function articleOf({shelf, corrections}: Shelved, file: string | undefined): Article | undefined {
	const id = file === undefined ? undefined : shelf.idOf(file);
	const article = id === undefined ? undefined : shelf.article(id);
	return article && correct(article, corrections.files.get(article.file));
}

/**
What a list shows of the article with this id, corrected; `undefined` where it is gone.
*/
export function summaryAt({shelf, corrections}: Shelved, id: number | undefined): Summary | undefined {
	const summary = id === undefined ? undefined : shelf.summary(id);
	return summary && correct(summary, corrections.files.get(summary.file));
}

/* The same corrections give the same object again: what is remembered about it stays. */
const corrected = new WeakMap<object, {readonly corrections: Corrections; readonly as: unknown}>();

function correct<Given extends Pick<Article, 'metadata'>>(
	given: Given,
	corrections: Corrections | undefined,
): Given {
	if (corrections === undefined) {
		return given;
	}

	const known = corrected.get(given);
	if (known?.corrections === corrections) {
		return known.as as Given;
	}

	const as = correctArticle(given, corrections);
	corrected.set(given, {corrections, as});
	return as;
}
