import {chances, kindred, kindredPerStem, stems} from './word-table.ts';

/**
The probability (0–1) that a word of general news has this stem; 0 for all but the most common 12,566.
*/
export function chanceOf(stem: string): number {
	const place = places().get(stem);
	return place === undefined ? 0 : 2 ** (-Number.parseInt(chances[place] ?? '', 36) / 2);
}

/**
A stem that is used in the same surroundings as another, and how alike they are used (0–1).
*/
export type Kindred = {readonly stem: string; readonly likeness: number};

/**
The stems that are used most alike, at most 16: `jail` for `prison`, and also `win` for `lose`. They are telling where names and
numbers speak for the same thing already, and prove nothing by themselves.
*/
export function kindredOf(stem: string): readonly Kindred[] {
	const place = places().get(stem);
	return place === undefined ? [] : readKindred(place);
}

let known: ReadonlyMap<string, number> | undefined;
let list: readonly string[] = [];

/** Taken apart when it is asked for first: the first frame does without. */
function places(): ReadonlyMap<string, number> {
	if (known === undefined) {
		list = stems.split(' ');
		known = new Map(list.map((stem, place) => [stem, place]));
	}

	return known;
}

const read = new Map<number, readonly Kindred[]>();

function readKindred(place: number): readonly Kindred[] {
	const cached = read.get(place);
	if (cached !== undefined) {
		return cached;
	}

	const written = kindred.slice(place * width, (place + 1) * width).trimEnd();
	const found = Array.from({length: written.length / digitsPerEntry}, (_, index) => {
		const number = readNumber(written.slice(index * digitsPerEntry, (index + 1) * digitsPerEntry));
		return {stem: list[Math.floor(number / steps)] ?? '', likeness: (number % steps) / (steps - 1)};
	});
	read.set(place, found);
	return found;
}

const digitsPerEntry = 3;
const width = kindredPerStem * digitsPerEntry;
const steps = 16;

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const readNumber = (written: string): number =>
	Array.from(written).reduce((sum, digit) => sum * digits.length + digits.indexOf(digit), 0);
