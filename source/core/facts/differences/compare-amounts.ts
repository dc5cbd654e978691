import type {Pair} from '../../pair.ts';
import type {Span} from '../../span.ts';
import type {Difference, Judgement} from './difference.ts';
import {judgeExtents} from './extent.ts';
import type {MeasureSupport} from './measure-support.ts';
import {pairDetails} from './pair-details.ts';
import {type Passage, type Reading, readPassage} from './passage.ts';
import {type Amount, ofTime, readAmounts} from './read-amounts.ts';
import {shareUnit} from './units-of-amount.ts';

/**
Numbers of the same thing that differ. Only numbers of the same unit at the same spot are compared: a year, a number
without a unit, and numbers that are far from each other are not. Lengths of time are compared across their units.

	left    [At least 10] people were dead.        number, contains, wider: left
	right   [12] people died.

	left    It failed [about 20 minutes] before.   number, conflicts
	right   It failed [half an hour] before.
*/
export function compareAmounts(readings: Pair<Reading>, support: MeasureSupport): readonly Difference[] {
	const details = {left: readAmounts(readings.left), right: readAmounts(readings.right)};
	return pairDetails(details, {
		support,
		isSame: (one, other) => areEqual(one, other) && shareUnit(one, other) && one.key === other.key,
		canPair: (one, other) => shareUnit(one, other) && areNear(one, other),
		least: leastSupport,
	}).flatMap(({left, right}) => {
		const judgement = judge(left, right);
		return judgement === undefined
			? []
			: {kind: 'number' as const, left: toSpan(left), right: toSpan(right), ...judgement};
	});
}

/**
Whether a passage gives the amount that stands at a place of another one.
*/
export function givesAmount(of: Passage, place: Span, passage: Passage): boolean {
	const amounts = readAmounts(readPassage(passage));
	return readAmounts(readPassage(of)).some(
		one => one.start === place.start && amounts.some(other => areEqual(one, other) && shareUnit(one, other)),
	);
}

const toSpan = ({start, end}: Span): Span => ({start, end});

const isTime = ({units}: Amount) => units.includes(ofTime);

/** Months are not all of one length: 30 days are a month. */
const areEqual = (one: Amount, other: Amount) =>
	isTime(one) && isTime(other) ? gapOf(one, other) <= 0.03 : one.value === other.value;

const gapOf = (one: Amount, other: Amount) =>
	Math.abs(one.value - other.value) / Math.max(one.value, other.value);

function judge(left: Amount, right: Amount): Judgement | undefined {
	const judgement = judgeExtents({left, right});
	return judgement?.relation === 'conflicts' && mayBeSame(left, right) ? {relation: 'unclear'} : judgement;
}

/** Whether two amounts that miss each other may still mean the same: one rounds the other, is loose, or counts some of them only. */
function mayBeSame(left: Amount, right: Amount): boolean {
	if (isTime(left)) {
		return left.isLoose === true || right.isLoose === true || gapOf(left, right) <= roundTime;
	}

	const [less, more] = left.value < right.value ? [left, right] : [right, left];
	return (
		left.value === right.value || isRounded(left, right) || (less.who === 'some' && more.who === 'everyone')
	);
}

/** “An hour” may stand for 50 minutes, “half an hour” not for 20. */
const roundTime = 0.18;

const harm = ['dead', 'hurt'];

function leastSupport(left: Amount, right: Amount): number {
	if (left.units.includes('age') && judgeExtents({left, right})?.relation === 'contains') {
		return 0.05;
	}

	// Who was hurt is told in as many ways as there are outlets, and once in a sentence.
	return left.units.some(unit => harm.includes(unit)) ? 0.1 : 0.25;
}

/** What is three times as much is hardly another figure for the same thing, unless few were harmed. */
const areNear = (one: Amount, other: Amount) =>
	Math.max(one.value, other.value) <= 3 * Math.min(one.value, other.value) ||
	(one.units.some(unit => harm.includes(unit)) && Math.max(one.value, other.value) <= 20);

/** $43 million and $43,885,310: one is a round number and may stand for the other. */
function isRounded(one: Amount, other: Amount): boolean {
	const [less, more] = one.value < other.value ? [one, other] : [other, one];
	const digits = [less, more].map(({value}) => String(value).replace(/\.|0+$/g, '').length);
	return (
		Math.min(...digits) < Math.max(...digits) && Math.min(...digits) <= 2 && more.value <= 1.03 * less.value
	);
}
