/**
Which story of before each group is: the one that most of its members were in, where no other group has more of them. `undefined` for a new story.
*/
export function matchStories<Item>(
	groups: ReadonlyArray<readonly Item[]>,
	storyOf: (item: Item) => number | undefined,
): ReadonlyArray<number | undefined> {
	const shares = groups.flatMap((group, index) =>
		Array.from(Map.groupBy(group, storyOf), ([story, {length}]) => ({index, story, length})),
	);
	const kept = new Map<number, number>();
	const taken = new Set<number>();
	const ranked = shares.sort(
		(one, other) =>
			other.length - one.length || (one.story ?? 0) - (other.story ?? 0) || one.index - other.index,
	);
	for (const {index, story} of ranked) {
		if (story !== undefined && !kept.has(index) && !taken.has(story)) {
			kept.set(index, story);
			taken.add(story);
		}
	}

	return groups.map((_, index) => kept.get(index));
}
