import {overlaps, type Span, textOf} from '../../span.ts';
import {dayOf, partsOf, weekdayOf} from '../../text/reading/calendar.ts';
import {type ResolvedDate, resolveDates} from '../../text/reading/resolve-dates.ts';
import type {Extent} from './extent.ts';
import {hoursOf, partOf} from './part-of.ts';
import {ofPassage, type Reading} from './passage.ts';
import {readLooseMoments} from './read-loose-moments.ts';

/**
A time as the text gives it, on each scale on which it can be placed: the days since 1970, the days of a week from Monday, the days of a
year. `form` is what the words name, `month` also for a day of a month; `isLoose` where the words leave room, such as “a couple of weeks ago”.
*/
export type Moment = Span & {
	readonly absolute?: Extent | undefined;
	readonly week?: Extent | undefined;
	readonly year?: Extent | undefined;
	readonly form: 'day' | 'weekend' | 'month' | 'year' | 'relative';
	readonly isLoose: boolean;
};

/**
The times that a passage names, in order. Relative ones (“last month”) are made absolute where the day of the article is known.
*/
export const readMoments = ofPassage((reading: Reading): readonly Moment[] => {
	const {text, span, day, article} = reading;
	const dates = resolveDates(text, [span], article.published);
	const loose = readLooseMoments(reading);
	const moments = dates
		.filter(date => !loose.some(other => overlaps(other, date)))
		.flatMap(date => toMoment(text, span, date, day));
	return [...moments, ...loose]
		.filter(({absolute, week, year}) => (absolute ?? week ?? year) !== undefined)
		.toSorted((one, other) => one.start - other.start);
});

function toMoment(
	text: string,
	passage: Span,
	date: ResolvedDate,
	day: number | undefined,
): readonly Moment[] {
	const form = formOf(date);
	if (form === undefined) {
		return [];
	}

	const span = wholeOf(text, passage, date);
	const written = textOf(text, span).toLowerCase().replace(/^the /, '');
	const days = date.days === undefined ? undefined : stretchOf(date.days, date.key);
	const absolute =
		days === undefined
			? undefined
			: isOneDay(days)
				? shift(hoursOf(written), days.from)
				: narrowed(days, written, day);
	return [
		{
			...span,
			form,
			isLoose: false,
			absolute,
			week: weekOf(date, days, written),
			year: yearOf(date, days, written),
		},
	];
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** `feb 28` names its month, `month -1` does not. */
const ofMonth = new RegExp(`^(${months.join('|')})(?: (\\d{1,2})(?!\\d))?(?![a-z])`);

function formOf({key, precision}: ResolvedDate): Moment['form'] | undefined {
	if (precision === 'clock' || precision === 'decade') {
		return undefined;
	}

	if (/^(?:week|month|year|day) -?\d/.test(key) || precision === 'week') {
		return 'relative';
	}

	return ofMonth.test(key) || precision === 'days' ? 'month' : precision;
}

const lead =
	/(?:\b(?:early|mid|late|(?:the )?end of|(?:the )?beginning of)[\s-](?:in\s)?|\b(?:over|during|on|at)\s)$/i;
const clock = /^(?:\s(?:morning|afternoon|evening|night))?\sat\s\d{1,2}(?::\d\d)?\s?[ap]\.?m\b\.?/;

/** With “late” and “the end of” before it, and the hour behind; “over” belongs to a weekend only. */
function wholeOf(text: string, passage: Span, {start, end, precision}: ResolvedDate): Span {
	const before = lead.exec(text.slice(Math.max(passage.start, start - 20), start))?.[0] ?? '';
	const hour =
		precision === 'day' ? (clock.exec(text.slice(end, Math.min(passage.end, end + 30)))?.[0] ?? '') : '';
	const isOwn = /^(?:over|during|on|at)\s$/i.test(before) ? precision === 'weekend' : true;
	return {start: isOwn ? start - before.length : start, end: end + hour.length};
}

/** In American use a week begins on Sunday. */
const stretchOf = ([first, last]: readonly [string, string], key: string): Extent => ({
	from: (dayOf(first) ?? 0) - (key.startsWith('week ') ? 1 : 0),
	to: (dayOf(last) ?? 0) + 1,
});

const isOneDay = ({from, to}: Extent) => to - from === 1;

const shift = ({from, to}: Extent, by: number): Extent => ({from: from + by, to: to + by});

/** “Earlier this year” ends with the day of the article, “later” begins with it. */
function narrowed(whole: Extent, written: string, day: number | undefined): Extent {
	if (day !== undefined && /^earlier/.test(written)) {
		return {from: whole.from, to: Math.min(whole.to, Math.max(whole.from, day + 1))};
	}

	return day !== undefined && /^later/.test(written)
		? {from: Math.max(day, whole.from), to: whole.to}
		: partOf(whole, written);
}

/** A month counts 31 days here: the order is what matters. */
const dateInYear = (month: number, date: number) => month * 31 + date;

/** Where in a week it lies: a day that is not told by its month, and a weekend. */
function weekOf(
	{key, precision}: ResolvedDate,
	days: Extent | undefined,
	written: string,
): Extent | undefined {
	if (precision !== 'day' || ofMonth.test(key)) {
		return precision === 'weekend' ? {from: 5, to: 7} : undefined;
	}

	const named = weekdays.indexOf(key.replace(/^next /, ''));
	const on = named >= 0 ? named : days === undefined ? undefined : weekdayOf(days.from);
	return on === undefined ? undefined : shift(hoursOf(written), on);
}

/** Where in a year it lies: from the month that is written, else from the days that are known, unless they are too many. */
function yearOf({key}: ResolvedDate, days: Extent | undefined, written: string): Extent | undefined {
	const [, month, date] = ofMonth.exec(key) ?? [];
	if (month !== undefined) {
		const index = months.indexOf(month);
		return date === undefined
			? partOf({from: dateInYear(index, 1), to: dateInYear(index, 32)}, written)
			: {from: dateInYear(index, Number(date)), to: dateInYear(index, Number(date) + 1)};
	}

	if (days === undefined || days.to - days.from > 100) {
		return undefined;
	}

	const [first, last] = [partsOf(days.from), partsOf(days.to)];
	const from = dateInYear(first.month - 1, first.day);
	const to = dateInYear(last.month - 1 + 12 * (last.year - first.year), last.day);
	return {from, to: isOneDay(days) ? from + 1 : to};
}
