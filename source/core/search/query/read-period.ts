import {monthOf} from '../../parse/month-of.ts';
import {readDay} from '../../parse/read-day.ts';

/**
The days that a date names, from the first up to, but not including, the last; both as `YYYY-MM-DD`.
*/
export type Period = {readonly from: string; readonly until: string};

/**
Reads a date as it is typed in a query, with the precision that it has.

	2025 · 2025-11 · Nov 2025 · 2025-11-03 · 3 November 2025 · today · yesterday · November · 7d, 2w, 3m, 1y (the last so many)

`now` is needed for those that count from today; without it they name nothing.
*/
export function readPeriod(written: string, now?: Date): Period | undefined {
	const text = written.trim().toLowerCase();
	const day = readDay(text);
	return day === undefined
		? (readMonthOrYear(text) ?? (now === undefined ? undefined : readRelative(text, now)))
		: daysFrom(day, {days: 1});
}

/**
Whether somebody who types a date has only begun it: `202`, `2025-`.
*/
export const isBegunDate = (written: string): boolean =>
	/^(?:\d{1,4}|\d{4}[-/.]0?|\d{4}[-/.]\d\d?[-/.]0?|\p{L}{1,2})$/u.test(written) ||
	['today', 'yesterday'].some(word => word.startsWith(written.toLowerCase()));

function readMonthOrYear(text: string): Period | undefined {
	const year = /^(\d{4})$/u.exec(text)?.[1];
	if (year !== undefined) {
		return daysFrom(`${year}-01-01`, {months: 12});
	}

	const [, first, last] = /^(\d{4}|\p{L}+)\.?[-/. ](\d{1,2}|\p{L}+|\d{4})$/u.exec(text) ?? [];
	if (first === undefined || last === undefined) {
		return undefined;
	}

	return /^\d{4}$/u.test(first) ? monthPeriod(first, monthOf(last)) : monthPeriod(last, monthOf(first));
}

const monthPeriod = (year: string, month: number): Period | undefined =>
	/^\d{4}$/u.test(year) && month >= 1 && month <= 12
		? daysFrom(`${year}-${String(month).padStart(2, '0')}-01`, {months: 1})
		: undefined;

function readRelative(text: string, now: Date): Period | undefined {
	const today = isoDay(new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())));
	if (text === 'today' || text === 'yesterday') {
		return daysFrom(shift(today, {days: text === 'today' ? 0 : -1}), {days: 1});
	}

	const [, count, unit] = /^(\d{1,4}) ?(d|w|m|y)(?:ays?|eeks?|onths?|ears?)?$/u.exec(text) ?? [];
	if (count !== undefined && unit !== undefined) {
		return {from: shift(today, lengthOf(-Number(count), unit)), until: shift(today, {days: 1})};
	}

	const month = /^\p{L}{3,}$/u.test(text) ? monthOf(text) : Number.NaN;
	const year = now.getFullYear() - Number(month > now.getMonth() + 1);
	return monthPeriod(String(year), month);
}

type Length = {readonly days?: number; readonly months?: number};

function lengthOf(count: number, unit: string): Length {
	if (unit === 'd' || unit === 'w') {
		return {days: count * (unit === 'd' ? 1 : 7)};
	}

	return {months: count * (unit === 'm' ? 1 : 12)};
}

const daysFrom = (day: string, length: Length): Period => ({from: day, until: shift(day, length)});

function shift(day: string, {days = 0, months = 0}: Length): string {
	const date = new Date(`${day}T00:00:00Z`);
	const monthDay = date.getUTCDate();
	date.setUTCMonth(date.getUTCMonth() + months);
	// 31 March less a month is the last of February.
	if (date.getUTCDate() !== monthDay) {
		date.setUTCDate(0);
	}

	date.setUTCDate(date.getUTCDate() + days);
	return isoDay(date);
}

/* Years beyond four digits cannot be compared as text, and nothing was printed then. */
const isoDay = (date: Date): string => {
	const year = date.getUTCFullYear();
	return year < 0 || year > 9999 ? `${year < 0 ? '0000' : '9999'}-12-31` : date.toISOString().slice(0, 10);
};
