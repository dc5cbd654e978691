import path from 'node:path';

/**
A place in a root: `path` is '' for the root itself.
*/
export type Place = {readonly root: string; readonly path: string};

/**
The whole path of a place.
*/
export const pathOf = ({root, path: inside}: Place): string =>
	inside === '' ? root : path.join(root, inside);

const isWithin = (inside: string, outer: string): boolean =>
	outer === '' || inside === outer || inside.startsWith(outer + path.sep);

/**
Whether a place lies in another, or is it.
*/
export const isInside = (place: Place, outer: Place): boolean =>
	place.root === outer.root && isWithin(place.path, outer.path);

/**
A place as a key.
*/
export const keyOf = ({root, path: inside}: Place): string => `${root}\0${inside}`;
