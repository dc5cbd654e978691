import path from 'node:path';
import {readAtOnce} from '../read-article.ts';
import {batchOf, type StorageBatch} from '../read-library.ts';
import type {Root} from '../scan/library-index.ts';
import {sweep} from '../scan/sweep.ts';
import type {SweptFile} from '../scan/sweep-state.ts';

/** A library of at most so many files is read anew at every start, and nothing of it is kept. */
const few = 50;

/**
Whether there are no more than a few files under some paths, however large the folders beside them may be.
*/
export function hasFewFiles(roots: readonly Root[]): boolean {
	let count = 0;
	for (const batch of sweep({places: placesOf(roots)})) {
		count += batch.length;
		if (count > few) {
			return false;
		}
	}

	return true;
}

/** Milliseconds that the first articles may take: nobody notices them. */
const budget = 25;

/**
The first articles under some paths, as many as can be read at once: what is shown until there is an index.
*/
export function readFirst(roots: readonly Root[], now: () => number): StorageBatch {
	const until = now() + budget;
	const readings = [];
	let total = 0;
	for (const batch of sweep({places: placesOf(roots)})) {
		total += batch.length;
		for (const file of batch) {
			const reading = readAtOnce({file: nameOf(file, roots), isNamed: file.path === ''});
			readings.push(...(reading ? [reading] : []));
			if (now() > until) {
				return batchOf(readings, {done: 0, total});
			}
		}
	}

	return batchOf(readings, {done: 0, total});
}

const placesOf = (roots: readonly Root[]) => roots.map(root => ({root: root.path, path: ''}));

function nameOf(file: SweptFile, roots: readonly Root[]): string {
	const name = roots.find(root => root.path === file.root)?.name ?? file.root;
	return file.path === '' ? name : path.join(name, file.path);
}
