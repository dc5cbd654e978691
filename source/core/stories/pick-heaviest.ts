/**
The places of the so many highest weights, in ascending order; of those that weigh the same, the first ones.
*/
export function pickHeaviest(weights: Float32Array, many: number): Int32Array {
	if (weights.length <= many) {
		return Int32Array.from(weights.keys());
	}

	const ranked = weights.toSorted();
	const bar = ranked[ranked.length - many] ?? 0;
	const above = ranked.length - 1 - ranked.findLastIndex(weight => weight <= bar);
	const picked = new Int32Array(many);
	let ties = many - above;
	let size = 0;
	for (let at = 0; at < weights.length && size < many; at++) {
		const weight = weights[at] ?? 0;
		if (weight > bar || (weight === bar && ties-- > 0)) {
			picked[size++] = at;
		}
	}

	return picked;
}
