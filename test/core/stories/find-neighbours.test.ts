import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {fadeWithTime} from '../../../source/core/stories/days.ts';
import {findNeighbours} from '../../../source/core/stories/find-neighbours.ts';
import {connectedPairs, type Pair} from '../../../source/core/stories/neighbours.ts';
import {multiplyVectors} from '../../../source/core/stories/sparse-vector.ts';
import {vectorOf, weighOutlines} from '../../../source/core/stories/weigh-outlines.ts';

const outline = fc
	.dictionary(fc.integer({min: 1, max: 60}).map(String), fc.integer({min: 1, max: 9}), {maxKeys: 30})
	.map(counts => ({
		stems: Int32Array.from(Object.keys(counts), Number),
		counts: Uint8Array.from(Object.values(counts)),
	}));
const row = fc
	.array(fc.tuple(outline, fc.constantFrom(1, 2, 3, 9, Number.NaN)), {maxLength: 12})
	.map(list => {
		const sorted = list.toSorted(([, one], [, other]) => (one || 99) - (other || 99));
		const outlines = sorted.map(([own]) => own);
		return {days: Float64Array.from(sorted, ([, day]) => day), vectors: weighOutlines(() => outlines)};
	});

test('law: of few articles, all pairs that are alike are found, with the likeness that they have', () => {
	fc.assert(
		fc.property(row, ({days, vectors}) => {
			const {size, ones, others, likenesses} = findNeighbours({days, vectors}, 0.2);
			const found = Array.from({length: size}, (_, at) => [ones[at], others[at], likenesses[at]?.toFixed(4)]);
			const all = Array.from(days.keys()).flatMap(one =>
				Array.from({length: one}, (_, other) => {
					const cosine = multiplyVectors(vectorOf(vectors, one), vectorOf(vectors, other));
					const likeness = fadeWithTime(cosine, (days[one] ?? 0) - (days[other] ?? 0));
					return likeness > 0.2001 ? [one, other, likeness.toFixed(4)] : undefined;
				}).filter(pair => pair !== undefined),
			);
			const isSure = (pair: readonly unknown[]) => Number(pair[2]) > 0.2001;
			assert.deepEqual(
				found.filter(isSure).map(String).toSorted(),
				all.filter(isSure).map(String).toSorted(),
			);
		}),
		{numRuns: 300},
	);
});

test('law: pairs hang together or not, and come with the most alike first', () => {
	const pairs = fc.array(
		fc.record({
			one: fc.integer({min: 0, max: 20}),
			other: fc.integer({min: 0, max: 20}),
			likeness: fc.constantFrom(0.25, 0.5, 1),
		}),
	);
	fc.assert(
		fc.property(pairs, list => {
			const neighbours = {
				size: list.length,
				ones: Int32Array.from(list, ({one}) => one),
				others: Int32Array.from(list, ({other}) => other),
				likenesses: Float32Array.from(list, ({likeness}) => likeness),
			};
			const clusters = [...connectedPairs(neighbours, 21)];
			const nameOf = (all: readonly Pair[]) =>
				all.map(({one, other, likeness}) => `${one} ${other} ${likeness}`).toSorted();
			assert.deepEqual(nameOf(clusters.flat()), nameOf(list));
			const members = clusters.map(cluster => new Set(cluster.flatMap(({one, other}) => [one, other])));
			assert.equal(members.flatMap(set => [...set]).length, new Set(members.flatMap(set => [...set])).size);
			for (const cluster of clusters) {
				const likenesses = cluster.map(({likeness}) => likeness);
				assert.deepEqual(
					likenesses,
					likenesses.toSorted((one, other) => other - one),
				);
				const reached = new Set([cluster[0]?.one]);
				for (let round = 0; round < cluster.length; round++) {
					for (const {one, other} of cluster) {
						if (reached.has(one) || reached.has(other)) {
							reached.add(one).add(other);
						}
					}
				}

				assert.ok(cluster.every(({one}) => reached.has(one)));
			}
		}),
	);
});
