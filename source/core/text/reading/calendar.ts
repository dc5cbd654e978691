/**
A day, counted from 1 January 1970, which was a Thursday.
*/
export type Day = number;

const perDay = 86_400_000;

/**
The day of an ISO date such as `2025-12-01`, with or without a time behind it; nothing where it is none.
*/
export function dayOf(iso: string | undefined): Day | undefined {
	const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(iso ?? '') ?? [];
	return year === undefined ? undefined : dayFrom(Number(year), Number(month), Number(day));
}

/**
The day of a year, a month from 1 and a day from 1; nothing where the calendar has no such day.
*/
export function dayFrom(year: number, month: number, day: number): Day | undefined {
	const found = Math.floor(Date.UTC(year, month - 1, day) / perDay);
	const {month: held, day: kept} = partsOf(found);
	return held === month && kept === day ? found : undefined;
}

/**
The year, the month from 1 and the day from 1.
*/
export function partsOf(day: Day): {readonly year: number; readonly month: number; readonly day: number} {
	const date = new Date(day * perDay);
	return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()};
}

/**
The ISO date of a day: `2025-12-01`.
*/
export const isoOf = (day: Day): string => new Date(day * perDay).toISOString().slice(0, 10);

/**
The day of the week, from 0 for Monday.
*/
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

/**
First and last day of something: of the month `month` of `year`, where months beyond 12 or before 1 belong to other years.
*/
export function monthDays(year: number, month: number): readonly [Day, Day] {
	return [
		Math.floor(Date.UTC(year, month - 1, 1) / perDay),
		Math.floor(Date.UTC(year, month, 1) / perDay) - 1,
	];
}
