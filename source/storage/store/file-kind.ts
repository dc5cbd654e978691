import fs from 'node:fs';
import {applicationId} from './migrations.ts';

/**
What lies where a database is expected, as its first bytes tell. `version` is that of a database of newsreader.
*/
export type FileKind =
	| {readonly kind: 'missing' | 'empty' | 'foreign-database' | 'no-database'}
	| {readonly kind: 'newsreader'; readonly version: number};

// The form of the header: https://www.sqlite.org/fileformat.html#the_database_header
const magic = 'SQLite format 3\0';
const versionAt = 60;
const applicationAt = 68;
const headerLength = 100;

/**
Looks at the first bytes of a file, and leaves it alone. Throws what the system throws, unless the file is not there.
*/
export function fileKind(file: string): FileKind {
	const header = readHeader(file);
	if (header === undefined) {
		return {kind: 'missing'};
	}

	if (header.length === 0) {
		return {kind: 'empty'};
	}

	if (!header.toString('latin1').startsWith(magic) || header.length < headerLength) {
		return {kind: 'no-database'};
	}

	return header.readUInt32BE(applicationAt) === applicationId
		? {kind: 'newsreader', version: header.readUInt32BE(versionAt)}
		: {kind: 'foreign-database'};
}

function readHeader(file: string): Buffer | undefined {
	let descriptor: number;
	try {
		descriptor = fs.openSync(file, 'r');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
			return undefined;
		}

		throw error;
	}

	try {
		const header = Buffer.alloc(headerLength);
		return header.subarray(0, fs.readSync(descriptor, header, 0, headerLength, 0));
	} finally {
		fs.closeSync(descriptor);
	}
}
