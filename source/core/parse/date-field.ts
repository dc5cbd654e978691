import type {Field, OtherField} from '../article.ts';
import {readDate} from './read-date.ts';
import {resolveRelative} from './relative-date.ts';
import {seenDate} from './seen-date.ts';

/**
A date as it can be sorted and compared by. Words such as “yesterday” mean a day only where the file tells when it was saved or fetched (`others`): what they mean is
inferred then. What names no date without doubt stays as it was written.
*/
export function dateField(field: Field, others: readonly OtherField[]): Field {
	const date = readDate(field.value);
	if (date !== undefined) {
		return {...field, value: date};
	}

	const seen = seenDate(others);
	const meant = seen && resolveRelative(field.value, seen);
	return meant === undefined
		? field
		: {
				value: meant,
				origin: 'inferred',
				reason: `“${field.value}”, seen from the day it was ${seen?.how}`,
			};
}
