import type {Article} from '../article.ts';
import {isDay} from '../parse/read-date.ts';

/**
The day on which an article was published, counted from 1970; `NaN` where that is not known to the day: a month is not its first day.
*/
export function dayOf({metadata}: Pick<Article, 'metadata'>): number {
	const written = metadata.published?.value ?? '';
	return isDay(written) ? Date.parse(written) / 86_400_000 : Number.NaN;
}

/** The outlets of a train story are four days apart at most. */
export const mostDays = 5;

/**
Whether articles so many days apart are held against each other no more. One whose day is unknown (`NaN`) may be of the same.
*/
export const isTooFar = (days: number): boolean => Math.abs(days) > mostDays;

/** So much likeness is gone with every day between two articles: a sequel is told in the words of what it follows. */
const lostPerDay = 0.08;

/**
The likeness of articles so many days apart, as far as it speaks for one event.
*/
export function fadeWithTime(likeness: number, days: number): number {
	if (Number.isNaN(days)) {
		return likeness;
	}

	return isTooFar(days) ? 0 : likeness * (1 - lostPerDay * Math.abs(days));
}

/**
Puts days in order, unknown ones behind the others.
*/
export const compareDays = (one: number, other: number): number =>
	Number(Number.isNaN(one)) - Number(Number.isNaN(other)) || (Number.isNaN(one) ? 0 : one - other);
