import type {StoryEdit} from './story-edit.ts';

/**
The names that the reader gave stories: each to the one that holds most of the articles for which it was given, the first of those that hold as many. The latest
counts, also of names that two stories had before they became one.
*/
export function nameStories<Item>(
	stories: ReadonlyArray<readonly Item[]>,
	edits: readonly StoryEdit[],
	hashOf: (item: Item) => string,
): ReadonlyMap<readonly Item[], string> {
	const names = new Map<readonly Item[], string>();
	for (const edit of edits) {
		const story = edit.kind === 'name' ? holderOf(stories, new Set(edit.articles), hashOf) : undefined;
		if (edit.kind !== 'name' || story === undefined) {
			continue;
		}

		if (edit.name === null) {
			names.delete(story);
		} else {
			names.set(story, edit.name);
		}
	}

	return names;
}

function holderOf<Item>(
	stories: ReadonlyArray<readonly Item[]>,
	articles: ReadonlySet<string>,
	hashOf: (item: Item) => string,
): readonly Item[] | undefined {
	const held = stories.map(story => story.filter(item => articles.has(hashOf(item))).length);
	const most = Math.max(...held);
	return most > 0 ? stories[held.indexOf(most)] : undefined;
}
