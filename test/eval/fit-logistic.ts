/**
A logistic model over raw features: the probability of 1 is the logistic function of `intercept` plus the weighted
sum.
*/
export type Model = {readonly intercept: number; readonly weights: readonly number[]};

/**
What a model learns from: `weight` says how much it counts beside others.
*/
export type Example = {
	readonly features: readonly number[];
	readonly label: boolean;
	readonly weight: number;
};

/**
Fits a logistic regression by Newton's method on standardised features; `penalty` is that on the squared
standardised weights. There is no chance in it: the same examples give the same model.
*/
export function fitLogistic(examples: readonly Example[], penalty: number): Model {
	const scales = scalesOf(examples);
	const standard = examples.map(({features, ...example}) => ({
		...example,
		row: Float64Array.from([
			1,
			...features.map(
				(value, index) => (value - (scales[index]?.mean ?? 0)) / (scales[index]?.deviation ?? 1),
			),
		]),
	}));
	let weights = new Float64Array(scales.length + 1);
	for (let round = 0; round < 15; round++) {
		const step = newtonStep(standard, weights, penalty);
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

function scalesOf(examples: readonly Example[]) {
	const total = examples.reduce((sum, {weight}) => sum + weight, 0);
	return (examples[0]?.features ?? []).map((_, index) => {
		const mean =
			examples.reduce((sum, {features, weight}) => sum + weight * (features[index] ?? 0), 0) / total;
		const variance =
			examples.reduce((sum, {features, weight}) => sum + weight * ((features[index] ?? 0) - mean) ** 2, 0) /
			total;
		return {mean, deviation: Math.sqrt(variance) || 1};
	});
}

type Standard = Omit<Example, 'features'> & {readonly row: Float64Array};

function newtonStep(examples: readonly Standard[], weights: Float64Array, penalty: number): Float64Array {
	const size = weights.length;
	const hessian = Array.from({length: size}, () => new Float64Array(size));
	const gradient = new Float64Array(size);
	for (const {row, label, weight} of examples) {
		const probability =
			1 / (1 + Math.exp(-row.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0)));
		const error = weight * (Number(label) - probability);
		const curve = weight * probability * (1 - probability);
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
