import type {OtherField} from '../article.ts';
import {writtenDate} from './forms/common/written-date.ts';
import {readDay} from './read-day.ts';

/**
When an article was last seen where it was published, as its file tells: the first and the last minute of that time (counted from 1970, on the clock by which it was
written down), and how it is called in a sentence.
*/
export type SeenDate = {readonly first: number; readonly last: number; readonly how: 'saved' | 'fetched'};

/* In letters alone, whatever comes before, behind and between. */
const savedNames = /^(?:(?:date|time)?(?:saved|created|clipped|added)(?:at|on|date|time)?|savedate)$/;
const fetchedNames =
	/^(?:(?:date|time|last)?(?:fetch|download|crawl|scrape|retrieve|access|collect|seen)(?:ed|d)?(?:at|on|date|time)?|(?:retrieval|access)date)$/;

/**
Whether a field of this name tells when somebody fetched the article: `date_download`, `crawl_date`.
*/
export const isFetchedName = (name: string): boolean => howOf(name) === 'fetched';

/**
When the fields of a file say that an article was saved or fetched; `undefined` where none does.
*/
export function seenDate(others: readonly OtherField[]): SeenDate | undefined {
	for (const {name, value} of others) {
		const how = howOf(name);
		const written = writtenDate(value);
		const day = how && readDay(written);
		if (how && day !== undefined) {
			const midnight = Date.parse(day) / 60_000;
			const clock = clockIn(written);
			return clock === undefined
				? {first: midnight, last: midnight + 1439, how}
				: {first: midnight + clock, last: midnight + clock, how};
		}
	}

	return undefined;
}

function howOf(name: string): SeenDate['how'] | undefined {
	const letters = name.toLowerCase().replace(/[^a-z]/g, '');
	return savedNames.test(letters) ? 'saved' : fetchedNames.test(letters) ? 'fetched' : undefined;
}

/* The minute of a day: 10:15, 5:30 pm. */
function clockIn(written: string): number | undefined {
	const [, hour, minute, half] =
		/(?:^|[\sT,])(\d{1,2}):(\d\d)(?::\d\d)?(?:\.\d+)?(?: ?([ap])\.?m\b)?/i.exec(written) ?? [];
	if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) {
		return undefined;
	}

	const inDay =
		half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
	return 60 * inDay + Number(minute);
}
