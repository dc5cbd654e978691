/**
The places of the so many highest weights, in ascending order; of those that weigh the same, the first ones.
*/
export function pickHeaviest(weights: Float32Array, many: number): Int32Array {
	if (weights.length <= many) {
		return Int32Array.from(weights.keys());
	}

	const bar = findBar(weights.slice(), many);
	let ties = many;
	for (const weight of weights) {
		ties -= weight > bar ? 1 : 0;
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

/** The last of the so many highest numbers, found by halving (quickselect); puts the numbers in another order. */
function findBar(numbers: Float32Array, many: number): number {
	let [first, last] = [0, numbers.length - 1];
	while (first < last) {
		const pivot = numbers[(first + last) >> 1] ?? 0;
		let [left, right] = [first, last];
		while (left <= right) {
			while ((numbers[left] ?? 0) > pivot) {
				left++;
			}

			while ((numbers[right] ?? 0) < pivot) {
				right--;
			}

			if (left <= right) {
				const moved = numbers[left] ?? 0;
				numbers[left++] = numbers[right] ?? 0;
				numbers[right--] = moved;
			}
		}

		if (many - 1 <= right) {
			last = right;
		} else if (many - 1 >= left) {
			first = left;
		} else {
			break;
		}
	}

	return numbers[many - 1] ?? 0;
}
