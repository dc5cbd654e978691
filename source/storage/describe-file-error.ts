import fs from 'node:fs';
import path from 'node:path';
import {pathToOpen} from './spell-name.ts';

const reasons: Readonly<Record<string, string>> = {
	ENOENT: 'There is no such file or folder. Check the spelling.',
	ENOTDIR: 'A part of this path is a file, not a folder. Check the spelling.',
	EACCES: 'You are not allowed to read it. `chmod +r` (for a folder also `+x`) allows it.',
	EPERM:
		'You are not allowed to read it. On a Mac, the terminal may need access to this folder in the system settings.',
	ELOOP: 'Its symbolic links lead round in a circle. Remove one of them.',
	EISDIR: 'It is a folder. Name a file.',
	EFBIG: 'It has more than 64 MB, more than any article. Split it, or leave it out.',
	EMFILE: 'Too many files are open at once. Close other programs and try again.',
	EIO: 'The disk failed to deliver it. Try again, or restore it from a copy.',
	ENAMETOOLONG: 'Its name is too long for this system. Shorten it.',
};

/**
Says in a sentence or two why a file could not be read, and what to do about it.
*/
export function describeFileError(error: unknown, file: string): string {
	const code = (error as NodeJS.ErrnoException | undefined)?.code ?? '';
	// Node replaces bytes that are no UTF-8 in what was typed, and can then not find the file under that name.
	if (code === 'ENOENT' && file.includes('\uFFFD')) {
		return 'Its name is not written in UTF-8. Name its folder, or rename it.';
	}

	if (code === 'ENOENT' && fs.lstatSync(pathToOpen(file), {throwIfNoEntry: false})) {
		return 'It is a link to something that is not there. Bring that back, or remove the link.';
	}

	if (code === 'ELOOP' && isLinkToItself(file)) {
		return 'It is a link that leads to itself. Remove it, or let it lead to a file.';
	}

	return reasons[code] ?? `It cannot be read: ${error instanceof Error ? error.message : String(error)}.`;
}

function isLinkToItself(file: string): boolean {
	try {
		return path.resolve(path.dirname(file), fs.readlinkSync(file)) === path.resolve(file);
	} catch {
		return false;
	}
}
