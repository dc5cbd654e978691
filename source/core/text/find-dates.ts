import type {Span} from '../span.ts';

/**
A day, a month or a year as the text gives it. `key` is the same for the same words: `monday`, `dec 1`, `2022`.
*/
export type DateMention = Span & {readonly key: string};

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const month =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?';
const pattern = new RegExp(
	`\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|(${month})(?:\\s(\\d{1,2})(?!\\d|,\\d))?|(\\d{1,2})\\s(${month})|((?:19|20)\\d\\d)\\b(?![,.]\\d))`,
	'g',
);

/**
The weekdays, months, days of a month and years that a text names, in order. May is a month only with a day or behind “in”.
*/
export function findDates(text: string): readonly DateMention[] {
	return Array.from(text.matchAll(pattern)).flatMap(match => {
		const [written, monthFirst, dayAfter, dayBefore, monthLast] = match;
		const named = monthFirst ?? monthLast;
		const day = dayAfter ?? dayBefore;
		const isModal =
			named === 'May' &&
			day === undefined &&
			!/\b(?:in|last|this|since|until|by|of) $/i.test(text.slice(Math.max(0, match.index - 6), match.index));
		if (
			isModal ||
			(named === 'March' &&
				day === undefined &&
				!/\b(?:in|last|this|since|until|by|of) $/i.test(
					text.slice(Math.max(0, match.index - 6), match.index),
				))
		) {
			return [];
		}

		const key =
			named === undefined
				? written.toLowerCase()
				: [named.slice(0, 3).toLowerCase(), day].filter(Boolean).join(' ');
		return [{start: match.index, end: match.index + written.length, key}];
	});
}

/**
Whether a folded word names a weekday or a month.
*/
export const isDateWord = (folded: string): boolean =>
	days.includes(folded) ||
	(folded !== 'may' &&
		folded !== 'march' &&
		folded !== 'mar' &&
		months.includes(folded.slice(0, 3)) &&
		monthWord.test(folded));

const monthWord =
	/^(?:january|february|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)$/;
