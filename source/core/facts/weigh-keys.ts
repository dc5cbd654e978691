import type {Pair} from '../pair.ts';
import {chanceAt} from '../text/background/word-background.ts';
import {commonStems} from '../text/common-stems.ts';
import type {Keys} from './keys.ts';

/**
As if so many sentences of general news, each of so many words, had been read beside the two articles. Out of fold 30, 100 and 300 do
as well; with more than 50, two very short articles seem to share more than they do.
*/
const background = {sentences: 50, words: 20};

/** What a key weighs at most: in very long articles a word that stands once is no proof either. */
const most = 5;

/** Out of fold this share of what an everyday word weighs adds 0.004 to the average precision. */
const everyday = 0.7;

/**
How much each key tells, by its number: rare things tell more. `counts` says in how many sentences of each side a key stands, `places`
where it is in the table of general news, or -1. A key that is in k of n sentences, those of both articles and those that
general news would have beside them, weighs log((n + 1) / k), and as much less as keeps those that stand once at `most`.
*/
export function weighKeys(
	{left, right}: Pair<Float64Array>,
	places: Int32Array,
	sentences: number,
): Float64Array {
	const all = sentences + background.sentences + 1;
	const scale = Math.min(1, most / Math.log(all));
	return left.map((count, id) => {
		const place = places[id] ?? -1;
		const chance = place < 0 ? 0 : chanceAt(place);
		const general = background.sentences * (1 - (1 - chance) ** background.words);
		return scale * Math.log(all / Math.max(1, count + (right[id] ?? 0) + general));
	});
}

/**
Lowers the weights of everyday words.
*/
export function lowerEveryday(weights: Float64Array, keys: Keys): void {
	for (const stem of commonStems) {
		const id = keys.find(stem);
		if (id !== undefined) {
			weights[id] = everyday * (weights[id] ?? 0);
		}
	}
}
