import {createHash} from 'node:crypto';
import path from 'node:path';

/**
Where an index lies: in a file, or in the memory of this process under a name by which its threads find it.
*/
export type IndexPlace =
	| {readonly kind: 'file'; readonly file: string}
	| {readonly kind: 'memory'; readonly name: string};

/**
The index of the library that the reader keeps beside their own data, in `file`; or of some folders that they only look into, by their real paths.
*/
export function indexFileOf(file: string, roots: 'library' | readonly string[], isOwn = true): string {
	const folder = isOwn ? path.join(path.dirname(file), 'index') : `${file}.index`;
	return path.join(folder, `${roots === 'library' ? 'library' : nameOf(roots)}.db`);
}

const nameOf = (roots: readonly string[]): string =>
	createHash('sha256')
		.update([...roots].sort().join('\0'))
		.digest('hex')
		.slice(0, 16);
