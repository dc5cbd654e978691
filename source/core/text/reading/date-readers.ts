import type {DateClues, DateReading} from './date-clues.ts';
import {readIso, readMonth, readMonthDay, readYears} from './read-calendar-date.ts';
import {readAgo, readClock, readNearDay, readPeriod, readWeekday, readWeekend} from './read-relative-date.ts';

type DateReader = {readonly pattern: RegExp; readonly read: (clues: DateClues) => DateReading | undefined};

const month =
	'(?<month>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]|,\\d{3}|\\.\\d)';
const year = '(?<year>(?:1[89]|20)\\d\\d)(?![\\d%]|[,.]\\d)';
const part = '(?<part>morning|afternoon|evening|night)';
const weekday = '(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)';
const all = (source: string) => new RegExp(source, 'g');

/**
From the surest to the vaguest: a later one never reads what an earlier one has read.
*/
export const dateReaders: readonly DateReader[] = [
	{pattern: all('\\b(?<iso>\\d{4}-\\d\\d-\\d\\d)\\b'), read: ({groups: {iso = ''}}) => readIso(iso)},
	{
		pattern: all(
			`\\b(?:${weekday}(?: ${part})?,? )?${month} ${day}(?:\\s?(?:-|–|to|and) ?(?<lastDay>\\d{1,2})\\b(?![:%]|,\\d{3}))?(?:,? ${year})?`,
		),
		read: readMonthDay,
	},
	{pattern: all(`\\b${day} ${month}(?:,? ${year})?(?![a-z])`), read: readMonthDay},
	{pattern: all(`\\b${month}(?: of)?,? ${year}`), read: readMonth},
	{
		pattern: all(
			`\\b(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast) )?(?!\\w{3,4}\\s[A-Z])${month}(?![a-z]|[-’'][A-Za-rt-z])`,
		),
		read: readMonth,
	},
	{
		pattern: all(`\\b(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast) )?${weekday}(?:['’]s)?(?: ${part})?\\b`),
		read: readWeekday,
	},
	{pattern: /\b(?:(?<which>last|next|this|past|the) )weekend\b/gi, read: readWeekend},
	{
		pattern:
			/\b(?:(?<named>today|tonight|yesterday|tomorrow)(?: (?<part>morning|afternoon|evening|night))?|this (?<soon>morning|afternoon|evening)|(?<gone>last night))\b/gi,
		read: readNearDay,
	},
	{
		pattern:
			/\b(?:(?:earlier|later|early|late) )?(?:the )?(?<which>this|last|past|next|previous|coming) (?<unit>week|month|year|decade)\b(?! or\b)/gi,
		read: readPeriod,
	},
	{
		pattern:
			/\b(?<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (?<unit>day|week|month|year|decade)s? ago\b/gi,
		read: readAgo,
	},
	{
		pattern: all('\\b(?:the )?(?<decade>(?:1[89]|20)\\d0)s\\b'),
		read: ({groups: {decade = ''}}) => readYears(decade, 10),
	},
	{
		pattern: all(`(?<![\\w$€£.,#-]|\\d[-–])${year}(?![\\w-]|–\\d)`),
		read: ({groups: {year: written = ''}}) => readYears(written, 1),
	},
	{
		pattern:
			/\b(?:(?<hour>1[0-2]|0?[1-9])(?::(?<minute>[0-5]\d))?\s?(?<half>[ap])\.?m\b\.?|(?<noon>noon|midnight)\b)/gi,
		read: readClock,
	},
];
