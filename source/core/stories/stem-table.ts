/**
A number for each stem, in a few bytes each: a library has half a million stems.
*/
export type StemTable = {
	/** 0 for a stem that has none. */
	readonly of: (stem: number) => number;
	readonly set: (stem: number, value: number) => void;
	/** Adds to the number of a stem. */
	readonly add: (stem: number, value: number) => void;
	/** The stems that were set or added to, in ascending order. */
	readonly stems: () => Int32Array;
};

/** Stems lie in the first free slot from their own on. At most half of the slots are filled. */
type Slots = {readonly stems: Int32Array; readonly values: Float32Array | Int32Array};

/**
Opens a table with room for so many stems; it grows where there are more. `Values` tells what numbers it holds.
*/
export function openStemTable(Values: typeof Float32Array | typeof Int32Array, room = 512): StemTable {
	let slots = makeSlots(Values, 2 ** Math.ceil(Math.log2(2 * room + 2)));
	let size = 0;
	/** The slot of a stem, which it is given where it has none. */
	const slotFor = (stem: number): number => {
		const slot = slotOf(slots.stems, stem);
		if (slots.stems[slot] === stem) {
			return slot;
		}

		if (2 * (size + 1) > slots.stems.length) {
			slots = moveInto(makeSlots(Values, 2 * slots.stems.length), slots);
			return slotFor(stem);
		}

		size++;
		slots.stems[slot] = stem;
		return slot;
	};

	return {
		of: stem => slots.values[slotOf(slots.stems, stem)] ?? 0,
		set(stem, value) {
			const slot = slotFor(stem);
			slots.values[slot] = value;
		},
		add(stem, value) {
			const slot = slotFor(stem);
			slots.values[slot] = (slots.values[slot] ?? 0) + value;
		},
		stems: () => slots.stems.filter(stem => stem !== free).sort(),
	};
}

const free = 0;

const makeSlots = (Values: typeof Float32Array | typeof Int32Array, size: number): Slots => ({
	stems: new Int32Array(size),
	values: new Values(size),
});

function slotOf(stems: Int32Array, stem: number): number {
	const last = stems.length - 1;
	let slot = stem & last;
	while (stems[slot] !== stem && stems[slot] !== free) {
		slot = (slot + 1) & last;
	}

	return slot;
}

function moveInto(larger: Slots, smaller: Slots): Slots {
	for (const [from, stem] of smaller.stems.entries()) {
		if (stem !== free) {
			const slot = slotOf(larger.stems, stem);
			larger.stems[slot] = stem;
			larger.values[slot] = smaller.values[from] ?? 0;
		}
	}

	return larger;
}
