import fs from 'node:fs';
import {correctionsAbout} from './corrections-about.ts';
import type {DataStore} from './data-store.ts';
import {type ArticleKey, rowsAbout} from './rows-about.ts';
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
	/** `undefined` where the database cannot be read. */
	readonly verdicts: KeptVerdicts | undefined;
	/** `undefined` as well there. */
	readonly corrections: KeptCorrections | undefined;
};

/**
How many verdicts there are, on how many pairs of articles, and the instants of the first and the last.
*/
export type KeptVerdicts = {
	readonly count: number;
	readonly pairs: number;
	readonly first?: string;
	readonly last?: string;
};

/**
How many corrections there are, of how many articles, and the instants of the first and the last.
*/
export type KeptCorrections = {
	readonly count: number;
	readonly articles: number;
	readonly first?: string;
	readonly last?: string;
};

/**
Looks at what is kept; of verdicts and corrections, at those about some articles only, where any are given. Changes nothing, and leaves the
store closed.
*/
export function surveyKept(file: string, store: DataStore, about?: readonly ArticleKey[]): Kept {
	const found = store.read(database => {
		const counted = about
			? rowsAbout(database, about)
			: database.prepare('SELECT * FROM verdict_entry').all();
		const pairs = new Set(
			counted.map(row => JSON.stringify([row['left_file'], row['right_file']].map(String).toSorted())),
		);
		const corrections = correctionsAbout(database, about);
		const files = new Set(corrections.map(({file}) => String(file)));
		return {
			verdicts: {count: counted.length, pairs: pairs.size, ...periodOf(counted)},
			corrections: {count: corrections.length, articles: files.size, ...periodOf(corrections)},
		};
	});
	// Otherwise, what SQLite keeps beside an open database would be counted.
	store.close();
	const files = [...(fs.existsSync(file) ? [file] : []), ...filesBeside(file)];
	const bytes = files.map(name => fs.statSync(name, {throwIfNoEntry: false})?.size ?? 0);
	return {
		files,
		bytes: bytes.reduce((sum, size) => sum + size, 0),
		copies: files.filter(isCopy),
		...(found ?? (isEmpty(file) ? nothing : unknown)),
	};
}

const nothing = {verdicts: {count: 0, pairs: 0}, corrections: {count: 0, articles: 0}};

const unknown = {verdicts: undefined, corrections: undefined};

function periodOf(rows: readonly Row[]): {readonly first?: string; readonly last?: string} {
	const instants = rows.map(({at}) => String(at)).toSorted();
	const [first, last] = [instants[0], instants.at(-1)];
	return {...(first && {first}), ...(last && {last})};
}

const isEmpty = (file: string): boolean => (fs.statSync(file, {throwIfNoEntry: false})?.size ?? 0) === 0;
