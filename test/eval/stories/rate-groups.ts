/**
B-cubed precision, recall and F1 (Bagga and Baldwin 1998), 0–1: for each article, which share of its group tells its story, and which share of its
story is in its group; the means over the articles that are rated.
*/
export type GroupFigures = {readonly precision: number; readonly recall: number; readonly F1: number};

/**
Rates groups. `storyOf` tells the story of an article; only those that `isRated` are rated, but all are in the groups.
*/
export function rateGroups<Item>(
	groups: readonly (readonly Item[])[],
	storyOf: (item: Item) => string,
	isRated: (item: Item) => boolean,
): GroupFigures {
	const sizes = Map.groupBy(groups.flat(), storyOf);
	const shares = groups.flatMap(group =>
		group.filter(isRated).map(item => {
			const same = group.filter(other => storyOf(other) === storyOf(item)).length;
			return {precision: same / group.length, recall: same / (sizes.get(storyOf(item))?.length ?? 1)};
		}),
	);
	const meanOf = (name: 'precision' | 'recall') =>
		shares.reduce((sum, share) => sum + share[name], 0) / shares.length;
	const [precision, recall] = [meanOf('precision'), meanOf('recall')];
	return {precision, recall, F1: (2 * precision * recall) / (precision + recall)};
}
