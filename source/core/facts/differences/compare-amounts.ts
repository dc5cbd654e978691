import type {Pair} from '../../pair.ts';
import type {Span} from '../../span.ts';
import {findNumbers} from '../../text/find-numbers.ts';
import {findWords} from '../../text/find-words.ts';
import type {Difference} from './difference.ts';
import {type Extent, judgeExtents} from './extent.ts';
import type {MeasureSupport} from './measure-support.ts';
import {pairDetails} from './pair-details.ts';
import {ofPassage, type Reading} from './passage.ts';

/**
A number with what it counts. The span holds the words that limit it (“more than $700 billion”); `units` are `$`, `%`, `vote`,
`age`, `dead`, `hurt`, or the stems of the words that it counts.
*/
type Amount = Span &
	Extent & {readonly value: number; readonly units: readonly string[]; readonly key: string};

/**
Numbers of the same thing that differ. Only numbers of the same unit at the same spot are compared: a year, a number
without a unit, and numbers that are far from each other are not.

	left    [At least 10] people were dead.        number, contains, wider: left
	right   [12] people died.
*/
export function compareAmounts(readings: Pair<Reading>, support: MeasureSupport): readonly Difference[] {
	const details = {left: readAmounts(readings.left), right: readAmounts(readings.right)};
	return pairDetails(details, {
		support,
		isSame: (one, other) => one.value === other.value && shareUnit(one, other) && one.key === other.key,
		canPair: (one, other) => shareUnit(one, other) && areNear(one, other),
		least: (left, right) =>
			left.units.includes('age') && judgeExtents({left, right})?.relation === 'contains' ? 0.05 : 0.25,
	}).flatMap(({left, right}) => {
		const judgement = judgeExtents({left, right});
		if (judgement === undefined) {
			return [];
		}

		const difference = {kind: 'number' as const, left: toSpan(left), right: toSpan(right)};
		return (left.value === right.value || isRounded(left, right)) && judgement.relation === 'conflicts'
			? {...difference, relation: 'unclear'}
			: {...difference, ...judgement};
	});
}

const toSpan = ({start, end}: Span): Span => ({start, end});

const shareUnit = (one: Amount, other: Amount) => one.units.some(unit => other.units.includes(unit));

/** What is three times as much is hardly another figure for the same thing. */
const areNear = (one: Amount, other: Amount) =>
	Math.max(one.value, other.value) <= 3 * Math.min(one.value, other.value);

/** $43 million and $43,885,310: one is a round number and may stand for the other. */
function isRounded(one: Amount, other: Amount): boolean {
	const [less, more] = one.value < other.value ? [one, other] : [other, one];
	const digits = [less, more].map(({value}) => String(value).replace(/\.|0+$/g, '').length);
	return (
		Math.min(...digits) < Math.max(...digits) && Math.min(...digits) <= 2 && more.value <= 1.03 * less.value
	);
}

const limits: ReadonlyArray<readonly [RegExp, (value: number) => Extent]> = [
	[/\b(?:at least|no (?:fewer|less) than)\s$/i, value => ({from: value, to: Number.POSITIVE_INFINITY})],
	[
		/\b(?:more than|over|above|in excess of)\s$/i,
		value => ({from: value * (1 + 1e-9), to: Number.POSITIVE_INFINITY}),
	],
	[/\b(?:up to|as (?:many|much) as|at most|no more than)\s$/i, value => ({from: 0, to: value})],
	[/\b(?:fewer than|less than|under|below)\s$/i, value => ({from: 0, to: value * (1 - 1e-9)})],
	[/\b(?:nearly|almost|close to|just under)\s$/i, value => ({from: 0.9 * value, to: value})],
	[
		/\b(?:about|around|roughly|approximately|some|an estimated)\s$/i,
		value => ({from: 0.9 * value, to: 1.1 * value}),
	],
];

const readAmounts = ofPassage(({text, span}: Reading): readonly Amount[] => {
	const passage = text.slice(span.start, span.end);
	const amounts = findNumbers(passage).flatMap(({start, end, key}) => {
		const range = rangeOf(passage.slice(start, end));
		const value = range?.to ?? amountOf(key);
		const units = unitsOf(passage, {start, end}, range === undefined ? key : '');
		if (value === undefined || units.length === 0) {
			return [];
		}

		const before = passage.slice(Math.max(0, start - 20), start);
		const limit = limits.find(([pattern]) => pattern.test(before));
		const lead = limit?.[0].exec(before)?.[0].length ?? 0;
		const extent = range ?? limit?.[1](value) ?? {from: value, to: value};
		const name = lead === 0 ? '' : before.slice(-lead).toLowerCase().trim();
		return {start: span.start + start - lead, end: span.start + end, ...extent, value, units, key: name};
	});
	return [...joinRanges(amounts, text), ...decadesIn(passage, span.start)];
});

