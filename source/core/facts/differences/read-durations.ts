import type {Span} from '../../span.ts';
import type {Extent} from './extent.ts';

/**
How long something took, in minutes, so that half an hour and 30 minutes are the same. `isLoose` where the words leave room: “a few days”.
*/
export type Duration = Span & Extent & {readonly value: number; readonly isLoose: boolean};

const day = 24 * 60;
const year = 365.25 * day;
const minutes: Readonly<Record<string, number>> = {
	second: 1 / 60,
	minute: 1,
	hour: 60,
	day,
	week: 7 * day,
	fortnight: 14 * day,
	month: year / 12,
	year,
	decade: 10 * year,
};
const units = '(second|minute|hour|day|week|fortnight|month|year|decade)';

/** “3 years old” is an age, “an hour ago” a time, and “seven days a week” always. */
const no = '[\\s-](?:old|ago|a (?:day|week))\\b';
const behindNumber = new RegExp(
	`^( and a half)?[\\s-](?:(?:full|straight|consecutive|whole|long)\\s)?${units}s?\\b(?!${no})`,
	'i',
);

/**
The length of time that the words behind a number make of it, in minutes for each one: `20 minutes`, `two and a half years`.
*/
export function durationBehind(
	after: string,
): {readonly length: number; readonly add: number; readonly by: number} | undefined {
	const found = behindNumber.exec(after);
	const by = minutes[found?.[2]?.toLowerCase() ?? ''];
	return found === null || by === undefined
		? undefined
		: {length: found[0].length, add: found[1] === undefined ? 0 : 0.5, by};
}

/** What leads to a length of time: “twice a week” and “one day” tell none. */
const leading =
	/\b(?:for|within|in|after|over|about|around|nearly|almost|roughly|just|than|at least|another|some|under|by|last(?:ed|s|ing)?|took|takes?|taking|(?:delay|period|term|wait|suspension|sentence|ban|stay) of)\s$/i;
const following = /^\s(?:before|after|earlier|later|long|delay|wait)\b/;

/** Most passages name none, and this takes less time. */
const hasUnit = new RegExp(`\\b${units}`, 'i');

const inWords = new RegExp(
	[
		`\\b(half|a quarter of|three[ -]quarters of) an? ${units}\\b`,
		`\\b(?:an? |one )?(half|quarter)[ -]${units}\\b`,
		`\\b(an?|one) ${units}\\b( and a half\\b)?`,
		`\\b(a couple of|a few|several) ${units}s\\b`,
	].join('|'),
	'gi',
);

const parts: Readonly<Record<string, number>> = {half: 0.5, quarter: 0.25, three: 0.75};
const loose: Readonly<Record<string, Extent & {readonly value: number}>> = {
	couple: {from: 1.5, to: 3, value: 2},
	few: {from: 2, to: 7, value: 3},
	several: {from: 3, to: 10, value: 5},
};

/**
The lengths of time that are written without a number: “half an hour”, “for a week”, “a year and a half”, “a few days”. Places count in the
passage.
*/
export const readDurations = (passage: string): readonly Duration[] =>
	(hasUnit.test(passage) ? Array.from(passage.matchAll(inWords)) : []).flatMap(match => {
		const start = match.index;
		const end = start + match[0].length;
		const before = passage.slice(Math.max(0, start - 20), start);
		const after = passage.slice(end, end + 12);
		const [article, unit = ''] = match.slice(5, 7);
		const isTold = article === undefined || isLength(article, unit, before, after);
		return isTold && !isNoLength.test(after) && !/^['’]/.test(after) ? [toDuration(match, {start, end})] : [];
	});

const isNoLength = new RegExp(`^${no}`);

function isLength(article: string, unit: string, before: string, after: string): boolean {
	const isCounted = /^one$/i.test(article) && !/^day$/i.test(unit);
	return isCounted || leading.test(before) || following.test(after);
}

function toDuration(match: RegExpExecArray, span: Span): Duration {
	const [part, ofPart, short, ofShort, , ofOne, half, few, ofFew] = match.slice(1);
	const by = minutes[(ofPart ?? ofShort ?? ofOne ?? ofFew ?? '').toLowerCase()] ?? 1;
	const some = loose[/couple|few|several/i.exec(few ?? '')?.[0].toLowerCase() ?? ''];
	if (some !== undefined) {
		return {...span, from: some.from * by, to: some.to * by, value: some.value * by, isLoose: true};
	}

	const named = /half|three|quarter/i.exec(part ?? short ?? '')?.[0].toLowerCase() ?? '';
	const value = by * (parts[named] ?? (half === undefined ? 1 : 1.5));
	return {...span, from: value, to: value, value, isLoose: false};
}
