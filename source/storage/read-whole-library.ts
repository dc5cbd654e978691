import {findFiles} from './find-files.ts';
import {type Reading, readArticles} from './read-article.ts';
import {batchOf, type StorageBatch} from './read-library.ts';

/**
All articles under files and folders, in one batch and in the order of the files.
*/
export async function readWholeLibrary(paths: readonly string[]): Promise<StorageBatch> {
	const {files, problems, passedOver} = findFiles(paths);
	const readings: Reading[] = [];
	for (const found of files) {
		readings.push(await readArticles(found));
	}

	return batchOf(readings, {
		done: files.length,
		total: files.length,
		found: {problems, passedOver},
	});
}
