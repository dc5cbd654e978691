import type {Pair} from '../../pair.ts';
import type {Difference, Judgement} from './difference.ts';
import {judgeExtents} from './extent.ts';
import type {MeasureSupport} from './measure-support.ts';
import {pairDetails} from './pair-details.ts';
import type {Reading} from './passage.ts';
import {type Moment, readMoments} from './read-moments.ts';

/**
Times at the same spot that differ.

	left    They met [over the weekend] in Florida.       date, contains, wider: left
	right   [On Sunday] they met in Miami.

Two times are compared only where both can be placed on one scale.
*/
export function compareMoments(readings: Pair<Reading>, support: MeasureSupport): readonly Difference[] {
	const details = {left: readMoments(readings.left), right: readMoments(readings.right)};
	return pairDetails<Moment>(details, {
		support,
		isSame: (left, right) => scaleOf(left, right) !== undefined && judge(left, right) === undefined,
		canPair: (left, right) => judge(left, right) !== undefined,
		least: (left, right) => leastSupport[judge(left, right)?.relation ?? 'conflicts'],
	}).flatMap(({left, right}) => {
		const judgement = judge(left, right);
		const spans = {left: {start: left.start, end: left.end}, right: {start: right.start, end: right.end}};
		return judgement === undefined ? [] : {kind: 'date', ...spans, ...judgement};
	});
}

/** Found on the train half of the marked pairs. */
const leastSupport = {contains: 0.4, conflicts: 0.7, unclear: 0.7} as const;

type Scale = 'absolute' | 'week' | 'year';

/** Weekdays are compared by their names: two outlets that write a day apart mean the same Monday. */
function scaleOf(left: Moment, right: Moment): Scale | undefined {
	const scales: readonly Scale[] = ['week', 'absolute', 'year'];
	return scales.find(scale => left[scale] !== undefined && right[scale] !== undefined);
}

/** Two days of one week are far apart for a reader; two loose stretches that miss each other by a little are not. */
const looseGap = 10;

function judge(left: Moment, right: Moment): Judgement | undefined {
	const scale = scaleOf(left, right);
	const extents = scale === undefined ? undefined : {left: left[scale], right: right[scale]};
	if (extents?.left === undefined || extents.right === undefined) {
		return undefined;
	}

	const judgement = judgeExtents({left: extents.left, right: extents.right});
	const gap = Math.max(extents.left.from - extents.right.to, extents.right.from - extents.left.to);
	return judgement?.relation === 'conflicts' && (left.isLoose || right.isLoose) && gap < looseGap
		? {relation: 'unclear'}
		: judgement;
}
