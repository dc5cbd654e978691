/**
A bag of weighted features, kept as numbers so that a thousand sentences can be compared with a thousand: `ids` ascending,
each once, and the weight of each.
*/
export type Vector = {
	readonly ids: Int32Array;
	readonly weights: Float64Array;
	readonly sum: number;
	readonly norm: number;
};

/**
The vector that holds each key once. `idOf` numbers the keys.
*/
export function toVector(ids: Iterable<number>, weigh: (id: number) => number): Vector {
	const sorted = Int32Array.from(new Set(ids)).sort();
	const weights = Float64Array.from(sorted, weigh);
	let sum = 0;
	let squares = 0;
	for (const weight of weights) {
		sum += weight;
		squares += weight * weight;
	}

	return {ids: sorted, weights, sum, norm: Math.sqrt(squares)};
}

/**
What two vectors share: the summed weight, the summed squares, the greatest weight and the number of shared keys.
*/
export type Shared = {
	readonly sum: number;
	readonly squares: number;
	readonly greatest: number;
	readonly count: number;
};

export function share(one: Vector, other: Vector): Shared {
	let [sum, squares, greatest, count] = [0, 0, 0, 0];
	let at = 0;
	for (const [index, id] of one.ids.entries()) {
		while (at < other.ids.length && (other.ids[at] ?? 0) < id) {
			at++;
		}

		if (other.ids[at] === id) {
			const weight = one.weights[index] ?? 0;
			sum += weight;
			squares += weight * weight;
			greatest = Math.max(greatest, weight);
			count++;
		}
	}

	return {sum, squares, greatest, count};
}
