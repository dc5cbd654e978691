import fs from 'node:fs';
import type {DataStore} from './data-store.ts';
import {type KeptIndex, keptIndexes} from './kept-indexes.ts';
import {type KeptRows, keptRows, noRows} from './kept-rows.ts';
import type {ArticleKey} from './rows-about.ts';
import type {Row} from './salvage.ts';
import {filesBeside, isCopy} from './store-files.ts';

/**
What a database keeps, and where.
*/
export type Kept = {
	/** The database and the files that belong to it. */
	readonly files: readonly string[];
	readonly bytes: number;
	/** Those among the files that are older or damaged copies. */
	readonly copies: readonly string[];
	/** What the reader gave; `undefined` where the database cannot be read. */
	readonly given: Given | undefined;
	/** The searchable copies of articles that lie beside it. */
	readonly indexes: readonly KeptIndex[];
};

/**
The instants of the first and the last of some entries.
*/
export type Period = {readonly first?: string; readonly last?: string};

/**
How many there are of each kind.
*/
export type Given = {
	readonly verdicts: Period & {readonly count: number; readonly pairs: number};
	readonly corrections: Period & {readonly count: number; readonly articles: number};
	readonly marks: Period & {readonly count: number; readonly articles: number};
	readonly stories: Period & {readonly count: number};
	readonly searches: {readonly count: number};
	/** The paths that the library is made of. */
	readonly library: readonly string[];
	/** In how many libraries is known where the reader was. */
	readonly places: {readonly count: number};
};

export type Survey = {
	readonly file: string;
	readonly indexFolder: string;
	/** Only what is about these articles is counted, where any are given. */
	readonly about?: readonly ArticleKey[] | undefined;
};

/**
Looks at what is kept. Changes nothing, and leaves the store closed.
*/
export function surveyKept({file, indexFolder, about}: Survey, store: DataStore): Kept {
	const rows = store.read(database => keptRows(database, about));
	// Otherwise, what SQLite keeps beside an open database would be counted.
	store.close();
	const files = [...(fs.existsSync(file) ? [file] : []), ...filesBeside(file)];
	const bytes = files.map(name => fs.statSync(name, {throwIfNoEntry: false})?.size ?? 0);
	return {
		files,
		bytes: bytes.reduce((sum, size) => sum + size, 0),
		copies: files.filter(isCopy),
		given: rows ? count(rows) : isEmpty(file) ? count(noRows) : undefined,
		indexes: keptIndexes(indexFolder, about),
	};
}

/**
How many things there are, of whatever kind.
*/
export const countGiven = ({
	verdicts,
	corrections,
	marks,
	stories,
	searches,
	library,
	places,
}: Given): number =>
	[verdicts, corrections, marks, stories, searches, places].reduce(
		(sum, one) => sum + one.count,
		library.length,
	);

function count(rows: KeptRows): Given {
	const {
		verdict_entry: verdicts,
		correction_entry: corrections,
		mark_entry: marks,
		story_entry: stories,
	} = rows;
	const pairs = verdicts.map(row =>
		JSON.stringify([row['left_file'], row['right_file']].map(String).toSorted()),
	);
	return {
		verdicts: {count: verdicts.length, pairs: new Set(pairs).size, ...periodOf(verdicts)},
		corrections: {
			count: corrections.length,
			articles: different(corrections, 'file'),
			...periodOf(corrections),
		},
		marks: {count: marks.length, articles: different(marks, 'article'), ...periodOf(marks)},
		stories: {count: stories.length, ...periodOf(stories)},
		searches: {count: rows.saved_search.length},
		library: rows.library_root.map(row => String(row['path'])),
		places: {count: rows.reading_state.length},
	};
}

const different = (rows: readonly Row[], column: string): number =>
	new Set(rows.map(row => row[column])).size;

function periodOf(rows: readonly Row[]): Period {
	let first: string | undefined;
	let last: string | undefined;
	for (const row of rows) {
		const at = String(row['at']);
		first = first === undefined || at < first ? at : first;
		last = last === undefined || at > last ? at : last;
	}

	return {...(first && {first}), ...(last && {last})};
}

const isEmpty = (file: string): boolean => (fs.statSync(file, {throwIfNoEntry: false})?.size ?? 0) === 0;
