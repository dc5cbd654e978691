const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/* The forms in which a day is written out without doubt. 03/04/2025 is not among them: it is two days. */
const forms: readonly {
	pattern: RegExp;
	order: readonly ['year' | 'month' | 'day', 'year' | 'month' | 'day', 'year' | 'month' | 'day'];
}[] = [
	{
		pattern: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?$/u,
		order: ['year', 'month', 'day'],
	},
	{
		pattern: /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]+)\.?,?[ -](\d{4})(?:,? .*)?$/u,
		order: ['day', 'month', 'year'],
	},
	{
		pattern: /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:,? .*)?$/u,
		order: ['month', 'day', 'year'],
	},
];

const weekday = /^(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\.?,? /u;

/**
The day that a date names, as `YYYY-MM-DD`; `undefined` where it names none, or leaves a doubt which.
*/
export function readDay(written: string): string | undefined {
	const text = written.trim().toLowerCase().replace(/\s+/gu, ' ').replace(weekday, '');
	for (const {pattern, order} of forms) {
		const match = pattern.exec(text);
		if (match !== null) {
			const part = (name: 'year' | 'month' | 'day'): string => match[order.indexOf(name) + 1] ?? '';
			return dayOf(Number(part('year')), monthOf(part('month')), Number(part('day')));
		}
	}

	return undefined;
}

function monthOf(written: string): number {
	if (/^\d+$/u.test(written)) {
		return Number(written);
	}

	const index = months.findIndex(month => written.startsWith(month));
	const full = [
		'january',
		'february',
		'march',
		'april',
		'may',
		'june',
		'july',
		'august',
		'september',
		'october',
		'november',
		'december',
	][index];
	return full?.startsWith(written) || written === 'sept' ? index + 1 : Number.NaN;
}

function dayOf(year: number, month: number, day: number): string | undefined {
	const date = new Date(Date.UTC(year, month - 1, day));
	const isReal =
		date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
	return isReal ? date.toISOString().slice(0, 10) : undefined;
}
