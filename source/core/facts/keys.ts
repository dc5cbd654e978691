/**
Numbers keys from 0. Neighbouring words are a pair of numbers, because joining and hashing their letters takes longer.
*/
export class Keys {
	readonly #known = new Map<string, number>();
	readonly #pairs = new Map<number, number>();
	readonly #grams = new Map<string, readonly number[]>();
	readonly #roots = new Map<string, number>();
	size = 0;

	numberOf(key: string): number {
		return this.find(key) ?? this.#add(this.#known, key);
	}

	find(key: string): number | undefined {
		return this.#known.get(key);
	}

	numberOfPair(one: number, other: number): number {
		const pair = one * 2 ** 26 + other;
		return this.#pairs.get(pair) ?? this.#add(this.#pairs, pair);
	}

	/** `rootOf` is asked once for each folded word. */
	numberOfRoot(folded: string, rootOf: () => string): number {
		const known = this.#roots.get(folded) ?? this.numberOf(`r:${rootOf()}`);
		this.#roots.set(folded, known);
		return known;
	}

	/** The numbers of a word's pieces of four letters, with a mark before and behind the word. */
	numbersOfGrams(folded: string): readonly number[] {
		const known = this.#grams.get(folded);
		if (known !== undefined) {
			return known;
		}

		const marked = `_${folded}_`;
		const grams: number[] = [];
		for (let at = 0; at + gramLength <= marked.length; at++) {
			grams.push(this.numberOf(`g:${marked.slice(at, at + gramLength)}`));
		}

		this.#grams.set(folded, grams);
		return grams;
	}

	#add<Key>(numbers: Map<Key, number>, key: Key): number {
		numbers.set(key, this.size);
		return this.size++;
	}
}

const gramLength = 4;
