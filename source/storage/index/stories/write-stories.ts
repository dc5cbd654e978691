import type {DatabaseSync} from 'node:sqlite';
import {layEditsOver} from '../../../core/stories/lay-edits-over.ts';
import {matchStories} from '../../../core/stories/match-stories.ts';
import {nameStories} from '../../../core/stories/name-stories.ts';
import type {StoryEdit} from '../../../core/stories/story-edit.ts';
import {statement} from '../statement.ts';

/** Groups of articles, by their ids. */
export type Groups = ReadonlyArray<readonly number[]>;

/**
Makes stories of groups that were found, under the reader's edits: a story keeps its id where most of its articles stay. What an edit is about has to be
among the groups. An article that is alone is in no story. Gives the articles whose story is another now.
*/
export function writeStories(
	database: DatabaseSync,
	groups: Groups,
	edits: readonly StoryEdit[],
): readonly number[] {
	const hashes = hashesOf(database, edits);
	const hashOf = (id: number): string => hashes.get(id) ?? '';
	const isEdited = (group: readonly number[]): boolean => group.some(id => hashes.has(id));
	const stories = [
		...groups.filter(group => !isEdited(group)),
		...layEditsOver(groups.filter(isEdited), edits, hashOf),
	].filter(({length}) => length > 1);
	const before = storiesBefore(database, groups);
	const kept = matchStories(stories, id => before.get(id));
	const names = nameStories(stories, edits, hashOf);
	const after = new Map<number, number>();
	for (const [index, members] of stories.entries()) {
		const story = writeStory(database, kept[index], names.get(members));
		for (const id of members) {
			after.set(id, story);
		}
	}

	const changed = groups.flat().filter(id => before.get(id) !== after.get(id));
	for (const id of changed) {
		statement(database, 'UPDATE article SET story = ? WHERE id = ?').run(after.get(id) ?? null, id);
	}

	const isKept = new Set(after.values());
	const gone = [...new Set(before.values())].filter(story => !isKept.has(story));
	for (const story of gone) {
		statement(
			database,
			'DELETE FROM story WHERE id = ? AND NOT EXISTS (SELECT 1 FROM article WHERE story = ?)',
		).run(story, story);
	}

	return changed;
}

/**
The articles that edits are about, by their ids, with the hashes of their texts.
*/
export function hashesOf(database: DatabaseSync, edits: readonly StoryEdit[]): ReadonlyMap<number, string> {
	const named = edits.flatMap(edit => (edit.kind === 'split' ? [edit.article, ...edit.from] : edit.articles));
	const rows = statement(
		database,
		'SELECT id, hash FROM article WHERE hash IN (SELECT value FROM json_each(?))',
	).all(JSON.stringify([...new Set(named)]));
	return new Map(rows.map(row => [Number(row['id']), String(row['hash'])]));
}

/** The stories in which articles are until now. */
function storiesBefore(database: DatabaseSync, groups: Groups): ReadonlyMap<number, number> {
	const rows = statement(
		database,
		`SELECT json_group_array(id) AS ids, json_group_array(story) AS stories FROM article
		WHERE story IS NOT NULL AND id IN (SELECT value FROM json_each(?))`,
	).get(JSON.stringify(groups.flat()));
	const ids: readonly number[] = JSON.parse(String(rows?.['ids']));
	const stories: readonly number[] = JSON.parse(String(rows?.['stories']));
	return new Map(ids.map((id, index) => [id, stories[index] ?? 0]));
}

/** The id of a story, which is made where there was none. */
function writeStory(database: DatabaseSync, id: number | undefined, name: string | undefined): number {
	if (id === undefined) {
		const {lastInsertRowid} = statement(database, 'INSERT INTO story (name) VALUES (?)').run(name ?? null);
		return Number(lastInsertRowid);
	}

	statement(database, 'UPDATE story SET name = ? WHERE id = ? AND name IS NOT ?').run(
		name ?? null,
		id,
		name ?? null,
	);
	return id;
}
