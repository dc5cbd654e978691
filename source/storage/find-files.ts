import fs from 'node:fs';
import path from 'node:path';
import type {Problem} from '../core/article.ts';
import {isNoArticle} from '../core/parse/is-no-article.ts';
import {articleName} from './article-name.ts';
import {describeFileError} from './describe-file-error.ts';
import {readFolder} from './read-folder.ts';
import {pathToOpen} from './spell-name.ts';
import {placeOf} from './store/place-of.ts';

/**
A file to read. A file that the reader named is never passed over: they are told why it is no article. `number` asks for one of its articles.
*/
export type FoundFile = {readonly file: string; readonly isNamed: boolean; readonly number?: number};

/**
The files under the paths of one call. `passedOver` counts those that a folder has, but that nobody means as articles.
*/
export type FoundFiles = {
	readonly files: readonly FoundFile[];
	readonly problems: readonly Problem[];
	readonly passedOver: number;
};

type Search = {
	readonly files: FoundFile[];
	readonly problems: Problem[];
	/** Real paths: each is visited once, so links that lead back end there. */
	readonly visited: Set<string>;
	passedOver: number;
};

/**
Finds the files under files and folders, however deep: in the order of the paths, and by name within a folder.
Nothing throws: what cannot be looked into becomes a problem.
*/
export function findFiles(paths: readonly string[]): FoundFiles {
	const search: Search = {files: [], problems: [], visited: new Set(), passedOver: 0};
	for (const named of paths) {
		lookAtNamed(search, named);
	}

	return search;
}

function lookAtNamed(search: Search, named: string): void {
	const {file, number} = articleName(named);
	if (number === undefined) {
		lookAt(search, named, true);
	} else {
		addFile(search, {file, isNamed: true, number}, `${placeOf(file)}#${number}`);
	}
}

function lookAt(search: Search, file: string, isNamed: boolean): void {
	try {
		const opened = pathToOpen(file);
		const stats = fs.statSync(opened);
		if (stats.isDirectory()) {
			lookInto(search, file, fs.realpathSync.native(opened));
		} else if (stats.isFile()) {
			addFile(search, {file, isNamed}, fs.realpathSync.native(opened));
		} else if (isNamed) {
			// Such as the pipe of `newsreader compare <(fetch-one) <(fetch-other)`, which has no real path.
			addFile(search, {file, isNamed}, file);
		} else {
			search.passedOver++;
		}
	} catch (error) {
		search.problems.push({file, message: describeFileError(error, file)});
	}
}

function lookInto(search: Search, folder: string, realFolder: string): void {
	if (search.visited.has(realFolder)) {
		return;
	}

	search.visited.add(realFolder);
	for (const entry of readFolder(folder)) {
		const file = path.join(folder, entry.name);
		if (isNoArticle(entry.name)) {
			search.passedOver++;
		} else if (entry.isFile()) {
			addFile(search, {file, isNamed: false}, path.join(realFolder, entry.name));
		} else {
			lookAt(search, file, false);
		}
	}
}

function addFile(search: Search, found: FoundFile, realFile: string): void {
	if (!search.visited.has(realFile)) {
		search.visited.add(realFile);
		search.files.push(found);
	}
}
