import type {Pair} from '../../pair.ts';
import type {Difference, Judgement} from './difference.ts';
import {type Extent, judgeExtents} from './extent.ts';
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
	const areAlone = details.left.length === 1 && details.right.length === 1;
	return pairDetails<Moment>(details, {
		support,
		isSame: (left, right) => scaleOf(left, right) !== undefined && judge(left, right) === undefined,
		canPair: (left, right) => canDiffer(left, right),
		least: (left, right) => leastSupport(left, right, areAlone),
	}).flatMap(({left, right}) => {
		const judgement = judge(left, right);
		const spans = {left: {start: left.start, end: left.end}, right: {start: right.start, end: right.end}};
		return judgement === undefined ? [] : {kind: 'date', ...spans, ...judgement};
	});
}

/** A year says nothing against a day of another event; two times conflict only where both are told in the same manner. */
function canDiffer(left: Moment, right: Moment): boolean {
	const isYearWithDay =
		[left, right].some(({form}) => form === 'year') &&
		[left, right].some(({form}) => form === 'day' || form === 'weekend');
	const isSameForm =
		left.form === right.form || [left, right].every(({form}) => form === 'day' || form === 'weekend');
	const judgement = judge(left, right);
	return judgement !== undefined && !isYearWithDay && (isSameForm || judgement.relation !== 'conflicts');
}

/** Found on the train half of the marked pairs. */
function leastSupport(left: Moment, right: Moment, areAlone: boolean): number {
	if (judge(left, right)?.relation !== 'contains') {
		return 0.55;
	}

	// A month of the very year, a day of the very month: hardly by chance.
	if ([left, right].every(({form}) => form === 'month' || form === 'year')) {
		return 0.1;
	}

	return left.form === 'weekend' || right.form === 'weekend' ? 0.2 : areAlone ? 0.22 : 0.4;
}

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

	const judgement = judgeExtents({left: shut(extents.left), right: shut(extents.right)});
	const gap = Math.max(extents.left.from - extents.right.to, extents.right.from - extents.left.to);
	return judgement?.relation === 'conflicts' && (left.isLoose || right.isLoose) && gap < looseGap
		? {relation: 'unclear'}
		: judgement;
}

/** The end of a day is the beginning of the next: only a little before it belongs to the day. */
const shut = ({from, to}: Extent): Extent => ({from, to: Math.max(from, to - 1e-6)});
