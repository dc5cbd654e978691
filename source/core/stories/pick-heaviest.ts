/**
The places of the so many highest weights, in ascending order; of those that weigh the same, the first ones.
*/
export function pickHeaviest(weights: Float32Array, many: number): Int32Array {
	if (weights.length <= many) {
		return Int32Array.from(weights.keys());
	}

	const ranked = weights.toSorted();
	const first = ranked.length - many;
	const bar = ranked[first] ?? 0;
	let ties = 1;
	while (ranked[first + ties] === bar) {
		ties++;
	}

	const picked = new Int32Array(many);
	let size = 0;
	for (let at = 0; at < weights.length && size < many; at++) {
		const weight = weights[at] ?? 0;
		if (weight > bar || (weight === bar && ties-- > 0)) {
			picked[size++] = at;
		}
	}

	return picked;
}
