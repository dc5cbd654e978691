import {statement} from '../index/statement.ts';
import {countArticles, type LibraryIndex, type Root} from './library-index.ts';
import type {SweepOutcome} from './sweep-state.ts';

/**
What the reader should know of a library after a sweep: how many files nobody means as articles, and in sentences what is not there or cannot be looked into.
*/
export function describeLibrary(
	index: LibraryIndex,
	roots: readonly Root[],
	{passedOver, unread, problems}: SweepOutcome,
): {readonly passedOver: number; readonly remarks: readonly string[]} {
	const missing = unread
		.filter(({reason}) => reason === 'missing')
		.map(({root, path}) => describeMissing(index, roots, {root, path}));
	const refused = problems
		.filter(({path}) => path === '')
		.map(({root, message}) => `${nameOf(roots, root)}: ${message}`);
	return {passedOver: passedOver + countOthers(index), remarks: [...missing, ...refused]};
}

function describeMissing(
	index: LibraryIndex,
	roots: readonly Root[],
	{root, path}: {root: string; path: string},
): string {
	const name = path === '' ? nameOf(roots, root) : `${nameOf(roots, root)}/${path}`;
	const count = countArticles(index, {root, path});
	const stay = count === 0 ? '' : count === 1 ? ' Its article stays.' : ` Its ${count} articles stay.`;
	return `${name} is not there: its disk may not be mounted.${stay}`;
}

const nameOf = (roots: readonly Root[], root: string): string =>
	roots.find(({path}) => path === root)?.name ?? root;

/* Read, and found to be something else: a picture with the name of a text. */
const countOthers = ({database}: LibraryIndex): number =>
	Number(
		statement(
			database,
			`SELECT count(*) AS count FROM file f WHERE NOT EXISTS (SELECT 1 FROM article WHERE file = f.id)
			AND NOT EXISTS (SELECT 1 FROM problem WHERE file = f.id)`,
		).get()?.['count'],
	);
