import fs from 'node:fs';
import {sha256} from '../../core/parse/make-article.ts';
import {type KeptOutline, keepOutline} from '../../core/stories/kept-outline.ts';
import {describeFileError} from '../describe-file-error.ts';
import {type Reading, readArticlesOf} from '../read-article.ts';
import {mostBytes, tooLarge} from '../read-bytes.ts';
import {pathToOpen} from '../spell-name.ts';

/**
A file to read, by its whole path. `known` are hashes of bytes: where it has one of them, it is not parsed. Of `any`, only its hash is asked for.
*/
export type FileToRead = {
	readonly file: string;
	/** Whether the reader named it: then it is told why it is no article. */
	readonly isNamed: boolean;
	readonly known: readonly string[] | 'any';
};

/**
What became of reading a file: it has a known hash, or was read, or is not there any more. `size` and `mtime` (in milliseconds) are those of the bytes that were read;
a reading that is not `isSettled` may be other than the file by now, or could not be made: it has to be made again at the next sweep.
*/
export type FileReading =
	| (Stamp & {readonly kind: 'known'})
	| (Stamp &
			Reading & {
				readonly kind: 'read' /** Of each article, what it is about. */;
				readonly outlines: readonly KeptOutline[];
			})
	| {readonly kind: 'gone'};

type Stamp = {
	readonly size: number;
	readonly mtime: number;
	readonly sha256: string;
	readonly isSettled: boolean;
};

/**
Reads a file of any form, and tells of which state. Never rejects, never changes the file, and does not wait for pipes.
*/
export async function readFile({file, isNamed, known}: FileToRead): Promise<FileReading> {
	try {
		const taken = take(file) ?? take(file);
		if (!taken) {
			return unread(
				file,
				'It was being written while it was read. It is read again as soon as that has ended.',
			);
		}

		const {bytes, ...stamp} = taken;
		if (known === 'any' || known.includes(stamp.sha256)) {
			return {kind: 'known', ...stamp};
		}

		const {articles, problems} = await readArticlesOf({file, isNamed}, bytes);
		return {kind: 'read', ...stamp, articles, problems, outlines: articles.map(keepOutline)};
	} catch (error) {
		return isGone(error) ? {kind: 'gone'} : unread(file, describeFileError(error, file));
	}
}

/**
What tells of a file that it could not be read this time.
*/
export const unread = (file: string, message: string): FileReading => ({
	kind: 'read',
	size: 0,
	mtime: 0,
	sha256: '',
	isSettled: false,
	articles: [],
	problems: [{file, message}],
	outlines: [],
});

/** Of two changes within the time that a file system can tell apart, the second leaves no trace: FAT has two seconds. */
const grain = 2000;

/** The bytes of a file; `undefined` where it was changed meanwhile. */
function take(file: string): (Stamp & {readonly bytes: Uint8Array}) | undefined {
	const descriptor = fs.openSync(pathToOpen(file), fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0));
	try {
		const {size, mtimeMs: mtime} = fs.fstatSync(descriptor);
		if (size > mostBytes) {
			throw tooLarge();
		}

		const readAt = Date.now();
		const bytes = fs.readFileSync(descriptor);
		const after = fs.fstatSync(descriptor);
		return after.size === size && after.mtimeMs === mtime && bytes.length === size
			? {bytes, size, mtime, sha256: sha256(bytes), isSettled: Math.abs(readAt - mtime) > grain}
			: undefined;
	} finally {
		fs.closeSync(descriptor);
	}
}

const isGone = (error: unknown): boolean =>
	['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException | undefined)?.code ?? '');
