import type {Article} from '../core/article.ts';
import {dateWords} from '../core/date-words.ts';
import type {MenuItem} from './menu.ts';

export const outletOf = ({metadata}: Article): string => metadata.outlet?.value ?? 'unknown outlet';

/**
An article as a menu of outlets names it: outlet, day and title.
*/
export function describeOutlet(article: Article): Pick<MenuItem, 'label' | 'words'> {
	const {published, title} = article.metadata;
	return {
		label: outletOf(article),
		words: `${published ? dateWords(published.value) : 'no date'} · ${title?.value ?? article.file}`,
	};
}
