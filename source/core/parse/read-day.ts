import {monthOf} from './month-of.ts';

type Part = 'year' | 'month' | 'day';

/* The forms in which a day is written out without doubt. 03/04/2025 is not among them: it is two days. */
const forms: readonly {readonly pattern: RegExp; readonly order: readonly [Part, Part, Part]}[] = [
	{
		pattern: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?$/u,
		order: ['year', 'month', 'day'],
	},
	{
		pattern: /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일].*$/u,
		order: ['year', 'month', 'day'],
	},
	{
		// 1 December 2025 · 1. Dezember 2025 · 1er décembre 2025 · 1 de diciembre de 2025
		pattern:
			/^(\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?(?:[ -]| de | d[’'])\s?([^\d\s.,]+)\.?,?(?:[ -]| de | del )(\d{4})(?:[,.]? .*)?$/u,
		order: ['day', 'month', 'year'],
	},
	{
		pattern: /^([^\d\s.,]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:,? .*)?$/u,
		order: ['month', 'day', 'year'],
	},
	{
		// What Unix and its programs write: Dec 1 10:15:00 UTC 2025
		pattern: /^([^\d\s.,]+) (\d{1,2}) \d\d:\d\d:\d\d (?:[a-z+\d:-]{1,9} )?(\d{4})$/u,
		order: ['month', 'day', 'year'],
	},
];

/* What may stand before a day: that something was published, the hour, the day of the week. */
const before = [
	/^(?:(?:first |last )?(?:published|posted|updated|modified|created|veröffentlicht|publié|publicado|pubblicato|gepubliceerd)(?: on| at| am| le| el| il| op)?:? )/u,
	/^\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: (?:[a-z]{2,4}|[+-]\d{4}))?(?:,| on| [–-])? /u,
	/^(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\.?,? /u,
	/^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|(?:segunda|terça|quarta|quinta|sexta)-feira|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag),?(?: den| le)? /u,
	/^(?:le|el|den|am|on) (?=\d)/u,
];

/**
The day that a date names, as `YYYY-MM-DD`; `undefined` where it names none, or leaves a doubt which. Of a moment, the day is the one that
is written, wherever on earth it is meant.
*/
export function readDay(written: string): string | undefined {
	const line = written.slice(0, 200).trim().toLowerCase().replace(/\s+/gu, ' ');
	const text = before.reduce((rest, pattern) => rest.replace(pattern, ''), line);
	for (const {pattern, order} of forms) {
		const match = pattern.exec(text);
		if (match !== null) {
			const part = (name: Part): string => match[order.indexOf(name) + 1] ?? '';
			return dayOf(Number(part('year')), monthOf(part('month')), Number(part('day')));
		}
	}

	return undefined;
}

function dayOf(year: number, month: number, day: number): string | undefined {
	const date = new Date(Date.UTC(year, month - 1, day));
	const isReal =
		date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
	return isReal ? date.toISOString().slice(0, 10) : undefined;
}
