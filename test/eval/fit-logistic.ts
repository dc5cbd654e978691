/**
A logistic model over raw features: the probability of 1 is the logistic function of `intercept` plus the weighted
sum.
*/
export type Model = {readonly intercept: number; readonly weights: readonly number[]};

/**
Fits a logistic regression by Newton's method on standardised features; `penalty` is that on the squared
standardised weights. There is no chance in it: the same rows give the same model.
*/
export function fitLogistic(
	rows: readonly (readonly number[])[],
	labels: readonly boolean[],
	penalty: number,
): Model {
	const scales = scalesOf(rows);
	const standard = rows.map(row =>
		Float64Array.from([
			1,
			...row.map((value, index) => (value - (scales[index]?.mean ?? 0)) / (scales[index]?.deviation ?? 1)),
		]),
	);
	let weights = new Float64Array(scales.length + 1);
	for (let round = 0; round < 15; round++) {
		const step = newtonStep(standard, labels, weights, penalty);
		weights = weights.map((weight, index) => weight + (step[index] ?? 0));
		if (step.every(value => Math.abs(value) < 1e-7)) {
			break;
		}
	}

	const raw = scales.map(({deviation}, index) => (weights[index + 1] ?? 0) / deviation);
	const shift = scales.reduce((sum, {mean}, index) => sum + mean * (raw[index] ?? 0), 0);
	return {intercept: (weights[0] ?? 0) - shift, weights: raw};
}

export function predict({intercept, weights}: Model, row: readonly number[]): number {
	return (
		1 / (1 + Math.exp(-row.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), intercept)))
	);
}

function scalesOf(rows: readonly (readonly number[])[]) {
	return (rows[0] ?? []).map((_, index) => {
		const mean = rows.reduce((sum, row) => sum + (row[index] ?? 0), 0) / rows.length;
		const variance = rows.reduce((sum, row) => sum + ((row[index] ?? 0) - mean) ** 2, 0) / rows.length;
		return {mean, deviation: Math.sqrt(variance) || 1};
	});
}

function newtonStep(
	rows: readonly Float64Array[],
	labels: readonly boolean[],
	weights: Float64Array,
	penalty: number,
): Float64Array {
	const size = weights.length;
	const hessian = Array.from({length: size}, () => new Float64Array(size));
	const gradient = new Float64Array(size);
	for (const [at, row] of rows.entries()) {
		const probability =
			1 / (1 + Math.exp(-row.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0)));
		const error = Number(labels[at]) - probability;
		const curve = probability * (1 - probability);
		for (let one = 0; one < size; one++) {
			const value = row[one] ?? 0;
			gradient[one] = (gradient[one] ?? 0) + error * value;
			const line = hessian[one] ?? gradient;
			for (let other = 0; other < size; other++) {
				line[other] = (line[other] ?? 0) + curve * value * (row[other] ?? 0);
			}
		}
	}

	for (const [index, line] of hessian.entries()) {
		// The intercept is free.
		const held = index === 0 ? 1e-9 : penalty;
		line[index] = (line[index] ?? 0) + held;
		gradient[index] = (gradient[index] ?? 0) - held * (weights[index] ?? 0);
	}

	return solve(hessian, gradient);
}

/** Solves a symmetric, positive definite system by elimination. */
function solve(matrix: readonly Float64Array[], vector: Float64Array): Float64Array {
	const lines = matrix.map((line, index) => Float64Array.from([...line, vector[index] ?? 0]));
	for (const [index, pivot] of lines.entries()) {
		for (const other of lines) {
			const factor = other === pivot ? 0 : (other[index] ?? 0) / (pivot[index] ?? 1);
			for (let column = index; factor !== 0 && column < pivot.length; column++) {
				other[column] = (other[column] ?? 0) - factor * (pivot[column] ?? 0);
			}
		}
	}

	return Float64Array.from(lines, (line, index) => (line.at(-1) ?? 0) / (line[index] ?? 1));
}
