import type {Article} from '../../../source/core/article.ts';
import {mapPair, type Pair} from '../../../source/core/pair.ts';
import {parseArticle} from '../../../source/core/parse/parse-article.ts';
import type {Verdict, VerdictEntry} from '../../../source/core/verdicts/verdict.ts';
import {migrations} from '../../../source/storage/store/migrations.ts';
import {openStore, type StoreOptions} from '../../../source/storage/store/open-store.ts';

/** An article as it is read from a file; the text is its own unless another is given. */
export function articleIn(file: string, text = `What ${file} tells.`): Article {
	const parsed = parseArticle({file, bytes: new TextEncoder().encode(`${text}\n`)});
	if (parsed.kind === 'problem') {
		throw new Error(parsed.problem.message);
	}

	return parsed.article;
}

export const pairIn = (left: string, right: string): Pair<Article> => ({
	left: articleIn(left),
	right: articleIn(right),
});

/** An entry on the first words of both articles. */
export const entryOn = (
	articles: Pair<Article>,
	verdict: Verdict | null = {decision: 'accepted'},
): VerdictEntry => ({
	anchors: mapPair(articles, ({file, id, text}) => ({
		file,
		article: id,
		start: 0,
		end: 4,
		exact: text.slice(0, 4),
		prefix: '',
		suffix: text.slice(4, 20),
	})),
	verdict,
});

/** A store in a file, and what it told. */
export function openTold(file: string, options: Partial<StoreOptions> = {}) {
	const told: string[] = [];
	const store = openStore({file, isOwn: true, tell: sentence => told.push(sentence), ...options});
	return {store, told};
}

/** The migrations of a later newsreader. */
export const laterMigrations: readonly string[] = [
	...migrations,
	'ALTER TABLE verdict_entry ADD COLUMN mood TEXT',
];
