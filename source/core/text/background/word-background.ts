import {chances, kindred, kindredPerStem, stems} from './word-table.ts';

/**
The place of a stem among the most common ones of general news, from 0; `undefined` for all but those 12,566.
*/
export const placeOf = (stem: string): number | undefined => places().get(stem);

/**
The probability (0–1) that a word of general news has the stem at this place.
*/
export const chanceAt = (place: number): number => 2 ** (-Number.parseInt(chances[place] ?? '', 36) / 2);

/**
A stem that is used in the same surroundings as another, by its place, and how alike they are used (0–1).
*/
export type Kindred = {readonly place: number; readonly likeness: number};

/**
The stems that are used most like the one at this place, at most 8: `jail` for `prison`, and also `win` for `lose`. They are telling
where names and numbers speak for the same thing already, and prove nothing by themselves.
*/
export function kindredAt(place: number): readonly Kindred[] {
	const known = read.get(place) ?? readKindred(place);
	read.set(place, known);
	return known;
}

/**
How many stems have a place.
*/
export const countPlaces = (): number => places().size;

let known: ReadonlyMap<string, number> | undefined;

/** Taken apart when it is asked for first: the first frame does without. */
function places(): ReadonlyMap<string, number> {
	known ??= new Map(stems.split(' ').map((stem, place) => [stem, place]));
	return known;
}

const read = new Map<number, readonly Kindred[]>();

function readKindred(place: number): readonly Kindred[] {
	const written = kindred.slice(place * width, (place + 1) * width).trimEnd();
	return Array.from({length: written.length / digitsPerEntry}, (_, index) => {
		const number = readNumber(written.slice(index * digitsPerEntry, (index + 1) * digitsPerEntry));
		return {place: Math.floor(number / steps), likeness: (number % steps) / (steps - 1)};
	});
}

const digitsPerEntry = 3;
const width = kindredPerStem * digitsPerEntry;
const steps = 16;

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const readNumber = (written: string): number =>
	Array.from(written).reduce((sum, digit) => sum * digits.length + digits.indexOf(digit), 0);
