import {mapPair, otherSide, type Pair} from '../pair.ts';
import type {OnlyHere} from './comparison.ts';
import type {Profile} from './profile-sentences.ts';

/**
The sentences that no shown link touches, in order. `isLinked` tells by side and place. Their weight is that of the
words that the other article does not have at all, as a share of the most that a sentence of the article has.
*/
export function findOnlyHere(
	profiles: Pair<readonly Profile[]>,
	isLinked: Pair<ReadonlySet<number>>,
): Pair<readonly OnlyHere[]> {
	return mapPair(profiles, (own, side) => {
		const known = new Set(profiles[otherSide(side)].flatMap(({terms}) => terms.ids));
		const news = own.map(({terms}) =>
			terms.ids.reduce((sum, id, index) => sum + (known.has(id) ? 0 : (terms.weights[index] ?? 0)), 0),
		);
		const most = Math.max(0, ...news);
		return own.flatMap(({sentence: {start, end}}, index) =>
			isLinked[side].has(index) ? [] : [{start, end, weight: most > 0 ? (news[index] ?? 0) / most : 0}],
		);
	});
}
