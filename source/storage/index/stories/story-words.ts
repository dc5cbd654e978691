import type {DatabaseSync} from 'node:sqlite';
import type {StemFrequencies} from '../../../core/stories/weigh-stems.ts';
import {statement} from '../statement.ts';
import {numbersOf} from './read-outlines.ts';

/**
Keeps how frequent stems are in the library that was grouped.
*/
export function writeStoryWords(database: DatabaseSync, {articles, stems, counts}: StemFrequencies): void {
	database.exec('DELETE FROM story_words');
	statement(database, 'INSERT INTO story_words VALUES (?, ?, ?)').run(
		articles,
		bytesOf(stems),
		bytesOf(counts),
	);
}

/**
How frequent stems were; `undefined` where the library was never grouped.
*/
export function readStoryWords(database: DatabaseSync): StemFrequencies | undefined {
	const row = statement(database, 'SELECT articles, stems, counts FROM story_words').get();
	const [stems, counts] = [row?.['stems'], row?.['counts']];
	return stems instanceof Uint8Array && counts instanceof Uint8Array
		? {articles: Number(row?.['articles']), stems: numbersOf(stems), counts: numbersOf(counts)}
		: undefined;
}

const bytesOf = ({buffer, byteOffset, byteLength}: Int32Array): Uint8Array =>
	new Uint8Array(buffer, byteOffset, byteLength);
