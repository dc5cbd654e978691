import {overlaps, type Span} from '../../span.ts';
import {findNumbers} from '../../text/find-numbers.ts';
import type {Extent} from './extent.ts';
import {ofPassage, type Reading} from './passage.ts';
import {durationBehind, readDurations} from './read-durations.ts';
import {type Units, unitsOf} from './units-of-amount.ts';

/**
A number with what it counts. The span holds the words that limit it (“more than $700 billion”), and the unit of a length of time (“about 20
minutes”), which is counted in minutes.
*/
export type Amount = Span &
	Extent &
	Units & {readonly value: number; readonly key: string; readonly isLoose?: boolean};

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

/**
The amounts that a passage names: numbers with a unit, decades of an age, lengths of time.
*/
export const readAmounts = ofPassage(({text, span}: Reading): readonly Amount[] => {
	const passage = text.slice(span.start, span.end);
	const durations = readDurations(passage);
	const numbers = [...findNumbers(passage), ...onesIn(passage)].filter(
		number => !durations.some(duration => overlaps(duration, number)),
	);
	const amounts = numbers
		.toSorted((one, other) => one.start - other.start)
		.flatMap(number => readNumber(passage, number))
		.map(amount => ({...amount, start: span.start + amount.start, end: span.start + amount.end}));
	return [
		...joinRanges(amounts, text),
		...decadesIn(passage, span.start),
		...durations.map(duration => {
			const {lead, limit, key} = limitBefore(passage, duration.start);
			return {
				...duration,
				...limit?.(duration.value),
				start: span.start + duration.start - lead,
				end: span.start + duration.end,
				units: [ofTime],
				key,
			};
		}),
	];
});

/**
The unit of all lengths of time.
*/
export const ofTime = 'time';

/** “One” alone points more often than it counts. */
const onesIn = (passage: string) =>
	Array.from(
		passage.matchAll(
			/\bone(?=\s(?:person|passenger|man|woman|child|boy|girl|officer|soldier|worker|resident)\b)/gi,
		),
		({index}) => ({start: index, end: index + 3, key: '1'}),
	);

function readNumber(passage: string, {start, end, key}: Span & {readonly key: string}): readonly Amount[] {
	const range = rangeOf(passage.slice(start, end));
	const value = range?.to ?? amountOf(key);
	const {lead, limit, key: name} = limitBefore(passage, start);
	if (value === undefined) {
		return [];
	}

	const duration = /^[\d.]+$|^\d+-\d+$/.test(key) ? durationBehind(passage.slice(end, end + 40)) : undefined;
	if (duration !== undefined) {
		const toMinutes = (number: number) => (number + duration.add) * duration.by;
		const {from, to} = range ?? limit?.(value) ?? {from: value, to: value};
		const span = {start: start - lead, end: end + duration.length};
		return [
			{
				...span,
				from: toMinutes(from),
				to: toMinutes(to),
				value: toMinutes(value),
				units: [ofTime],
				key: name,
			},
		];
	}

	const units = unitsOf(
		passage,
		{start, end},
		range === undefined ? key : '',
		passage.slice(Math.max(0, start - lead - 40), start - lead),
	);
	const extent = range ?? limit?.(value) ?? {from: value, to: value};
	return units.units.length === 0 ? [] : [{start: start - lead, end, ...extent, value, ...units, key: name}];
}

/** The words that limit a number, before it: how long they are, what they make of it, and which they are. */
function limitBefore(passage: string, start: number) {
	const before = passage.slice(Math.max(0, start - 20), start);
	const limit = limits.find(([pattern]) => pattern.test(before));
	const lead = limit?.[0].exec(before)?.[0].length ?? 0;
	return {lead, limit: limit?.[1], key: lead === 0 ? '' : before.slice(-lead).toLowerCase().trim()};
}

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
