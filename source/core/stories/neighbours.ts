/**
Pairs of articles that may tell of one event, by their places, the later one first, and how alike they are.
*/
export type Neighbours = {
	readonly size: number;
	readonly ones: Int32Array;
	readonly others: Int32Array;
	readonly likenesses: Float32Array;
};

export type NeighbourList = {
	readonly add: (one: number, other: number, likeness: number) => void;
	readonly all: () => Neighbours;
};

/**
Opens a list that grows: a library has hundreds of thousands of neighbours.
*/
export function openNeighbours(): NeighbourList {
	let size = 0;
	let ones = new Int32Array(64);
	let others = new Int32Array(64);
	let likenesses = new Float32Array(64);
	return {
		add(one, other, likeness) {
			if (size === ones.length) {
				ones = copyInto(new Int32Array(2 * size), ones);
				others = copyInto(new Int32Array(2 * size), others);
				likenesses = copyInto(new Float32Array(2 * size), likenesses);
			}

			ones[size] = one;
			others[size] = other;
			likenesses[size++] = likeness;
		},
		all: () => ({size, ones, others, likenesses}),
	};
}

function copyInto<Numbers extends Int32Array | Float32Array>(larger: Numbers, smaller: Numbers): Numbers {
	larger.set(smaller);
	return larger;
}

/** Two articles that may tell of one event. */
export type Pair = {readonly one: number; readonly other: number; readonly likeness: number};

/**
The neighbours that hang together, directly or by others, those together that do, in the order in which they are joined: the same for the same articles.
*/
export function* connectedPairs(
	{size, ones, others, likenesses}: Neighbours,
	articles: number,
): Generator<readonly Pair[], void, undefined> {
	const roots = rootsOf({size, ones, others, likenesses}, articles);
	const rootOf = (index: number) => roots[ones[index] ?? 0] ?? 0;
	const order = Int32Array.from({length: size}, (_, index) => index).sort(
		(a, b) =>
			rootOf(a) - rootOf(b) ||
			(likenesses[b] ?? 0) - (likenesses[a] ?? 0) ||
			(ones[a] ?? 0) - (ones[b] ?? 0) ||
			(others[b] ?? 0) - (others[a] ?? 0),
	);
	for (let start = 0; start < size; ) {
		const root = rootOf(order[start] ?? 0);
		const pairs: Pair[] = [];
		for (; start < size && rootOf(order[start] ?? 0) === root; start++) {
			const index = order[start] ?? 0;
			pairs.push({one: ones[index] ?? 0, other: others[index] ?? 0, likeness: likenesses[index] ?? 0});
		}

		yield pairs;
	}
}

/** For each article the first one of those that hang together with it. */
function rootsOf({size, ones, others}: Neighbours, articles: number): Int32Array {
	const parents = Int32Array.from({length: articles}, (_, article) => article);
	const rootOf = (article: number): number => {
		let root = article;
		while (parents[root] !== root) {
			const next = parents[root] ?? root;
			parents[root] = parents[next] ?? next;
			root = next;
		}

		return root;
	};
	for (let index = 0; index < size; index++) {
		const [one, other] = [rootOf(ones[index] ?? 0), rootOf(others[index] ?? 0)];
		parents[Math.max(one, other)] = Math.min(one, other);
	}

	return parents.map((_, article) => rootOf(article));
}
