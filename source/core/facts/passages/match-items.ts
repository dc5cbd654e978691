import {mapPair, type Pair, sides} from '../../pair.ts';
import {holds} from '../../span.ts';
import type {List} from './find-lists.ts';
import type {Content, SharedContent} from './share-content.ts';

/**
Forgets what two lists share only by chance: where an item of one is the counterpart of an item of the other, a word that
stands in other items of both tells nothing that both report.

	left    [limits on the size of the army], [a ban on NATO troops] and [talks on the border]
	right   [keeping the country out of NATO], [giving the border to them] and [limiting the size of the army]

The limits on the army are in both lists; NATO is in both, and nothing of it is the same.
*/
export function matchItems(content: SharedContent, lists: Pair<readonly List[]>): SharedContent {
	const crossed = new Set<number>();
	for (const left of lists.left) {
		for (const right of lists.right) {
			for (const shared of findCrossed(content, {left, right})) {
				crossed.add(shared);
			}
		}
	}

	const forget = (item: Content): Content => (crossed.has(item.shared) ? {...item, shared: -1} : item);
	return crossed.size === 0
		? content
		: {...content, contents: mapPair(content.contents, side => side.map(item => forget(item)))};
}

/** What both lists say, and nothing else of both sentences, but no two items that are counterparts. */
function findCrossed({contents, weights}: SharedContent, lists: Pair<List>): readonly number[] {
	const said = mapPair(lists, (list, side) =>
		list.map(item => contents[side].filter(one => holds(item, one))),
	);
	const rated = said.left.flatMap(left => said.right.map(right => ({left, right, ...rate(left, right)})));
	const best = Math.max(...rated.map(({likeness}) => likeness));
	if (best < leastLikeness) {
		return [];
	}

	const matched = new Set(
		rated.filter(({likeness}) => likeness >= nearBest * best).flatMap(({shared}) => shared),
	);
	const isOnlyInLists = (shared: number) =>
		sides.every(side =>
			contents[side].every(one => one.shared !== shared || lists[side].some(item => holds(item, one))),
		);
	return weights.flatMap((_, shared) => (!matched.has(shared) && isOnlyInLists(shared) ? [shared] : []));
}

/** Items are counterparts where they share half of what they say, and no others do so much better. */
const [leastLikeness, nearBest] = [0.5, 0.75];

/** What two items share, and which part (0–1) of all that they say. */
function rate(
	left: readonly Content[],
	right: readonly Content[],
): {readonly likeness: number; readonly shared: readonly number[]} {
	const inRight = new Set(right.map(({shared}) => shared));
	const inBoth = new Set(left.map(({shared}) => shared).filter(shared => shared >= 0 && inRight.has(shared)));
	const all = [...left, ...right];
	const sum = (list: readonly Content[]) => list.reduce((total, {weight}) => total + weight, 0);
	return {
		likeness: sum(all.filter(({shared}) => inBoth.has(shared))) / Math.max(1, sum(all)),
		shared: [...inBoth],
	};
}
