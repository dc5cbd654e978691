import type {Pair} from '../../pair.ts';
import type {Span} from '../../span.ts';
import type {MeasureSupport} from './measure-support.ts';

/**
Pairs details of two passages, the best supported first, each used once. `isSame` details are set aside before: what both
sides give alike differs from nothing. Pairs with less support than `least` demands are left out.
*/
export function pairDetails<Detail extends Span>(
	details: Pair<readonly Detail[]>,
	{
		support,
		isSame,
		canPair = () => true,
		least,
	}: {
		readonly support: MeasureSupport;
		readonly isSame: (left: Detail, right: Detail) => boolean;
		readonly canPair?: (left: Detail, right: Detail) => boolean;
		readonly least: (left: Detail, right: Detail) => number;
	},
): readonly Pair<Detail>[] {
	const left = details.left.filter(one => !details.right.some(other => isSame(one, other)));
	const right = details.right.filter(other => !details.left.some(one => isSame(one, other)));
	const candidates = left.flatMap(one =>
		right
			.filter(other => canPair(one, other))
			.map(other => ({left: one, right: other, weight: support({left: one, right: other})})),
	);
	const used = new Set<Detail>();
	const pairs: Pair<Detail>[] = [];
	for (const {left, right, weight} of candidates.toSorted((one, other) => other.weight - one.weight)) {
		if (weight >= least(left, right) && !used.has(left) && !used.has(right)) {
			used.add(left).add(right);
			pairs.push({left, right});
		}
	}

	return pairs;
}
