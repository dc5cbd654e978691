import {isTooFar} from '../../../source/core/stories/days.ts';
import {groupOutlines} from '../../../source/core/stories/group-outlines.ts';
import {
	type DatedOutline,
	type GroupedLibrary,
	regroupArticles,
} from '../../../source/core/stories/regroup-articles.ts';
import {tellingStems} from '../../../source/core/stories/telling-stems.ts';
import {countStems} from '../../../source/core/stories/weigh-outlines.ts';
import {keepFrequent, openWeights} from '../../../source/core/stories/weigh-stems.ts';

/** Articles are found by so many of their stems, as in the index. */
const stemsEach = 12;

/**
A library in memory that is grouped at first and then changes article by article. Articles are numbered in the order of their days.
*/
export function openGrowingLibrary(first: readonly DatedOutline[]) {
	const {counted, articles} = countStems(first.map(({outline}) => outline));
	const weigh = openWeights(keepFrequent(counted, articles));
	const known = new Map<number, DatedOutline>();
	const groups = new Map<number, readonly number[]>();
	const stems = new Map<number, ReadonlySet<number>>();
	const put = (article: number, dated: DatedOutline) => {
		known.set(article, dated);
		stems.set(article, new Set(tellingStems(dated.outline, weigh, stemsEach)));
	};
	const groupOf = (article: number) => [...groups].find(([, members]) => members.includes(article))?.[0];
	const library: GroupedLibrary = {
		weigh,
		articleOf: article => known.get(article),
		findNear: (day, telling) =>
			[...known.keys()].filter(
				article =>
					!isTooFar(day - (known.get(article)?.day ?? Number.NaN)) &&
					telling.some(stem => stems.get(article)?.has(stem)),
			),
		groupOf,
		membersOf: group => groups.get(group) ?? [],
	};
	const settle = (regrouped: ReadonlyArray<readonly number[]>) => {
		const isMoved = new Set(regrouped.flat());
		for (const [group, members] of groups) {
			if (members.some(article => isMoved.has(article) || !known.has(article))) {
				groups.delete(group);
			}
		}

		for (const members of regrouped) {
			groups.set(members[0] ?? 0, members);
		}
	};
	for (const [article, dated] of first.entries()) {
		put(article, dated);
	}

	const firsts = groupOutlines({
		days: Float64Array.from(first, ({day}) => day),
		outlines: () => first.map(({outline}) => outline),
	});
	settle([...Map.groupBy(known.keys(), article => firsts[article] ?? 0).values()]);
	return {
		/** Gives the groups that were made anew. */
		add(article: number, dated: DatedOutline) {
			put(article, dated);
			const regrouped = regroupArticles(library, [article]);
			settle(regrouped);
			return regrouped;
		},
		remove(article: number) {
			known.delete(article);
			const regrouped = regroupArticles(library, [article]);
			settle(regrouped);
			return regrouped;
		},
		groups: (): ReadonlyArray<readonly number[]> => [...groups.values()],
	};
}
