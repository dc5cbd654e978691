import {
	addKey,
	copyTable,
	emptyTable,
	entriesWith,
	hashOfKey,
	type KeyTable,
	keyAt,
	keyOfHash,
	keyOfText,
} from './key-table.ts';
import {type Mark, type MarkEntry, tagKey} from './mark.ts';

/**
Entries on marks in the order in which they were made, in little room: 100,000 of them take 6 MB. A log is filled by whoever made it, and then only read.
*/
export type MarkLog = {
	readonly byText: KeyTable;
	readonly byFile: KeyTable;
	/** What each entry says: `codeOf`. */
	codes: Uint32Array;
	/** All tags, as they were spelt last, and which place each has. */
	readonly tags: string[];
	readonly places: Map<string, number>;
};

/**
What one entry says.
*/
export type Said = {readonly mark: Mark; readonly isSet: boolean};

/**
A log with room for so many entries at first.
*/
export const emptyLog = (room = 0): MarkLog => ({
	byText: emptyTable(room),
	byFile: emptyTable(room),
	codes: new Uint32Array(Math.max(16, room)),
	tags: [],
	places: new Map(),
});

export const copyLog = ({byText, byFile, codes, tags, places}: MarkLog): MarkLog => ({
	byText: copyTable(byText),
	byFile: copyTable(byFile),
	codes: codes.slice(),
	tags: [...tags],
	places: new Map(places),
});

export const lengthOf = ({byText}: MarkLog): number => byText.count;

/**
Adds an entry as the latest.
*/
export function addEntry(log: MarkLog, entry: MarkEntry): void {
	const index = lengthOf(log);
	if (index === log.codes.length) {
		const room = new Uint32Array(2 * index);
		room.set(log.codes);
		log.codes = room;
	}

	log.codes[index] = codeOf(log, entry);
	addKey(log.byText, keyOfHash(entry.article));
	addKey(log.byFile, keyOfText(entry.file));
}

export const entriesOnText = ({byText}: MarkLog, article: string): readonly number[] =>
	entriesWith(byText, keyOfHash(article));

export const entriesOnFile = ({byFile}: MarkLog, file: string): readonly number[] =>
	entriesWith(byFile, keyOfText(file));

/**
The hash of the text that an entry was made on.
*/
export const textAt = ({byText}: MarkLog, index: number): string => hashOfKey(keyAt(byText, index));

export function saidAt({codes, tags}: MarkLog, index: number): Said {
	const code = codes[index] ?? 0;
	const isSet = (code & 1) === 1;
	const place = code >>> 2;
	return place === 0
		? {mark: {kind: (code & 2) === 0 ? 'star' : 'read'}, isSet}
		: {mark: {kind: 'tag', tag: tags[place - 1] ?? ''}, isSet};
}

/* Set or not, star or read; above these, the place of the tag, from 1. */
function codeOf({tags, places}: MarkLog, {mark, isSet}: MarkEntry): number {
	const set = isSet ? 1 : 0;
	if (mark.kind !== 'tag') {
		return set | (mark.kind === 'read' ? 2 : 0);
	}

	const key = tagKey(mark.tag);
	const place = places.get(key) ?? tags.length + 1;
	places.set(key, place);
	if (isSet || tags.length < place) {
		tags[place - 1] = mark.tag;
	}

	return set | (place << 2);
}
