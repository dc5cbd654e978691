import type {DatabaseSync} from 'node:sqlite';
import {groupOutlines} from '../../../core/stories/group-outlines.ts';
import type {StoryEdit} from '../../../core/stories/story-edit.ts';
import {countStems} from '../../../core/stories/weigh-outlines.ts';
import {keepFrequent, openWeights} from '../../../core/stories/weigh-stems.ts';
import {inTransaction} from '../../store/connection.ts';
import {statement} from '../statement.ts';
import {writeAllCopies} from './copies.ts';
import {readOutlines} from './read-outlines.ts';
import {writeStoryWords} from './story-words.ts';
import {writeAllTelling} from './telling-rows.ts';
import {writeStories} from './write-stories.ts';

/**
Groups all articles of an index into stories, under the reader's edits, finds copies among them, and keeps what is needed to put others into them later. To be called by the only thread that
writes the index; what is read meanwhile are the stories of before. Listings by story have to be made anew. Gives the articles whose story is another now.
*/
export function groupLibrary(database: DatabaseSync, edits: readonly StoryEdit[]): readonly number[] {
	const row = readOutlines(database);
	const counted = countStems(row.outlines());
	const frequencies = keepFrequent(counted.counted, counted.articles);
	const weigh = openWeights(frequencies);
	const firsts = groupOutlines(row, {counted, weigh});
	const groups = Map.groupBy(row.ids, (_, place) => firsts[place] ?? 0);
	return inTransaction(database, () => {
		database.exec('DELETE FROM grouped');
		for (const [first, members] of groups) {
			for (const id of members) {
				statement(database, 'INSERT INTO grouped VALUES (?, ?)').run(id, row.ids[first] ?? 0);
			}
		}

		writeStoryWords(database, frequencies);
		writeAllTelling(database, row, weigh);
		writeAllCopies(database);
		const changed = writeStories(database, [...groups.values()], edits);
		database.exec('DELETE FROM story WHERE id NOT IN (SELECT story FROM article WHERE story IS NOT NULL)');
		return changed;
	});
}
