/**
Weighted terms: the terms ascend, each with its weight.
*/
export type SparseVector = {readonly terms: Int32Array; readonly weights: Float32Array};

/**
The sum of the products of the weights that two vectors give a term.
*/
export function multiplyVectors(one: SparseVector, other: SparseVector): number {
	let at = 0;
	let by = 0;
	let sum = 0;
	while (at < one.terms.length && by < other.terms.length) {
		const difference = (one.terms[at] ?? 0) - (other.terms[by] ?? 0);
		if (difference === 0) {
			sum += (one.weights[at] ?? 0) * (other.weights[by] ?? 0);
		}

		at += difference <= 0 ? 1 : 0;
		by += difference >= 0 ? 1 : 0;
	}

	return sum;
}

/**
The sum of two vectors; of a sum with more than twice `mostTerms` only so many, those that weigh most, stay.
*/
export function addVectors(one: SparseVector, other: SparseVector, mostTerms: number): SparseVector {
	const terms = new Int32Array(one.terms.length + other.terms.length);
	const weights = new Float32Array(terms.length);
	let at = 0;
	let by = 0;
	let size = 0;
	while (at < one.terms.length || by < other.terms.length) {
		const left = one.terms[at] ?? Number.POSITIVE_INFINITY;
		const right = other.terms[by] ?? Number.POSITIVE_INFINITY;
		terms[size] = Math.min(left, right);
		weights[size++] =
			(left <= right ? (one.weights[at] ?? 0) : 0) + (right <= left ? (other.weights[by] ?? 0) : 0);
		at += left <= right ? 1 : 0;
		by += right <= left ? 1 : 0;
	}

	const sum = {terms: terms.subarray(0, size), weights: weights.subarray(0, size)};
	return size > 2 * mostTerms ? keepHeaviest(sum, mostTerms) : sum;
}

function keepHeaviest({terms, weights}: SparseVector, mostTerms: number): SparseVector {
	const bar = weights.toSorted().at(-mostTerms) ?? 0;
	const isKept = (_: number, index: number) => (weights[index] ?? 0) >= bar;
	return {terms: terms.filter(isKept), weights: weights.filter(isKept)};
}
