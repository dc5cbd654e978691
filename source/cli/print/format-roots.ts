import type {Problem} from '../../core/article.ts';
import {printable} from '../../core/printable.ts';
import type {AddedRoot} from '../../storage/store/library-roots.ts';

/**
A path of the library, and whether something lies there today.
*/
export type RootState = {readonly path: string; readonly isThere: boolean};

/**
What adding a path did, and how many files newsreader reads in it.
*/
export type AddedPath = AddedRoot & {readonly files: number; readonly problems: readonly Problem[]};

/**
What the library is made of, a path a line.
*/
export const formatRoots = (roots: readonly RootState[]): string =>
	roots.map(({path, isThere}) => `${isThere ? 'there  ' : 'missing'}  ${printable(path)}\n`).join('');

/**
What was added, a path a line, and where it was there already.
*/
export const formatAdded = (added: readonly AddedPath[]): string =>
	added
		.map(({path, within, folded, files}) => {
			const count = files === 1 ? '1 file' : `${files.toLocaleString('en')} files`;
			const place =
				within === undefined
					? folded.map(root => `; takes in ${root}`).join('')
					: within === path
						? '; was in the library already'
						: `; is in the library already, within ${within}`;
			return `${printable(`${path}  ${count}${place}`)}\n`;
		})
		.join('');

/**
The library as data: the document of `newsreader add --json`.
*/
export const rootsDocument = (
	library: string,
	{roots, added}: {readonly roots: readonly RootState[]; readonly added: readonly AddedPath[]},
) => ({
	schema: 'newsreader/library@1',
	library,
	paths: roots.map(({path, isThere}) => ({path, there: isThere})),
	added: added.map(({path, within, folded, files, problems}) => ({
		path,
		files,
		within: within ?? null,
		folded,
		problems,
	})),
});
