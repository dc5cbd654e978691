import {overlaps, type Span} from '../../span.ts';
import {dayOf, hoursOf, monthExtent, monthOf, partOf, weekdayOf, yearExtent} from './calendar.ts';
import type {Extent} from './extent.ts';
import type {Reading} from './passage.ts';

/**
A time as the text gives it, on each scale on which it can be placed: the days since 1970, the days of a week from Monday, the days of a
year. `form` is what the words name; `isLoose` where the words leave room, such as “a couple of weeks ago”.
*/
export type Moment = Span & {
	readonly absolute?: Extent;
	readonly week?: Extent;
	readonly year?: Extent;
	readonly form: 'day' | 'weekend' | 'month' | 'year' | 'relative';
	readonly isLoose: boolean;
};

type Placed = Omit<Moment, keyof Span | 'isLoose' | 'form'>;
type Rule = {
	readonly pattern: RegExp;
	readonly form: Moment['form'];
	readonly isLoose?: boolean;
	readonly place: (
		match: RegExpExecArray | RegExpMatchArray,
		day: number | undefined,
		before: string,
	) => Placed;
};

/**
The times that a passage names, in order. Relative ones (“last month”) are made absolute where the day of the article is known.
*/
export function readMoments({text, span, day}: Reading): readonly Moment[] {
	const passage = text.slice(span.start, span.end);
	const moments: Moment[] = [];
	for (const {pattern, form, place, isLoose = false} of rules) {
		for (const match of passage.matchAll(pattern)) {
			const start = span.start + match.index;
			const found = {start, end: start + match[0].length};
			const placed = place(match, day, passage.slice(Math.max(0, match.index - 60), match.index));
			if (Object.keys(placed).length > 0 && !moments.some(moment => overlaps(moment, found))) {
				moments.push({...found, ...withYear(placed), form, isLoose});
			}
		}
	}

	return moments.toSorted((one, other) => one.start - other.start);
}

/** A month counts 31 days here: the order is what matters. */
const dateInYear = (month: number, date: number) => month * 31 + date;

function withYear(placed: Placed): Placed {
	const {absolute} = placed;
	if (absolute === undefined || placed.year !== undefined || absolute.to - absolute.from > 100) {
		return placed;
	}

	const [first, last] = [monthOf(absolute.from), monthOf(absolute.to)];
	const from = dateInYear(first.month, first.date);
	const to = dateInYear(last.month + 12 * (last.year - first.year), last.date);
	return {...placed, year: {from, to: absolute.to - absolute.from <= 1 ? from + 1 : to}};
}

const shift = ({from, to}: Extent, by: number): Extent => ({from: from + by, to: to + by});

const names = 'mon tue wed thu fri sat sun'.split(' ');
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const indexIn = (list: readonly string[], word = '') => list.indexOf(word.slice(0, 3).toLowerCase());

const hours =
	'(?:\\s(?:morning|afternoon|evening|night))?(?:\\sat\\s\\d{1,2}(?::\\d\\d)?\\s?[ap]\\.?m\\b\\.?)?';
const month =
	'(January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)';
