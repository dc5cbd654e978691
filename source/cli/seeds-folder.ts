import path from 'node:path';
import {fileURLToPath} from 'node:url';

/**
The folder of the two articles that come with the program: a path from here where they lie below, as in `npm start`.
*/
export function seedsFolder(): string {
	// Sources and built chunks both lie two folders below the package.
	const absolute = fileURLToPath(new URL('../../seeds', import.meta.url));
	const relative = path.relative(process.cwd(), absolute);
	return relative === '' || relative.startsWith('..') ? absolute : relative;
}

export const seedsNotice = 'Two examples. Your own: newsreader FOLDER';
