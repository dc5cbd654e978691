import path from 'node:path';

/**
How the roots of an index are named in this run: what the reader typed for them, by the ids of the roots.
*/
export type RootNames = ReadonlyMap<number, string>;

/**
The file of a path inside a root, as it is named in this run.
*/
export const nameOfFile = (names: RootNames, root: number, inner: string): string =>
	inner === '' ? (names.get(root) ?? '') : path.join(names.get(root) ?? '', inner);

/**
The roots that a file can lie in by its name, each with the path inside it.
*/
export const placesOfName = (names: RootNames, file: string): ReadonlyArray<{root: number; inner: string}> =>
	[...names].flatMap(([root, name]) => {
		const inner = path.relative(name, file);
		return inner === '..' || inner.startsWith(`..${path.sep}`) || path.isAbsolute(inner)
			? []
			: [{root, inner}];
	});
