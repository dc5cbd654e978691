import {prefixDistance} from '../word-distance.ts';

/**
The name that was meant by a mistyped one; `undefined` where none is near.

	outlt → outlet      authors → author      colour → none
*/
export function nearestOf<Name extends string>(written: string, names: readonly Name[]): Name | undefined {
	const limit = written.length < 4 ? 1 : 2;
	let nearest: Name | undefined;
	let least = limit + 1;
	for (const name of names) {
		// Either may be the beginning of the other: “authors” of author, “outl” of outlet.
		const distance = Math.min(
			prefixDistance(written, name, limit) ?? least,
			prefixDistance(name, written, limit) ?? least,
		);
		const isNear = Math.abs(written.length - name.length) <= 3 && written.length > 1;
		if (isNear && distance < least) {
			nearest = name;
			least = distance;
		}
	}

	return nearest;
}
