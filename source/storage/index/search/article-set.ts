/**
A set of articles: at the place of its id, 1 for each that is in it.
*/
export type ArticleSet = Uint8Array;

/**
The set of these articles, of all below `size`.
*/
export function setOf(ids: Int32Array, size: number): ArticleSet {
	const set = new Uint8Array(size);
	for (let index = 0; index < ids.length; index++) {
		set[ids[index] ?? 0] = 1;
	}

	return set;
}

/**
What is in both sets or, where the second is what must not hold, in the first only. Without a first, of all.
*/
export function narrow(set: ArticleSet | undefined, by: ArticleSet, isExcluded: boolean): ArticleSet {
	const wanted = Number(!isExcluded);
	const narrowed = new Uint8Array(by.length);
	for (let id = 0; id < by.length; id++) {
		narrowed[id] = Number(by[id] === wanted && (set === undefined || set[id] === 1));
	}

	return narrowed;
}

/**
Those of the articles that are in a set, in their order. Without a set, all.
*/
export const within = (ids: Int32Array, set: ArticleSet | undefined): Int32Array =>
	set === undefined ? ids : pick(ids, set, true);

/**
Those of the articles that are not in a set, in their order.
*/
export const without = (ids: Int32Array, set: ArticleSet): Int32Array => pick(ids, set, false);

/* Forty times faster than `filter` with a function; a key of a search does it a dozen times. */
function pick(ids: Int32Array, set: ArticleSet, isIn: boolean): Int32Array {
	const picked = new Int32Array(ids.length);
	let count = 0;
	for (let index = 0; index < ids.length; index++) {
		const id = ids[index] ?? 0;
		if ((set[id] === 1) === isIn) {
			picked[count++] = id;
		}
	}

	return picked.slice(0, count);
}

/**
These articles, one part after the other.
*/
export function joined(parts: readonly Int32Array[]): Int32Array {
	const all = new Int32Array(parts.reduce((sum, {length}) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}

	return all;
}
