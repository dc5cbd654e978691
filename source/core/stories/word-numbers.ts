/**
Remembers a number for each word, by the two hashes of its letters.
*/
export type WordNumbers = {
	/** `undefined` for a word that is not known. */
	readonly find: (hash: number, check: number) => number | undefined;
	readonly keep: (hash: number, check: number, number: number) => void;
};

/** A power of two, of which at most half is filled: enough for the words of a large library. Then all is forgotten, and learnt anew. */
const slots = 2 ** 19;

export function openWordNumbers(): WordNumbers {
	const hashes = new Int32Array(slots);
	const checks = new Int32Array(slots);
	const numbers = new Int32Array(slots);
	const isFilled = new Uint8Array(slots);
	let size = 0;
	/** The slot of a word, or the free one where it would stand. */
	const slotOf = (hash: number, check: number): number => {
		let slot = hash & (slots - 1);
		while (isFilled[slot] === 1 && (hashes[slot] !== hash || checks[slot] !== check)) {
			slot = (slot + 1) & (slots - 1);
		}

		return slot;
	};

	return {
		find(hash, check) {
			const slot = slotOf(hash, check);
			return isFilled[slot] === 1 ? numbers[slot] : undefined;
		},
		keep(hash, check, number) {
			if (2 * size >= slots) {
				isFilled.fill(0);
				size = 0;
			}

			const slot = slotOf(hash, check);
			size += isFilled[slot] === 1 ? 0 : 1;
			isFilled[slot] = 1;
			hashes[slot] = hash;
			checks[slot] = check;
			numbers[slot] = number;
		},
	};
}
