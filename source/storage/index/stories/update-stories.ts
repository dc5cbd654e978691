import type {DatabaseSync} from 'node:sqlite';
import {type GroupedLibrary, regroupArticles} from '../../../core/stories/regroup-articles.ts';
import type {StoryEdit} from '../../../core/stories/story-edit.ts';
import {openWeights, type StemFrequencies} from '../../../core/stories/weigh-stems.ts';
import {inTransaction} from '../../store/connection.ts';
import {statement} from '../statement.ts';
import {updateCopies} from './copies.ts';
import {groupLibrary} from './group-library.ts';
import {readOutline} from './read-outlines.ts';
import {readStoryWords} from './story-words.ts';
import {findTelling, writeTelling} from './telling-rows.ts';
import {hashesOf, writeStories} from './write-stories.ts';

/**
Brings the stories and copies of an index up to date where articles came, changed or went, or where the reader edited stories (`changed` may be empty then): a few stories are made anew, and
everything where the library has grown much since it was grouped. Listings by story have to be made anew. Gives the articles whose story is another now.
*/
export function updateStories(
	database: DatabaseSync,
	changed: readonly number[],
	edits: readonly StoryEdit[],
): readonly number[] {
	const frequencies = readStoryWords(database);
	if (frequencies === undefined || hasOutgrown(database, frequencies, changed)) {
		return groupLibrary(database, edits);
	}

	return inTransaction(database, () => {
		const weigh = openWeights(frequencies);
		const library = openLibrary(database, weigh);
		for (const article of changed) {
			const known = library.articleOf(article);
			if (known) {
				writeTelling(database, article, {known, weigh});
			}
		}

		const regrouped = regroupArticles(library, changed);
		writeGroups(database, changed, regrouped);
		updateCopies(database, changed, regrouped);
		return writeStories(database, withConnected(database, library, {regrouped, edits}), edits);
	});
}

/** What is frequent is another then, or so much is to be done that all may be done as well. */
function hasOutgrown(
	database: DatabaseSync,
	{articles}: StemFrequencies,
	changed: readonly number[],
): boolean {
	const count = Number(statement(database, 'SELECT count(*) AS count FROM outline').get()?.['count']);
	return Math.abs(count - articles) > 100 + articles / 10 || changed.length > 100 + articles / 100;
}

function openLibrary(database: DatabaseSync, weigh: GroupedLibrary['weigh']): GroupedLibrary {
	const known = new Map<number, ReturnType<typeof readOutline>>();
	return {
		weigh,
		articleOf(article) {
			if (!known.has(article)) {
				known.set(article, readOutline(database, article));
			}

			return known.get(article);
		},
		findNear: (day, stems) => findTelling(database, day, stems),
		groupOf(article) {
			const row = statement(database, 'SELECT number FROM grouped WHERE article = ?').get(article);
			return row && Number(row['number']);
		},
		membersOf: group =>
			statement(
				database,
				'SELECT article FROM grouped JOIN outline USING (article) WHERE number = ? ORDER BY article',
			)
				.all(group)
				.map(row => Number(row['article'])),
	};
}

/* A group is numbered by the first of its articles: nobody else's number is that of an article in it. */
function writeGroups(
	database: DatabaseSync,
	changed: readonly number[],
	regrouped: ReadonlyArray<readonly number[]>,
): void {
	for (const article of changed) {
		statement(database, 'DELETE FROM grouped WHERE article = ?').run(article);
	}

	for (const members of regrouped) {
		const number = Math.min(...members);
		for (const article of members) {
			statement(database, 'INSERT OR REPLACE INTO grouped VALUES (?, ?)').run(article, number);
		}
	}
}

type Connected = {
	readonly regrouped: ReadonlyArray<readonly number[]>;
	readonly edits: readonly StoryEdit[];
};

/** The groups that were made anew, and all that edits are about. */
function withConnected(
	database: DatabaseSync,
	{groupOf, membersOf}: GroupedLibrary,
	{regrouped, edits}: Connected,
): ReadonlyArray<readonly number[]> {
	const edited = Array.from(hashesOf(database, edits).keys(), groupOf);
	const numbers = new Set([...regrouped.map(([first = 0]) => groupOf(first)), ...edited]);
	return Array.from(numbers).flatMap(number => (number === undefined ? [] : [membersOf(number)]));
}
