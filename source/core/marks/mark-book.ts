import {textHashOf} from '../text-hash.ts';
import {type Mark, type MarkEntry, type Marks, noMarks, tagKey} from './mark.ts';
import {
	addEntry,
	copyLog,
	emptyLog,
	entriesOnFile,
	entriesOnText,
	lengthOf,
	type MarkLog,
	type Said,
	saidAt,
	textAt,
} from './mark-log.ts';

/**
All that was ever marked, as a value: a mark more makes another book.
*/
export type MarkBook = {
	readonly log: MarkLog;
	/** What was marked since the log was written, the latest last. */
	readonly recent: readonly MarkEntry[];
	readonly changes: TextChanges;
};

/**
Which texts became which when their files were changed, both ways, as hashes.
*/
export type TextChanges = {
	readonly before: ReadonlyMap<string, readonly string[]>;
	readonly after: ReadonlyMap<string, readonly string[]>;
};

/**
An article as it may have been marked: by the hash of its text (`Article.id` will do), and by the real place of its file where it has a lasting one.
*/
export type Markable = {readonly article: string; readonly file: string | undefined};

export const emptyBook: MarkBook = {
	log: emptyLog(),
	recent: [],
	changes: {before: new Map(), after: new Map()},
};

// Every look-up goes through the recent ones.
const mostRecent = 64;

/**
The book with entries added as the latest.
*/
export function addMarks(book: MarkBook, entries: readonly MarkEntry[]): MarkBook {
	const recent = [...book.recent, ...entries];
	if (recent.length <= mostRecent) {
		return {...book, recent};
	}

	const log = copyLog(book.log);
	for (const entry of recent) {
		addEntry(log, entry);
	}

	return {...book, log, recent: []};
}

/**
What is marked about an article, some hundred nanoseconds a look-up.

Marks are about a text: whoever read it has read its copies, and wherever it is moved they go with it. Where the text of a file was changed, those of the text before hold on: unless that
text `isHere` still, in another file of the library, and so was only moved.
*/
export function marksOf(
	{log, recent, changes}: MarkBook,
	{article: id, file}: Markable,
	isHere: (text: string) => boolean = isNowhere,
): Marks {
	const article = textHashOf(id);
	const found = entriesOnText(log, article);
	const onFile = file === undefined ? none : entriesOnFile(log, file);
	const earlier = changes.before.get(article) ?? none;
	if (recent.length + found.length + onFile.length + earlier.length === 0) {
		return noMarks;
	}

	const texts = [article, ...earlier];
	const isSame = (text: string): boolean => texts.includes(text) || !isHere(text);
	const indices = new Set([...found, ...earlier.flatMap(text => entriesOnText(log, text))]);
	for (const index of onFile) {
		if (!indices.has(index) && isSame(textAt(log, index))) {
			indices.add(index);
		}
	}

	const latest = recent.filter(
		entry => texts.includes(entry.article) || (entry.file === file && isSame(entry.article)),
	);
	return indices.size === 0 && latest.length === 0
		? noMarks
		: settle([
				...[...indices].toSorted((one, other) => one - other).map(index => saidAt(log, index)),
				...latest,
			]);
}

/**
The hashes of the texts that have a mark, by which a library finds its articles; with each those that it became.
*/
export function textsWith({log, recent, changes}: MarkBook, mark: Mark): ReadonlySet<string> {
	const texts = new Set<string>();
	const say = (text: string, said: Said): void => {
		if (!isMark(said.mark, mark)) {
			return;
		}

		for (const one of [text, ...(changes.after.get(text) ?? none)]) {
			if (said.isSet) {
				texts.add(one);
			} else {
				texts.delete(one);
			}
		}
	};
	for (let index = 0; index < lengthOf(log); index++) {
		const said = saidAt(log, index);
		if (isMark(said.mark, mark)) {
			say(textAt(log, index), said);
		}
	}

	for (const entry of recent) {
		say(entry.article, entry);
	}

	return texts;
}

/**
All tags that were ever given, as they were spelt last, by the alphabet.
*/
export function tagsOf({log, recent}: MarkBook): readonly string[] {
	const tags = new Map(log.tags.map(tag => [tagKey(tag), tag]));
	for (const {mark} of recent) {
		if (mark.kind === 'tag') {
			tags.set(tagKey(mark.tag), mark.tag);
		}
	}

	return sorted([...tags.values()]);
}

const none: readonly never[] = [];

const isNowhere = (): boolean => false;

const isMark = (one: Mark, other: Mark): boolean =>
	one.kind === 'tag' && other.kind === 'tag'
		? tagKey(one.tag) === tagKey(other.tag)
		: one.kind === other.kind;

function settle(all: readonly Said[]): Marks {
	let [isStarred, isRead] = [false, false];
	const tags = new Map<string, string>();
	for (const {mark, isSet} of all) {
		if (mark.kind === 'star') {
			isStarred = isSet;
		} else if (mark.kind === 'read') {
			isRead = isSet;
		} else if (mark.kind === 'tag') {
			const key = tagKey(mark.tag);
			tags.delete(key);
			if (isSet) {
				tags.set(key, mark.tag);
			}
		}
	}

	return {isStarred, isRead, tags: sorted([...tags.values()])};
}

// By code units of what is compared, not by the reader's language: alike everywhere.
const sorted = (tags: readonly string[]): readonly string[] =>
	tags
		.map(tag => [tagKey(tag), tag] as const)
		.toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
		.map(([, tag]) => tag);
