import {monthOf} from '../../parse/month-of.ts';
import {readDate} from '../../parse/read-date.ts';

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
	const date = readDate(text);
	return date === undefined ? now && readRelative(text, now) : periodOf(date);
}

/**
Whether somebody who types a date has only begun it: `202`, `2025-`.
*/
export const isBegunDate = (written: string): boolean =>
	/^(?:\d{1,4}|\d{4}[-/.]0?|\d{4}[-/.]\d\d?[-/.]0?|\p{L}{1,2})$/u.test(written) ||
	['today', 'yesterday'].some(word => word.startsWith(written.toLowerCase()));

/* A date is as long as it is precise. */
function periodOf(date: string): Period {
	if (date.length === 4) {
		return daysFrom(`${date}-01-01`, {months: 12});
	}

	return date.length === 7 ? daysFrom(`${date}-01`, {months: 1}) : daysFrom(date, {days: 1});
}

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
	return Number.isNaN(month) ? undefined : periodOf(`${year}-${String(month).padStart(2, '0')}`);
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
