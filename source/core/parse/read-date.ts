import {monthOf} from './month-of.ts';
import {readDay} from './read-day.ts';

/* The forms in which a month is written out without doubt. */
const forms: ReadonlyArray<{readonly pattern: RegExp; readonly isMonthFirst: boolean}> = [
	{pattern: /^(\d{4})[-/.](\d{1,2})$/u, isMonthFirst: false},
	{pattern: /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]$/u, isMonthFirst: false},
	{pattern: /^(\d{1,2})[-/.](\d{4})$/u, isMonthFirst: true},
	// November 2025 · Nov. 2025 · Nov-2025 · noviembre de 2025 · novembre del 2025
	{pattern: /^([^\d\s.,/-]+)(?:\.?,? |-| de | del )(\d{4})$/u, isMonthFirst: true},
	{pattern: /^(\d{4})[ -]([^\d\s.,/-]+)\.?$/u, isMonthFirst: false},
];

/* What may stand before a month or a year. */
const before = [
	/^(?:(?:first |last )?(?:published|posted|updated|modified|created|veröffentlicht|publié|publicado|pubblicato|gepubliceerd)(?: on)?:? )/u,
	/^(?:in|im|en|em|nel|a|à) /u,
];

/** Newspapers are younger, and whatever is later is a number of something else. */
const [firstYear, lastYear] = [1600, 2199];

/**
What a date names, with the precision that it has: a day as `YYYY-MM-DD`, a month as `YYYY-MM`, a year as `YYYY`; `undefined` where it names none of them, or leaves
a doubt which.
*/
export const readDate = (written: string): string | undefined => readDay(written) ?? readMonthOrYear(written);

/**
Whether a date that was read is known to the day, and not only to the month or the year.
*/
export const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);

function readMonthOrYear(written: string): string | undefined {
	const line = written.slice(0, 60).trim().toLowerCase().replace(/\s+/gu, ' ');
	const text = before.reduce((rest, pattern) => rest.replace(pattern, ''), line);
	const year = /^(\d{4})(?: ?[年년])?$/u.exec(text)?.[1];
	if (year !== undefined) {
		return isYear(year) ? year : undefined;
	}

	for (const {pattern, isMonthFirst} of forms) {
		const [, first = '', last = ''] = pattern.exec(text) ?? [];
		if (first !== '') {
			return isMonthFirst ? monthIn(last, first) : monthIn(first, last);
		}
	}

	return undefined;
}

function monthIn(year: string, written: string): string | undefined {
	const month = monthOf(written);
	return isYear(year) && month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : undefined;
}

const isYear = (year: string): boolean => Number(year) >= firstYear && Number(year) <= lastYear;
