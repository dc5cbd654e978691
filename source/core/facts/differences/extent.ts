import type {Pair} from '../../pair.ts';
import type {Judgement} from './difference.ts';

/**
What a wording leaves open: the least and the most that it can mean.
*/
export type Extent = {readonly from: number; readonly to: number};

/**
How two extents stand to each other: one holds the other, they share a part, or none. `undefined` where they are the same.
*/
export function judgeExtents({left, right}: Pair<Extent>): Judgement | undefined {
	if (left.from === right.from && left.to === right.to) {
		return undefined;
	}

	if (left.from <= right.from && right.to <= left.to) {
		return {relation: 'contains', wider: 'left'};
	}

	if (right.from <= left.from && left.to <= right.to) {
		return {relation: 'contains', wider: 'right'};
	}

	return {relation: left.to < right.from || right.to < left.from ? 'conflicts' : 'unclear'};
}
