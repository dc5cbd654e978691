import fs from 'node:fs';

/**
How an article is named: by its file, and by its number where the file holds several (`FILE#2`).
*/
export type ArticleName = {readonly file: string; readonly number?: number};

/**
Takes the name of an article apart. A file that really has such a name is itself.
*/
export function articleName(name: string): ArticleName {
	const match = /^(.+)#([1-9]\d{0,8})$/su.exec(name);
	const [, file = '', number = ''] = match ?? [];
	return match && !fs.existsSync(name) && fs.existsSync(file) ? {file, number: Number(number)} : {file: name};
}
