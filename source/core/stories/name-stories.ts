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
	const given = edits.filter(edit => edit.kind === 'name');
	const isAsked = new Set(given.flatMap(({articles}) => articles));
	const asked = stories.flatMap(story =>
		story.flatMap(item => (isAsked.has(hashOf(item)) ? [{hash: hashOf(item), story}] : [])),
	);
	const holders = Map.groupBy(asked, ({hash}) => hash);
	const names = new Map<readonly Item[], string>();
	for (const {articles, name} of given) {
		const held = articles.flatMap(hash => holders.get(hash)?.map(({story}) => story) ?? []);
		const story = mostFrequent(held, stories);
		if (story && name === null) {
			names.delete(story);
		} else if (story && name !== null) {
			names.set(story, name);
		}
	}

	return names;
}

function mostFrequent<Story>(held: readonly Story[], order: readonly Story[]): Story | undefined {
	const counted = [...Map.groupBy(held, story => story)];
	return counted.sort(
		([one, {length}], [other, {length: another}]) =>
			another - length || order.indexOf(one) - order.indexOf(other),
	)[0]?.[0];
}
