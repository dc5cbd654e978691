import type {Span} from '../span.ts';

/**
A day, a month or a year as the text gives it. `key` is the same for the same words: `monday`, `dec 1`, `dec`, `2022`.
*/
export type DateMention = Span & {readonly key: string};

const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const longMonth = 'January|February|March|April|May|June|July|August|September|October|November|December';
const shortMonth = 'Jan|Feb|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const month = `(?:${longMonth}|${shortMonth})\\b\\.?`;
const year = '(?:19|20)\\d\\d\\b(?![,.]\\d)';
const pattern = new RegExp(
	`\\b(?:${weekday}\\b|(${month})(?:\\s(\\d{1,2})(?!\\d|,\\d))?|(\\d{1,2})\\s(${month})|${year})`,
	'g',
);

/**
The weekdays, months, days of a month and years that a text names, in order. “May” and “March” are months only with
a day or behind a word such as “in”.
*/
export function findDates(text: string): readonly DateMention[] {
	return Array.from(text.matchAll(pattern)).flatMap(match => {
		const [written, monthFirst, dayAfter, dayBefore, monthLast] = match;
		const named = monthFirst ?? monthLast;
		const day = dayAfter ?? dayBefore;
		if (day === undefined && isVerbToo(named) && !followsPreposition(text, match.index)) {
			return [];
		}

		const key =
			named === undefined ? written.toLowerCase() : [named.slice(0, 3).toLowerCase(), day].join(' ').trim();
		return [{start: match.index, end: match.index + written.length, key}];
	});
}

/**
Whether a folded word can only be the name of a weekday or a month.
*/
export const isDateWord = (folded: string): boolean => dateWord.test(folded) && !isVerbToo(folded);

const dateWord = new RegExp(`^(?:${weekday}|${longMonth}|${shortMonth})$`, 'i');

const isVerbToo = (named: string | undefined) => named !== undefined && /^ma(?:y|rch)$/i.test(named);

const followsPreposition = (text: string, index: number) =>
	/\b(?:by|early|in|last|late|of|next|since|this|until)\s$/i.test(text.slice(Math.max(0, index - 6), index));
