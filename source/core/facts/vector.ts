/**
A bag of weighted keys, each once: `ids` in ascending order and the weight of each.
*/
export type Vector = {
	readonly ids: readonly number[];
	readonly weights: readonly number[];
	/** The sum of the weights. */
	readonly sum: number;
	/** The square root of the summed squares of the weights. */
	readonly norm: number;
};

export const nothing: Vector = {ids: [], weights: [], sum: 0, norm: 0};

/**
The vector that holds each of the ids once.
*/
export function toVector(ids: readonly number[], weigh: (id: number) => number): Vector {
	if (ids.length === 0) {
		return nothing;
	}

	const once: number[] = [];
	const weights: number[] = [];
	let sum = 0;
	let squares = 0;
	let last = -1;
	// Numbers sort themselves much faster in a typed array.
	for (const id of new Int32Array(ids).sort()) {
		if (id !== last) {
			const weight = weigh(id);
			once.push(id);
			weights.push(weight);
			sum += weight;
			squares += weight * weight;
			last = id;
		}
	}

	return {ids: once, weights, sum, norm: Math.sqrt(squares)};
}

/**
The vector of the keys that both have. Both weigh a key alike.
*/
export function intersect(one: Vector, other: Vector): Vector {
	const weights = new Map(one.ids.map((id, index) => [id, one.weights[index] ?? 0]));
	return toVector(
		other.ids.filter(id => weights.has(id)),
		id => weights.get(id) ?? 0,
	);
}

/**
What two vectors share: the number of keys, the sum and the greatest of their weights, the share (0–1) of it in the
lighter vector, and the cosine (0–1).
*/
export type Shared = {
	readonly count: number;
	readonly sum: number;
	readonly greatest: number;
	readonly contained: number;
	readonly cosine: number;
};

const nothingShared: Shared = {count: 0, sum: 0, greatest: 0, contained: 0, cosine: 0};

export function compareVectors(one: Vector, other: Vector): Shared {
	if (one.ids.length === 0 || other.ids.length === 0) {
		return nothingShared;
	}

	let count = 0;
	let sum = 0;
	let squares = 0;
	let greatest = 0;
	let at = 0;
	for (let index = 0; index < one.ids.length; index++) {
		const id = one.ids[index] ?? 0;
		while (at < other.ids.length && (other.ids[at] ?? 0) < id) {
			at++;
		}

		if (other.ids[at] === id) {
			const weight = one.weights[index] ?? 0;
			count++;
			sum += weight;
			squares += weight * weight;
			greatest = Math.max(greatest, weight);
		}
	}

	const lighter = Math.min(one.sum, other.sum);
	return {
		count,
		sum,
		greatest,
		contained: lighter > 0 ? Math.min(1, sum / lighter) : 0,
		cosine: squares > 0 ? squares / (one.norm * other.norm) : 0,
	};
}
