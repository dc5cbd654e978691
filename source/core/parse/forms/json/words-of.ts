import {isObject} from './find-records.ts';

/* Where an object holds what it is about: `{"name": …}` of an author, `{"rendered": …}` of WordPress. */
const inside = [
	'rendered',
	'name',
	'text',
	'value',
	'content',
	'title',
	'#text',
	'html',
	'href',
	'url',
	'id',
];

const deepest = 6;

/**
The words of a value, however it is written: as a string, a number, a list of them, or objects that hold them.
*/
export function wordsOf(value: unknown, separator: string, depth = deepest): string {
	if (typeof value === 'string') {
		return value;
	}

	if (typeof value === 'number') {
		return String(value);
	}

	if (depth === 0) {
		return '';
	}

	if (Array.isArray(value)) {
		return value
			.map(member => wordsOf(member, separator, depth - 1))
			.filter(words => words.trim() !== '')
			.join(separator);
	}

	if (!isObject(value)) {
		return '';
	}

	// { "first": "Ann", "last": "Example" }
	const names = [value['first'] ?? value['firstName'], value['last'] ?? value['lastName']].filter(
		name => typeof name === 'string',
	);
	const name = inside.find(
		key => Object.hasOwn(value, key) && wordsOf(value[key], separator, depth - 1) !== '',
	);
	return name === undefined ? names.join(' ') : wordsOf(value[name], separator, depth - 1);
}
