import type {Shared, Vector} from './vector.ts';

/**
A vector laid open, so that others are compared with it without going through it again.
*/
export class OpenVector {
	readonly #openedIn: Int32Array;
	#opening = 0;
	#sum = 0;
	#norm = 0;
	#isEmpty = true;

	/** `keys` is the number of keys that vectors may hold. */
	constructor(keys: number) {
		this.#openedIn = new Int32Array(keys);
	}

	open({ids, sum, norm}: Vector): void {
		this.#opening++;
		for (let index = 0; index < ids.length; index++) {
			this.#openedIn[ids[index] ?? 0] = this.#opening;
		}

		this.#sum = sum;
		this.#norm = norm;
		this.#isEmpty = ids.length === 0;
	}

	has(id: number): boolean {
		return this.#openedIn[id] === this.#opening;
	}

	/** What it shares with another, as `compareVectors` says. */
	compare({ids, weights, sum: otherSum, norm}: Vector): Shared {
		if (this.#isEmpty || ids.length === 0) {
			return nothingShared;
		}

		let count = 0;
		let sum = 0;
		let squares = 0;
		let greatest = 0;
		for (let index = 0; index < ids.length; index++) {
			if (this.#openedIn[ids[index] ?? 0] === this.#opening) {
				const weight = weights[index] ?? 0;
				count++;
				sum += weight;
				squares += weight * weight;
				greatest = Math.max(greatest, weight);
			}
		}

		if (count === 0) {
			return nothingShared;
		}

		const lighter = Math.min(this.#sum, otherSum);
		return {
			count,
			sum,
			greatest,
			contained: lighter > 0 ? Math.min(1, sum / lighter) : 0,
			cosine: squares > 0 ? squares / (this.#norm * norm) : 0,
		};
	}
}

const nothingShared: Shared = {count: 0, sum: 0, greatest: 0, contained: 0, cosine: 0};
