/**
Why something cannot be kept or looked up: a sentence for the reader, and what they can do about it.
*/
export class StoreProblem extends Error {
	override readonly name = 'StoreProblem';
}

const another = 'or choose another database: --library FILE';

const unwritable = (file: string): string =>
	`${file} cannot be written: it, its folder or its disk is read-only. Allow writing there, ${another}`;

const full = (file: string): string =>
	`There is no room left for ${file}: the disk, or your share of it, is full. Free some space, then try again.`;

const failing = (file: string): string => `The disk failed to read or write ${file}. Try again, ${another}`;

const unopened = (file: string): string =>
	`${file} cannot be opened. Check that its folder is there and may be written, ${another}`;

const locked = (file: string): string =>
	`Another program uses ${file} and does not let go of it. Close that one, then try again.`;

const damaged = (file: string): string =>
	`${file} is damaged, and could not be set aside. Move it away, ${another}`;

type Telling = (file: string) => string;

/* The primary result codes of SQLite: https://www.sqlite.org/rescode.html */
const sqliteCodes: Readonly<Record<number, Telling>> = {
	3: unwritable,
	5: locked,
	6: locked,
	8: unwritable,
	10: failing,
	11: damaged,
	13: full,
	14: unopened,
	15: locked,
	26: damaged,
};

const systemCodes: Readonly<Record<string, Telling>> = {
	EACCES: unwritable,
	EPERM: unwritable,
	EROFS: unwritable,
	// Of a file that is to be made, after its folders: the system takes no new ones there, as in /proc.
	ENOENT: unwritable,
	ENOSPC: full,
	EDQUOT: full,
	EFBIG: full,
	EIO: failing,
	EEXIST: unopened,
	ENOTDIR: file => `A part of the path ${file} is a file, not a folder. Move that file away, ${another}`,
	EISDIR: file => `${file} is a folder. Name a file: --library FILE`,
	ENAMETOOLONG: file => `The name ${file} is too long for this system. Choose a shorter one: --library FILE`,
};

// SQLITE_READONLY_DBMOVED: the file was renamed or deleted while it was open.
const databaseMoved = 1032;

type Failure = Error & {readonly errcode?: number; readonly code?: string};

/**
Any failure of the store in words for the reader.
*/
export function storeProblem(error: unknown, file: string): StoreProblem {
	if (error instanceof StoreProblem) {
		return error;
	}

	const failure = error as Failure;
	const tell = sqliteCodes[primaryCode(error)] ?? systemCodes[failure.code ?? ''];
	return new StoreProblem(
		tell?.(file) ?? `${file} could not be used: ${String(failure?.message ?? error)}.`,
		{
			cause: error,
		},
	);
}

/**
Whether a failure can mean that the file is no whole database: also one in what newsreader asks (1), as the names of tables and columns can be damaged.
*/
export const isDamage = (error: unknown): boolean => [1, 11, 26].includes(primaryCode(error));

/**
Whether a failure means that another process was at work, and that the same may go well a little later.
*/
export const isBusy = (error: unknown): boolean =>
	[5, 6, 15].includes(primaryCode(error)) || (error as Failure | undefined)?.errcode === databaseMoved;

/**
Whether a failure can be that of reading a database where nothing may be written, or where there is no room: not even its notes on who reads, nor today's form.
*/
export const isUnwritable = (error: unknown): boolean =>
	[3, 8, 13, 14].includes(primaryCode(error)) ||
	['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT'].includes((error as Failure | undefined)?.code ?? '');

const primaryCode = (error: unknown): number => ((error as Failure | undefined)?.errcode ?? 0) & 0xff;
