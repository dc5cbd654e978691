import fs from 'node:fs';
import {isDoubtful, pathToOpen, spellName} from './spell-name.ts';

/**
What a folder holds, by name. Names that are no UTF-8 are spelled so that they can be opened. Throws what the system throws.

By code units, not by the reader's language: the same folder is then listed alike everywhere.
*/
export const readFolder = (folder: string): readonly fs.Dirent[] =>
	entriesOf(pathToOpen(folder)).sort((one, other) => (one.name < other.name ? -1 : 1));

function entriesOf(folder: string | Buffer): fs.Dirent[] {
	const entries = fs.readdirSync(folder, {withFileTypes: true, encoding: 'utf8'});
	return entries.some(({name}) => isDoubtful(name)) ? spelledEntries(folder) : entries;
}

const spelledEntries = (folder: string | Buffer): fs.Dirent[] =>
	fs.readdirSync(folder, {withFileTypes: true, encoding: 'buffer'}).map(entry => ({
		...entry,
		name: spellName(entry.name),
		parentPath: String(folder),
		isFile: () => entry.isFile(),
		isDirectory: () => entry.isDirectory(),
		isBlockDevice: () => entry.isBlockDevice(),
		isCharacterDevice: () => entry.isCharacterDevice(),
		isSymbolicLink: () => entry.isSymbolicLink(),
		isFIFO: () => entry.isFIFO(),
		isSocket: () => entry.isSocket(),
	}));
