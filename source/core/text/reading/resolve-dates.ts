import {overlaps, type Span} from '../../span.ts';
import {dayOf, isoOf} from './calendar.ts';
import type {DateClues, DateReading} from './date-clues.ts';
import {dateReaders} from './date-readers.ts';
import {lookAhead} from './look-ahead.ts';

/**
A time that a text names. `precision` is how much it leaves open; `days` are its first and last day as ISO dates, where they
are known.

	published on Monday, 1 December 2025
	on Monday          day       2025-12-01 … 2025-12-01
	over the weekend   weekend   2025-11-29 … 2025-11-30
	last month         month     2025-11-01 … 2025-11-30
	in 2014            year      2014-01-01 … 2014-12-31
*/
export type ResolvedDate = Span & {
	/** The same for the same wording without a known day: `monday`, `week -1`, `dec 1`; `12:30` for a clock time. */
	readonly key: string;
	readonly precision: DateReading['precision'];
	readonly days?: readonly [string, string];
	/** `morning`, `night` and the like, where the text names a part of a day. */
	readonly part?: string;
};

/**
The times that the sentences of an article name, in order. Days and months without a year are those nearest to the day of
publication, `published` as an ISO date: the last one, or the next where the words before look ahead. Without it, only what
gives its own year is known.
*/
export function resolveDates(
	text: string,
	sentences: readonly Span[],
	published?: string,
): readonly ResolvedDate[] {
	const today = dayOf(published);
	return sentences.flatMap(sentence => {
		const words = text.slice(sentence.start, sentence.end);
		return findIn(words, today).map(({start, end, ...found}) => ({
			start: sentence.start + start,
			end: sentence.start + end,
			...found,
		}));
	});
}

/** Hardly a sentence without a time holds one of these. */
const mayHold =
	/\d|day\b|days\b|[Tt]onight|[Tt]omorrow|week|month|year|decade|night|morning|noon|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Christmas/;

function findIn(sentence: string, today: number | undefined): readonly ResolvedDate[] {
	const found: ResolvedDate[] = [];
	if (!mayHold.test(sentence)) {
		return found;
	}

	for (const {pattern, read} of dateReaders) {
		for (const match of sentence.matchAll(pattern)) {
			const span = {start: match.index, end: match.index + match[0].length};
			if (found.some(other => overlaps(other, span))) {
				continue;
			}

			const reading = read(cluesOf(sentence, match, today));
			if (reading !== undefined) {
				found.push({...span, ...toDate(reading)});
			}
		}
	}

	return found.toSorted((one, other) => one.start - other.start);
}

function cluesOf(sentence: string, match: RegExpMatchArray, today: number | undefined): DateClues {
	const before = sentence.slice(0, match.index);
	return {groups: match.groups ?? {}, before, today, direction: lookAhead(before.slice(-90))};
}

function toDate({key, precision, days, part}: DateReading): Omit<ResolvedDate, keyof Span> {
	return {
		key,
		precision,
		...(days === undefined ? {} : {days: [isoOf(days[0]), isoOf(days[1])] as const}),
		...(part === undefined ? {} : {part: part.toLowerCase()}),
	};
}
