import type {Article} from '../../core/article.ts';
import type {OnlyHere} from '../../core/facts/comparison.ts';
import {textOf} from '../../core/span.ts';
import {hang} from './hang.ts';
import type {Paper} from './paper.ts';

/** So many are printed of what one outlet tells alone; the rest is in the document. */
const mostOnly = 3;

/**
What only one article tells: how many passages, and those that weigh most. `name` is what the article is called here.
*/
export function formatOnly({text}: Article, name: string, only: readonly OnlyHere[], paper: Paper): string {
	const heaviest = new Set(only.toSorted((one, other) => other.weight - one.weight).slice(0, mostOnly));
	const shown = only.filter(span => heaviest.has(span));
	const count = only.length === 1 ? '1 passage' : `${only.length} passages`;
	const rest = only.length > shown.length ? ', first of all (--json prints them all)' : '';
	return [
		hang(`Only ${name} tells ${count}${rest}:`, paper),
		...shown.map(span => hang(textOf(text, span).replaceAll(/\s+/g, ' '), {...paper, label: '    '})),
	].join('\n');
}
