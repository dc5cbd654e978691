import {runLength} from './are-copies.ts';
import {numberRuns} from './number-runs.ts';

/**
What a text is known again by where it is printed elsewhere: the lowest numbers of its runs of words, in ascending order. Of a text that is a part of another
one, as large a part of these is among those of the other.
*/
export type Sketch = Uint32Array;

/** A sketch has so many numbers at most: a text that is a third of another shares five with it. */
export const numbersEach = 16;

/**
Sketches a text.
*/
export function sketchText(text: string): Sketch {
	const lowest: number[] = [];
	for (const number of numberRuns(text, runLength)) {
		if (lowest.length < numbersEach || number < (lowest.at(-1) ?? 0)) {
			insert(lowest, number);
		}
	}

	return Uint32Array.from(lowest);
}

function insert(lowest: number[], number: number): void {
	const place = lowest.findIndex(other => other >= number);
	if (place >= 0 && lowest[place] === number) {
		return;
	}

	lowest.splice(place < 0 ? lowest.length : place, 0, number);
	lowest.length = Math.min(lowest.length, numbersEach);
}

/**
Whether texts with these sketches may be copies: a text that is a copy of the other, or of a part of it, has at least a third of its low numbers from it.
*/
export function mayBeCopies(one: Sketch, other: Sketch): boolean {
	// Below this, the numbers of both are known. Those of the longer text are denser.
	const end = Math.min(endOf(one), endOf(other));
	const [low, lower] = [one.filter(number => number <= end), other.filter(number => number <= end)];
	const shared = low.filter(number => lower.includes(number)).length;
	return shared > 0 && 3 * shared >= Math.min(low.length, lower.length);
}

const endOf = (sketch: Sketch): number =>
	sketch.length < numbersEach ? Number.POSITIVE_INFINITY : (sketch.at(-1) ?? 0);
