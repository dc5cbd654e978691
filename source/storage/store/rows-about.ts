import type {DatabaseSync} from 'node:sqlite';
import {textHashOf} from '../../core/text-hash.ts';
import type {Row} from './salvage.ts';
import {type Sighting, sightingsOf} from './sightings.ts';

/**
By what an article is known in the database: its file, and the hash of its text where it can be read.
*/
export type ArticleKey = {readonly file: string; readonly article?: string | undefined};

/**
The verdicts on one of these articles and another, or on two of them; also those on what they were before they were renamed and changed.
*/
export function rowsAbout(database: DatabaseSync, asked: readonly ArticleKey[]): readonly Row[] {
	const keys = asked.map(({file, article}) => ({file, article: article && textHashOf(article)}));
	const sightings = sightingsOf(database, keys);
	return database
		.prepare('SELECT * FROM verdict_entry')
		.all()
		.filter(row =>
			['left', 'right'].some(side => isSideAbout(row, side, keys) || isMet(row, side, sightings)),
		);
}

const isSideAbout = (row: Row, side: string, keys: readonly ArticleKey[]): boolean =>
	keys.some(
		({file, article}) =>
			row[`${side}_file`] === file || (article !== undefined && row[`${side}_article`] === article),
	);

const isMet = (row: Row, side: string, sightings: readonly Sighting[]): boolean =>
	sightings.some(
		({keptArticle, keptFile}) => row[`${side}_article`] === keptArticle && row[`${side}_file`] === keptFile,
	);
