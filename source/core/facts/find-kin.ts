import {countPlaces, kindredAt} from '../text/background/word-background.ts';

/**
A stem that is used like another, by its number, and how alike they are used (0–1).
*/
export type Kin = {readonly stem: number; readonly likeness: number};

/**
For each stem those among the others that are used like it; nothing for one that has none. `places` holds the places of the stems in the table
of general news, -1 for one that is not in it.
*/
export function findKin(places: Int32Array): readonly (readonly Kin[] | undefined)[] {
	const stemAt = new Int32Array(countPlaces()).fill(-1);
	for (let stem = 0; stem < places.length; stem++) {
		const place = places[stem] ?? -1;
		if (place >= 0) {
			stemAt[place] = stem;
		}
	}

	const kin: (Kin[] | undefined)[] = [];
	for (let stem = 0; stem < places.length; stem++) {
		const own = places[stem] ?? -1;
		const kindred = own < 0 ? [] : kindredAt(own);
		for (const {place, likeness} of kindred) {
			const other = stemAt[place] ?? -1;
			if (other >= 0 && likeness > 0) {
				add(kin, stem, {stem: other, likeness});
				add(kin, other, {stem, likeness});
			}
		}
	}

	return kin;
}

function add(kin: (Kin[] | undefined)[], stem: number, entry: Kin): void {
	const list = kin[stem];
	if (list === undefined) {
		kin[stem] = [entry];
	} else {
		list.push(entry);
	}
}
