/** The numbers of stems lie between 1 and this: an outline of a hundred of them takes less than 400 bytes. */
export const highestStem = 2 ** 28 - 1;

/**
A number for a stem, the same in every run and every library: FNV-1a over its UTF-16 units, folded to 28 bits. Among half a million stems some five
hundred pairs share theirs, which does no harm where articles share dozens.
*/
export function numberStem(stem: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < stem.length; at++) {
		hash = Math.imul(hash ^ stem.charCodeAt(at), 0x01000193);
	}

	return foldHash(hash);
}

/**
The number that a stem has by the hash of its letters, as `scanWords` tells it as well.
*/
export const foldHash = (hash: number): number => (hash >>> 28) ^ (hash & highestStem) || 1;
