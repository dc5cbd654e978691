import {holdSameRuns} from './are-copies.ts';
import {findLikelyCopies, type SketchRow} from './find-likely-copies.ts';

/**
Groups texts that are copies of each other, each group in ascending order; a text without a copy is in none. `runsOf` gives the runs of a text, and is asked for few.

	digest   storm, then mayor       the storm report and the mayor report each stand in the digest,
	storm    mayor                   and are no copies of each other: one of them stays outside
*/
export function groupCopies(
	row: SketchRow,
	runsOf: (place: number) => Uint32Array,
): ReadonlyArray<readonly number[]> {
	const groups = new Map<number, number[]>();
	const known = rememberLast(runsOf);
	const areCopies = (one: readonly number[], other: readonly number[]): boolean =>
		one.every(left => other.every(right => holdSameRuns(known(left), known(right))));
	for (const [one, other] of findLikelyCopies(row)) {
		const left = groups.get(one) ?? [one];
		const right = groups.get(other) ?? [other];
		if (left !== right && areCopies(sampleOf(left), sampleOf(right))) {
			const all = [...left, ...right].sort((first, second) => first - second);
			for (const place of all) {
				groups.set(place, all);
			}
		}
	}

	return [...new Set(groups.values())];
}

/** So many members stand for a group. */
const mostHeld = 6;

const sampleOf = (members: readonly number[]): readonly number[] =>
	members.length <= mostHeld
		? members
		: Array.from(
				{length: mostHeld},
				(_, index) => members[Math.floor((index * members.length) / mostHeld)] ?? 0,
			);

/** Runs that are remembered: copies of one text are held against each other in a row. */
const mostRemembered = 200;

function rememberLast(runsOf: (place: number) => Uint32Array): (place: number) => Uint32Array {
	const known = new Map<number, Uint32Array>();
	return place => {
		const runs = known.get(place) ?? runsOf(place);
		known.delete(place);
		known.set(place, runs);
		const [oldest] = known.keys();
		if (known.size > mostRemembered && oldest !== undefined) {
			known.delete(oldest);
		}

		return runs;
	};
}
