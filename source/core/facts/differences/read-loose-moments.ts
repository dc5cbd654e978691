import {monthDays, partsOf} from '../../text/reading/calendar.ts';
import type {Extent} from './extent.ts';
import {partOf} from './part-of.ts';
import type {Reading} from './passage.ts';
import type {Moment} from './read-moments.ts';

/**
The times that give no days and still leave out most: “recently”, “a couple of weeks ago”, “early last summer”. Only where the
day of the article is known.
*/
export function readLooseMoments({text, span, day}: Reading): readonly Moment[] {
	if (day === undefined) {
		return [];
	}

	const passage = text.slice(span.start, span.end);
	return rules.flatMap(({pattern, isLoose, place}) =>
		Array.from(passage.matchAll(pattern), match => {
			const start = span.start + match.index;
			const absolute = place(match, day);
			return {start, end: start + match[0].length, form: 'relative' as const, isLoose, absolute};
		}),
	);
}

type Rule = {
	readonly pattern: RegExp;
	readonly isLoose: boolean;
	readonly place: (match: RegExpMatchArray, day: number) => Extent;
};

const seasons: Readonly<Record<string, number>> = {spring: 3, summer: 6, fall: 9, autumn: 9, winter: 12};
const counts: Readonly<Record<string, number>> = {
	a: 1,
	an: 1,
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
};
const unitDays: Readonly<Record<string, number>> = {day: 1, week: 7, month: 30, year: 365};

const rules: readonly Rule[] = [
	{
		isLoose: true,
		pattern:
			/\b(a|an|one|two|three|four|five|six|a few|several|a couple(?: of)?|\d{1,2})\s(day|week|month|year)s?\s(?:ago|earlier)\b/gi,
		place([, count = '', unit = ''], day) {
			const number = counts[count.toLowerCase()] ?? (Number(count) || (/couple/i.test(count) ? 2 : 3));
			const days = unitDays[unit.toLowerCase()] ?? 1;
			return {from: day - number * days - days / 2, to: day - number * days + days / 2};
		},
	},
	{
		isLoose: true,
		pattern: /\brecent(?:ly)?\b/g,
		place: (_, day) => ({from: day - 60, to: day + 1}),
	},
	{
		isLoose: false,
		pattern: /(?:\b(early|late)\s)?\b(this|last|past|next)\s(spring|summer|fall|autumn|winter)\b/gi,
		place([, part = '', which = '', season = ''], day) {
			const year = partsOf(day).year + (/^this$/i.test(which) ? 0 : /^next$/i.test(which) ? 1 : -1);
			const first = seasons[season.toLowerCase()] ?? 1;
			const whole = {from: monthDays(year, first)[0], to: monthDays(year, first + 3)[0] + 22};
			return partOf(whole, part.toLowerCase());
		},
	},
];
