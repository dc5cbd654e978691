/**
Which entries of a log have a key, for keys of 64 bits and any number of entries. Of entries with one key the table knows the last, and each knows the one before.

	heads      [·, 4, ·, 3, …]     by the key's bits: the last entry with such a key, or none (-1)
	previous   [-1, -1, 0, 1, 2]   by entry: the entry before it with the same key

A `Map` of strings needs ten times the room: a library has 100,000 articles.
*/
export type KeyTable = {
	/** Two numbers an entry: the upper and the lower half of its key. */
	keys: Uint32Array;
	heads: Int32Array;
	previous: Int32Array;
	/** How many entries there are. */
	count: number;
	/** How many keys there are. */
	distinct: number;
};

/**
The two halves of a key. As an object, which V8 can do without; taking arrays apart costs more than all else here.
*/
export type Key = {readonly high: number; readonly low: number};

/**
A table with room for so many entries at first; more of them make more room.
*/
export function emptyTable(room: number): KeyTable {
	const entries = Math.max(16, room);
	return {
		keys: new Uint32Array(2 * entries),
		heads: new Int32Array(2 ** Math.ceil(Math.log2(2 * entries))).fill(-1),
		previous: new Int32Array(entries),
		count: 0,
		distinct: 0,
	};
}

export const copyTable = ({keys, heads, previous, ...counts}: KeyTable): KeyTable => ({
	keys: keys.slice(),
	heads: heads.slice(),
	previous: previous.slice(),
	...counts,
});

/**
Adds the next entry, under its key.
*/
export function addKey(table: KeyTable, key: Key): void {
	const entry = table.count++;
	if (entry === table.previous.length) {
		table.keys = doubled(table.keys);
		table.previous = doubled(table.previous);
	}

	table.keys[2 * entry] = key.high;
	table.keys[2 * entry + 1] = key.low;
	const slot = slotOf(table, key);
	const before = table.heads[slot] ?? -1;
	table.previous[entry] = before;
	table.heads[slot] = entry;
	if (before < 0 && ++table.distinct * 2 > table.heads.length) {
		spread(table);
	}
}

/**
The entries with a key, the last first.
*/
export function entriesWith(table: KeyTable, key: Key): readonly number[] {
	const found: number[] = [];
	for (let entry = table.heads[slotOf(table, key)] ?? -1; entry >= 0; entry = table.previous[entry] ?? -1) {
		found.push(entry);
	}

	return found;
}

/**
The key of an entry.
*/
export const keyAt = ({keys}: KeyTable, entry: number): Key => ({
	high: keys[2 * entry] ?? 0,
	low: keys[2 * entry + 1] ?? 0,
});

/** Where the last entry with a key stands, or the free slot for it. */
function slotOf({keys, heads}: KeyTable, {high, low}: Key): number {
	const mask = heads.length - 1;
	for (let slot = (high ^ low) & mask; ; slot = (slot + 1) & mask) {
		const entry = heads[slot] ?? -1;
		if (entry < 0 || (keys[2 * entry] === high && keys[2 * entry + 1] === low)) {
			return slot;
		}
	}
}

/** Twice the room for keys, so that a free slot is never far. */
function spread(table: KeyTable): void {
	const lasts = table.heads.filter(entry => entry >= 0);
	table.heads = new Int32Array(2 * table.heads.length).fill(-1);
	for (const entry of lasts) {
		table.heads[slotOf(table, keyAt(table, entry))] = entry;
	}
}

function doubled<Numbers extends Uint32Array | Int32Array>(numbers: Numbers): Numbers {
	const room = new (numbers.constructor as new (length: number) => Numbers)(2 * numbers.length);
	room.set(numbers);
	return room;
}

/**
The key of an article's hash, 16 hexadecimal digits: no two have the same.
*/
export const keyOfHash = (hash: string): Key => ({high: readDigits(hash, 0), low: readDigits(hash, 8)});

/* Eight digits of 0 to 9 and a to f. */
function readDigits(hash: string, start: number): number {
	let number = 0;
	for (let index = start; index < start + 8; index++) {
		const unit = hash.charCodeAt(index);
		number = (number << 4) | (unit < 58 ? unit - 48 : unit - 87);
	}

	return number >>> 0;
}

export const hashOfKey = ({high, low}: Key): string =>
	[high, low].map(half => half.toString(16).padStart(8, '0')).join('');

/**
A key of any text. Two of 100,000 texts have the same once in four billion libraries (cyrb53, all 64 bits of it).
*/
export function keyOfText(text: string): Key {
	let high = 0xdeadbeef;
	let low = 0x41c6ce57;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		high = Math.imul(high ^ unit, 2654435761);
		low = Math.imul(low ^ unit, 1597334677);
	}

	const mixedHigh = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
	const mixedLow = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
	return {high: mixedHigh >>> 0, low: mixedLow >>> 0};
}
