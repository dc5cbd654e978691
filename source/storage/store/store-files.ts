import fs from 'node:fs';
import path from 'node:path';

/* What SQLite keeps beside a database while it is open. */
const companions = ['-wal', '-shm', '-journal'] as const;

/* What the program itself puts beside it: copies before a change of form, damaged databases, and who may exchange them. */
const ours =
	/^(?:\.(?:backup-v\d+|damaged)-[\dTZ]+(?:\.\d+)?(?:-wal|-shm|-journal)?|\.lock(?:-journal)?|-wal|-shm|-journal)$/;

/**
The files beside a database that belong to it, by name. None where there is no such folder.
*/
export function filesBeside(file: string): readonly string[] {
	const [folder, name] = [path.dirname(file), path.basename(file)];
	return namesIn(folder)
		.filter(other => other.startsWith(name) && ours.test(other.slice(name.length)))
		.toSorted()
		.map(other => path.join(folder, other));
}

/**
Whether a file beside a database is an older or a damaged copy of it, and no part of it.
*/
export const isCopy = (file: string): boolean => /\.(?:backup-v\d+|damaged)-[\dTZ]+(?:\.\d+)?$/.test(file);

/**
A name beside a file that nothing has yet: `newsreader.db.damaged-20261122T055507Z`.
*/
export function freeName(file: string, what: `backup-v${number}` | 'damaged'): string {
	const stamp = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '');
	const name = `${file}.${what}-${stamp}`;
	for (let count = 2, free = name; ; count++) {
		if (!fs.existsSync(free)) {
			return free;
		}

		free = `${name}.${count}`;
	}
}

/**
Gives a database another name, with what SQLite keeps beside it. What is in use by other processes stays theirs.
*/
export function renameDatabase(from: string, to: string): void {
	// The database last: without it, what lies beside it would be lost; without what lies beside, it is only older.
	for (const companion of companions) {
		if (fs.existsSync(from + companion)) {
			fs.renameSync(from + companion, to + companion);
		}
	}

	fs.renameSync(from, to);
}

/**
Makes an empty file that only the reader can open, and its folder likewise. One that is there stays as it is.
*/
export function makePrivateFile(file: string): void {
	makeFolder(path.dirname(file));
	fs.closeSync(fs.openSync(file, 'a', 0o600));
}

/*
Folder by folder: Node.js, asked for all at once, tries again for ever where the system denies that the folder above is there, as in /proc. A folder is on the
disk only when the folder that holds it has been written as well.
*/
function makeFolder(folder: string): void {
	const parent = path.dirname(folder);
	if (parent === folder || fs.statSync(folder, {throwIfNoEntry: false})) {
		return;
	}

	makeFolder(parent);
	try {
		fs.mkdirSync(folder, {mode: 0o700});
	} catch (error) {
		// Another process may have been quicker.
		if (!fs.statSync(folder, {throwIfNoEntry: false})?.isDirectory()) {
			throw error;
		}
	}

	syncFolder(parent);
}

function syncFolder(folder: string): void {
	try {
		const descriptor = fs.openSync(folder, 'r');
		try {
			fs.fsyncSync(descriptor);
		} finally {
			fs.closeSync(descriptor);
		}
	} catch {
		// Some systems do not let a folder be written so, and need not be asked.
	}
}

function namesIn(folder: string): readonly string[] {
	try {
		return fs.readdirSync(folder);
	} catch {
		return [];
	}
}
