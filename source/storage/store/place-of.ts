import fs from 'node:fs';
import path from 'node:path';
import {articleName} from '../article-name.ts';

/**
The file itself, by whatever path it is named, with the number of an article in it (`FILE#2`). One that is missing keeps its path.
*/
export function placeOf(file: string): string {
	try {
		return fs.realpathSync.native(file);
	} catch {
		const {file: whole, number} = articleName(file);
		return number === undefined ? path.resolve(file) : `${placeOf(whole)}#${number}`;
	}
}

/**
The place by which an article can be known again: `undefined` for standard input and for pipes, which are another text every time.
*/
export function lastingPlaceOf(file: string): string | undefined {
	// Looked at as it is named: /dev/fd/63 leads to something like /proc/71/fd/pipe:[5].
	return file === '-' || /^\/(?:dev|proc)\//.test(path.resolve(file)) ? undefined : placeOf(file);
}
