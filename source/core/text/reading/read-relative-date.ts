import {type Day, monthDays, partsOf, weekdayOf} from './calendar.ts';
import type {DateClues, DateReading} from './date-clues.ts';
import {readYears} from './read-calendar-date.ts';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/**
Reads “Monday”, “last Monday”, “Monday night”.
*/
export function readWeekday({groups, today, direction}: DateClues): DateReading {
	const name = (groups['weekday'] ?? '').toLowerCase();
	const which = groups['which']?.toLowerCase();
	const spoken = groups['part'];
	return {
		key: which === 'next' ? `next ${name}` : name,
		precision: 'day',
		...(today === undefined
			? {}
			: {days: twice(today + daysTo(weekdays.indexOf(name) - weekdayOf(today), which, direction))}),
		...(spoken === undefined ? {} : {part: spoken}),
	};
}

const twice = (found: Day) => [found, found] as const;

/** From the day of publication to the named one, which stands `apart` days behind it in the same week. */
function daysTo(apart: number, which: string | undefined, direction: DateClues['direction']): number {
	if (which === 'next') {
		return apart > 0 ? apart : apart + 7;
	}

	if (which === 'last' || which === 'past') {
		return apart < 0 ? apart : apart - 7;
	}

	const isAhead = direction === 'ahead';
	return isAhead === apart >= 0 || apart === 0 ? apart : isAhead ? apart + 7 : apart - 7;
}

/**
Reads “over the weekend”, “next weekend”.
*/
export function readWeekend({groups, today, direction}: DateClues): DateReading {
	const which = groups['which']?.toLowerCase();
	const key = which === 'next' ? 'next weekend' : 'weekend';
	if (today === undefined) {
		return {key, precision: 'weekend'};
	}

	const coming = today - weekdayOf(today) + 5;
	const isOn = weekdayOf(today) >= 5;
	const isAhead =
		which === 'next' || isOn || (direction === 'ahead' ? true : which === 'this' && direction !== 'back');
	const start = coming + (which === 'next' && isOn ? 7 : which === 'last' && isOn ? -7 : isAhead ? 0 : -7);
	return {key, precision: 'weekend', days: [start, start + 1]};
}

/**
Reads “today”, “yesterday morning”, “tonight”.
*/
export function readNearDay({groups: {named, part: spoken, soon, gone}, today}: DateClues): DateReading {
	const word = (named ?? (gone === undefined ? 'today' : 'yesterday')).toLowerCase();
	const by = word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0;
	const inDay = word === 'tonight' || gone !== undefined ? 'night' : (spoken ?? soon);
	return {
		key: word === 'tonight' ? 'today' : word,
		precision: 'day',
		...(today === undefined ? {} : {days: twice(today + by)}),
		...(inDay === undefined ? {} : {part: inDay}),
	};
}

type Unit = 'day' | 'week' | 'month' | 'year' | 'decade';

const isUnit = (written: string): written is Unit => /^(?:day|week|month|year|decade)$/.test(written);

/**
Reads “last week”, “this year”.
*/
export function readPeriod({groups: {which = '', unit = ''}, today}: DateClues): DateReading | undefined {
	const named = unit.toLowerCase();
	const by = /^(?:last|past|previous)$/i.test(which) ? -1 : /^(?:next|coming)$/i.test(which) ? 1 : 0;
	return isUnit(named) ? readUnits(named, by, today) : undefined;
}

const counts = 'one two three four five six seven eight nine ten'.split(' ');

/**
Reads “two weeks ago”.
*/
export function readAgo({groups: {count = '', unit = ''}, today}: DateClues): DateReading | undefined {
	const named = unit.toLowerCase();
	const word = count.toLowerCase();
	const by = /\d/.test(word) ? Number(word) : Math.max(1, counts.indexOf(word) + 1);
	return isUnit(named) ? readUnits(named, -by, today) : undefined;
}

/** So many days, weeks, months or years from now on; before now where `by` is negative. */
function readUnits(unit: Unit, by: number, today: Day | undefined): DateReading {
	const key = `${unit} ${by}`;
	if (today === undefined) {
		return {key, precision: unit};
	}

	const now = partsOf(today);
	if (unit === 'day') {
		return {key, precision: unit, days: twice(today + by)};
	}

	if (unit === 'week') {
		const monday = today - weekdayOf(today) + 7 * by;
		return {key, precision: unit, days: [monday, monday + 6]};
	}

	if (unit === 'month') {
		return {key, precision: unit, days: monthDays(now.year, now.month + by)};
	}

	return unit === 'year'
		? {...readYears(String(now.year + by), 1), key}
		: {...readYears(String(10 * (Math.floor(now.year / 10) + by)), 10), key};
}

/**
Reads “9:30 p.m.”, “noon”.
*/
export function readClock({groups: {hour, minute = '00', half, noon}}: DateClues): DateReading {
	if (hour === undefined) {
		return {key: noon?.toLowerCase() === 'noon' ? '12:00' : '00:00', precision: 'clock'};
	}

	const inDay = (Number(hour) % 12) + (half?.toLowerCase() === 'p' ? 12 : 0);
	return {key: `${String(inDay).padStart(2, '0')}:${minute}`, precision: 'clock'};
}
