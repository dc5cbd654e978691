/**
Numbers keys from 0. Neighbouring words are a pair of numbers, because joining and hashing their letters takes longer.
*/
export class Keys {
	readonly #known = new Map<string, number>();
	readonly #pairs = new Map<number, number>();
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

	/** All keys but pairs, with their numbers. */
	strings(): Iterable<readonly [string, number]> {
		return this.#known;
	}

	#add<Key>(numbers: Map<Key, number>, key: Key): number {
		numbers.set(key, this.size);
		return this.size++;
	}
}