/** “From 500,000 to 1.6 million” is one amount. */
function joinRanges(amounts: readonly Amount[], text: string): readonly Amount[] {
	return amounts.flatMap((amount, index) => {
		const [before, next] = [amounts[index - 1], amounts[index + 1]];
		if (before !== undefined && isRange(before, amount, text)) {
			return [];
		}

		return next !== undefined && isRange(amount, next, text)
			? [{...next, start: amount.start, from: amount.from, key: 'range'}]
			: [amount];
	});
}

function isRange(first: Amount, second: Amount, text: string): boolean {
	const gap = text.slice(first.end, second.start);
	const isBetween =
		gap === ' and ' && /\bbetween\s$/i.test(text.slice(Math.max(0, first.start - 8), first.start));
	return (gap === ' to ' || isBetween) && first.value < second.value;
}

/** “In his 50s” is an age. */
const decadesIn = (passage: string, offset: number): readonly Amount[] =>
	Array.from(
		passage.matchAll(/\bin (?:his|her|their) (?:(early|mid|late)[ -])?([2-9]0)s\b/g),
		({index, 0: written, 2: decade}) => {
			const value = Number(decade);
			return {
				start: offset + index,
				end: offset + index + written.length,
				from: value,
				to: value + 9,
				value,
				units: ['age'],
				key: 'decade',
			};
		},
	);

/** “200 to 900” is a range, “52 to 48” a vote. */
function rangeOf(written: string): Extent | undefined {
	const [from, to] = written.split(/\sto\s/).map(Number);
	return from !== undefined && to !== undefined && from < to ? {from, to} : undefined;
}

function amountOf(key: string): number | undefined {
	const written = /^\D?(\d+(?:\.\d+)?)(?:%|-\d+)?$/.exec(key)?.[1];
	return written === undefined ? undefined : Number(written);
}

const timeUnits = /^(?:year|month|week|dai|hour|minut)$/;

function unitsOf(passage: string, {start, end}: Span, key: string): readonly string[] {
	const after = passage.slice(end, end + 60);
	if (/^[$€£]/.test(key)) {
		return [key.slice(0, 1)];
	}

	if (key.endsWith('%') || /^\d+-\d+$/.test(key)) {
		return [key.endsWith('%') ? '%' : 'vote'];
	}

	if (/^[\s-]years?[\s-]old\b|^,\s(?:of|a|an|the|who|was|is)\b/.test(after)) {
		return ['age'];
	}

	const isYear = /^(?:19|20)\d\d$/.test(passage.slice(start, end));
	const counted = /^[\s-][^.,;:!?()"“”\n]*/.exec(after)?.[0] ?? '';
	// “how many women … run from 500 to 600”
	const ahead = /^\s(?!to \d)[a-z]/.test(after)
		? ''
		: (/\b(?:how many|number of)(\s\w+)/i.exec(passage.slice(0, start))?.[1] ?? '');
	return isYear || /^\S*\s(?:\S+\s)?ago\b/.test(after) ? [] : countedIn(ahead === '' ? counted : ahead);
}

function countedIn(counted: string): readonly string[] {
	const words = findWords(counted).slice(0, 5);
	if (words.some(({folded}) => /^(?:kill\w*|dead|die[ds]?|deaths?|slain|fatalit\w+)$/.test(folded))) {
		return ['dead'];
	}

	if (words.some(({folded}) => /^(?:injur\w+|wound\w+|hurt)$/.test(folded))) {
		return ['hurt'];
	}

	// The noun stands at the end of the first words that tell something: 2,000 Islamic State fighters in …
	const stop = words.findIndex(({isStop}) => isStop);
	const stems = words.slice(0, stop < 0 ? 3 : Math.min(stop, 3)).map(({stem}) => stem);
	const [first] = stems;
	return first !== undefined && timeUnits.test(first) ? [first] : stems;
}