const seasons: Readonly<Record<string, number>> = {spring: 2, summer: 5, fall: 8, autumn: 8, winter: 11};
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
		form: 'day',
		pattern: new RegExp(
			`(?:\\b(?:late|early|last|next)\\s)?\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b${hours}`,
			'g',
		),
		place: ([written = '', name], day, before) => {
			const index = indexIn(names, name);
			const week = shift(hoursOf(written), index);
			if (day === undefined) {
				return {week};
			}

			const back = (weekdayOf(day) - index + 7) % 7;
			const isAhead =
				/^next/.test(written) || (back > 0 && /\b(?:will|plans? to|expected to|upcoming)\b/.test(before));
			const offset = isAhead ? 7 - back : /^last/.test(written) && back === 0 ? -7 : -back;
			return {week, absolute: shift(hoursOf(written), day + offset)};
		},
	},
	{
		form: 'weekend',
		pattern: /\b(?:over|during|on|at)\s(?:the|this|last)\sweekend\b|\b(?:this|last|the)\sweekend\b/gi,
		place: (_, day) => ({
			week: {from: 5, to: 7},
			...(day === undefined ? {} : {absolute: shift({from: 0, to: 2}, day - ((weekdayOf(day) + 2) % 7))}),
		}),
	},
	{
		form: 'day',
		pattern: new RegExp(`\\b(yesterday|today|tonight|tomorrow)\\b${hours}`, 'gi'),
		place: ([written = '', name = ''], day) => {
			if (day === undefined) {
				return {};
			}

			const word = name.toLowerCase();
			const on = day + (word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0);
			const part = hoursOf(word === 'tonight' ? 'night' : written);
			return {absolute: shift(part, on), week: shift(part, weekdayOf(on))};
		},
	},
	{
		form: 'month',
		pattern: new RegExp(
			`(?:\\b(early|mid|late|(?:the )?end of|(?:the )?beginning of)[\\s-])?\\b${month}(?:\\s(\\d{1,2})\\b(?![,.]\\d))?(?:,?\\s((?:19|20)\\d\\d)\\b)?`,
			'g',
		),
		place: ([written = '', part = '', name, date, year], day, before) => {
			const isVerb =
				/^(?:May|March)$/.test(written) && !/\b(?:in|by|since|last|until|of|next)\s$/.test(before);
			if (isVerb) {
				return {};
			}

			const index = indexIn(months, name);
			const on = Number(date ?? 1);
			const inYear = {
				from: dateInYear(index, on),
				to: dateInYear(index, date === undefined ? 32 : on + 1),
			};
			const known = year === undefined ? nearestYear(index, day) : Number(year);
			const word = part.replace(/^the /, '');
			const whole =
				known === undefined
					? undefined
					: date === undefined
						? monthExtent(known, index)
						: {from: dayOf(known, index, on), to: dayOf(known, index, on) + 1};
			return {year: partOf(inYear, word), ...(whole === undefined ? {} : {absolute: partOf(whole, word)})};
		},
	},
	{
		form: 'relative',
		pattern:
			/(?:\b(earlier|later|early|late)\s)?\b(?:(this|last|past|next)\s(week|month|year|spring|summer|fall|autumn|winter))\b/gi,
		place: ([, part = '', which = '', unit = ''], day) => {
			if (day === undefined) {
				return {};
			}

			const step = /^this$/i.test(which) ? 0 : /^next$/i.test(which) ? 1 : -1;
			const whole = stretch(unit.toLowerCase(), step, day);
			const word = part.toLowerCase();
			if (word === 'earlier') {
				return {absolute: {from: whole.from, to: Math.min(whole.to, Math.max(whole.from, day + 1))}};
			}

			return {
				absolute: word === 'later' ? {from: Math.max(day, whole.from), to: whole.to} : partOf(whole, word),
			};
		},
	},
	{
		form: 'relative',
		pattern:
			/\b(a|an|one|two|three|four|five|six|a few|several|a couple(?: of)?|\d{1,2})\s(day|week|month|year)s?\s(?:ago|earlier)\b/gi,
		isLoose: true,
		place: ([, count = '', unit = ''], day) => {
			const number = counts[count.toLowerCase()] ?? (Number(count) || (/couple/i.test(count) ? 2 : 3));
			const days = unitDays[unit.toLowerCase()] ?? 1;
			return day === undefined ? {} : {absolute: shift({from: -days / 2, to: days / 2}, day - number * days)};
		},
	},
	{
		form: 'relative',
		pattern: /\brecent(?:ly)?\b/g,
		isLoose: true,
		place: (_, day) => (day === undefined ? {} : {absolute: {from: day - 60, to: day + 1}}),
	},
	{
		form: 'year',
		pattern:
			/(?:\b(early|mid|late)[\s-](?:in\s)?)?\b((?:19|20)\d\d)\b(?![,.]\d|-\d|\s(?:people|votes|troops))/gi,
		place: ([, part = '', year]) => ({absolute: partOf(yearExtent(Number(year)), part.toLowerCase())}),
	},
];

/** A month without its year is the one nearest to the article. */
function nearestYear(month: number, day: number | undefined): number | undefined {
	if (day === undefined) {
		return undefined;
	}

	const {year} = monthOf(day);
	const distance = (candidate: number) => Math.abs(dayOf(candidate, month, 15) - day);
	return [year - 1, year, year + 1].toSorted((one, other) => distance(one) - distance(other))[0];
}

function stretch(unit: string, step: number, day: number): Extent {
	const {year, month: current} = monthOf(day);
	if (unit === 'week') {
		const monday = day - weekdayOf(day) + 7 * step;
		// In American use a week begins on Sunday.
		return {from: monday - 1, to: monday + 7};
	}

	if (unit === 'month') {
		return monthExtent(year, current + step);
	}

	const season = seasons[unit];
	return season === undefined
		? yearExtent(year + step)
		: {from: dayOf(year + step, season, 1), to: dayOf(year + step, season + 3, 23)};
}
