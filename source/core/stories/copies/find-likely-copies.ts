import {mayBeCopies, type Sketch} from './sketch-text.ts';

/**
Sketches in a row: that of text `i` from `starts[i]` up to `starts[i + 1]`.
*/
export type SketchRow = {readonly starts: Int32Array; readonly numbers: Uint32Array};

export const sketchAt = ({starts, numbers}: SketchRow, place: number): Sketch =>
	numbers.subarray(starts[place], starts[place + 1]);

/** Of the texts that have a number, all are held against each other while they are so few, … */
const fewTexts = 40;

/** … and of more each against so many that stand before it: what so many have is a phrase that all use, or one text printed everywhere, whose copies have other numbers too. */
const nearTexts = 8;

/**
The pairs of texts that may be copies, the later one first, in ascending order. Time grows with the number of texts.
*/
export function findLikelyCopies(row: SketchRow): ReadonlyArray<readonly [number, number]> {
	const texts = row.starts.length - 1;
	const keys = Float64Array.from(row.numbers);
	for (let text = 0; text < texts; text++) {
		for (let at = row.starts[text] ?? 0; at < (row.starts[text + 1] ?? 0); at++) {
			keys[at] = (keys[at] ?? 0) * texts + text;
		}
	}

	keys.sort();
	const seen = new Set<number>();
	for (let first = 0; first < keys.length; ) {
		const end = endOfNumber(keys, first, texts);
		for (let at = first + 1; at < end; at++) {
			const one = (keys[at] ?? 0) % texts;
			const from = end - first <= fewTexts ? first : Math.max(first, at - nearTexts);
			for (let by = from; by < at; by++) {
				const pair = one * texts + ((keys[by] ?? 0) % texts);
				if (!seen.has(pair) && mayBeCopies(sketchAt(row, one), sketchAt(row, pair % texts))) {
					seen.add(pair);
				}
			}
		}

		first = end;
	}

	return Array.from(seen)
		.sort((one, other) => one - other)
		.map(pair => [Math.floor(pair / texts), pair % texts]);
}

/** Where the keys with the number of this one end. */
function endOfNumber(keys: Float64Array, first: number, texts: number): number {
	const number = Math.floor((keys[first] ?? 0) / texts);
	let end = first + 1;
	while (end < keys.length && Math.floor((keys[end] ?? 0) / texts) === number) {
		end++;
	}

	return end;
}
