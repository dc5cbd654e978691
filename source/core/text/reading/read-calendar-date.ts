import {type Day, dayFrom, monthDays, partsOf} from './calendar.ts';
import type {DateClues, DateReading} from './date-clues.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
Reads `2025-12-01`.
*/
export function readIso(iso: string): DateReading | undefined {
	const [written = 0, named = 0, date = 0] = iso.split('-').map(Number);
	const found = dayFrom(written, named, date);
	return found === undefined ? undefined : {key: iso, precision: 'day', days: [found, found]};
}

const monthNumber = (written: string | undefined) =>
	months.indexOf((written ?? '').slice(0, 3).toLowerCase()) + 1;

/**
Reads “Dec. 1, 2025”, “1 December”, “Dec. 1-3”.
*/
export function readMonthDay({groups, today, direction}: DateClues): DateReading | undefined {
	const named = monthNumber(groups['month']);
	const [first, last = first] = [
		Number(groups['day']),
		groups['lastDay'] === undefined ? undefined : Number(groups['lastDay']),
	];
	// A leap year, so that any day of any year passes.
	if (dayFrom(2000, named, first) === undefined) {
		return undefined;
	}

	const isRange = last > first && last <= 31;
	const inYear = (written: number) => dayFrom(written, named, first);
	const found =
		groups['year'] === undefined ? nearest(inYear, today, direction) : inYear(Number(groups['year']));
	const spoken = groups['part'];
	return {
		key: `${months[named - 1]} ${first}${isRange ? `-${last}` : ''}`,
		precision: isRange ? 'days' : 'day',
		...(found === undefined ? {} : {days: [found, isRange ? found + last - first : found]}),
		...(spoken === undefined ? {} : {part: spoken}),
	};
}

/** Of last, this and next year the day that a reader would take: not more than two months ahead, unless the words look ahead. */
function nearest(
	inYear: (year: number) => Day | undefined,
	today: Day | undefined,
	direction: DateClues['direction'],
): Day | undefined {
	if (today === undefined) {
		return undefined;
	}

	const {year: now} = partsOf(today);
	const days = [now - 1, now, now + 1].flatMap(candidate => inYear(candidate) ?? []);
	if (direction === 'ahead') {
		return days.find(candidate => candidate >= today);
	}

	const latest = direction === 'back' ? today : today + 62;
	return days.findLast(candidate => candidate <= latest);
}

/**
Reads “December 2025”, “last December”, “in May”.
*/
export function readMonth({groups, before, today, direction}: DateClues): DateReading | undefined {
	const named = monthNumber(groups['month']);
	const which = groups['which']?.toLowerCase();
	const isBare = groups['year'] === undefined && which === undefined;
	// “May” and “March” are more often no months.
	if (
		isBare &&
		/^ma(?:y|r)/i.test(groups['month'] ?? '') &&
		!/\b(?:by|early|in|last|late|mid|of|next|since|this|until|through|from)[ -]$/i.test(before)
	) {
		return undefined;
	}

	const written = Number(groups['year'] ?? Number.NaN);
	const inYear = (candidate: number) => monthDays(candidate, named)[0];
	const start =
		groups['year'] === undefined
			? nearest(inYear, today, which === 'next' ? 'ahead' : which === undefined ? direction : 'back')
			: inYear(written);
	const key = `${months[named - 1]}${groups['year'] === undefined ? '' : ` ${written}`}`;
	return {
		key,
		precision: 'month',
		...(start === undefined ? {} : {days: monthDays(partsOf(start).year, named)}),
	};
}

/**
Reads `count` years from `first` on.
*/
export function readYears(first: string, count: number): DateReading {
	const start = Number(first);
	return {
		key: count === 1 ? first : `${first}s`,
		precision: count === 1 ? 'year' : 'decade',
		days: [monthDays(start, 1)[0], monthDays(start + count - 1, 12)[1]],
	};
}
