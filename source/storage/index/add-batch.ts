import type {DatabaseSync} from 'node:sqlite';
import type {Article, Problem} from '../../core/article.ts';
import {inTransaction} from '../store/connection.ts';
import {clearListings} from './listings.ts';
import {placesOfName, type RootNames} from './root-names.ts';
import {statement} from './statement.ts';
import {type IndexedArticle, type IndexedProblem, writeFile} from './write-file.ts';

/**
Puts the roots of a run into an index, by their real paths and the names that the reader typed for them.
*/
export function addRoots(
	database: DatabaseSync,
	roots: ReadonlyArray<{readonly path: string; readonly name: string}>,
): RootNames {
	return new Map(
		roots.map(({path, name}) => {
			const row = statement(
				database,
				'INSERT INTO root (path) VALUES (?) ON CONFLICT (path) DO UPDATE SET path = excluded.path RETURNING id',
			).get(path);
			return [Number(row?.['id']), name];
		}),
	);
}

type Batch = {readonly articles: readonly Article[]; readonly problems: readonly Problem[]};

/**
Puts articles that were read already into an index, whole files at a time. Problems of files that lie in none of its roots are handed back.
*/
export function addBatch(
	database: DatabaseSync,
	names: RootNames,
	{articles, problems}: Batch,
): readonly Problem[] {
	const files = new Map<string, {articles: IndexedArticle[]; problems: IndexedProblem[]; sha256: string}>();
	const contentOf = (file: string) => {
		const content = files.get(file) ?? {articles: [], problems: [], sha256: ''};
		files.set(file, content);
		return content;
	};
	for (const article of articles) {
		const {file, number} = partsOf(article);
		const content = contentOf(file);
		content.sha256 = article.sha256;
		content.articles.push({article, number});
	}

	const isInside = ({file}: Problem): boolean => placesOfName(names, file).length > 0;
	for (const {file, message} of problems.filter(isInside)) {
		contentOf(file).problems.push({message});
	}

	inTransaction(database, () => {
		for (const [file, {sha256, ...content}] of files) {
			const [place] = placesOfName(names, file);
			if (place) {
				const record = {root: place.root, path: place.inner, size: 0, mtime: 0, sha256, sweep: 0};
				writeFile(database, record, content);
			}
		}

		clearListings(database);
	});
	return problems.filter(problem => !isInside(problem));
}

/* The id of one of several articles ends with its number, and nobody else's does. */
function partsOf({id, file}: Article): {file: string; number: number | undefined} {
	const [, number] = /#(\d+)$/u.exec(id) ?? [];
	return number === undefined
		? {file, number: undefined}
		: {file: file.slice(0, -number.length - 1), number: Number(number)};
}
