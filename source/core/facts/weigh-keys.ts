import type {Pair} from '../pair.ts';
import {chanceOf} from '../text/background/word-background.ts';
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
How much each key tells, by its number: rare things tell more. A key that is in k of n sentences, those of both articles and those that
general news would have beside them, weighs log((n + 1) / k), and as much less as keeps those that stand once at `most`.
*/
export function weighKeys(keys: Keys, {left, right}: Pair<Float64Array>, sentences: number): Float64Array {
	const seen = left.map((count, id) => count + (right[id] ?? 0));
	for (const [key, id] of keys.strings()) {
		const chance = chanceOf(key);
		if (chance > 0) {
			seen[id] = (seen[id] ?? 0) + background.sentences * (1 - (1 - chance) ** background.words);
		}
	}

	const all = sentences + background.sentences + 1;
	const scale = Math.min(1, most / Math.log(all));
	const weights = seen.map(count => scale * Math.log(all / Math.max(1, count)));
	for (const stem of commonStems) {
		const id = keys.find(stem);
		if (id !== undefined) {
			weights[id] = everyday * (weights[id] ?? 0);
		}
	}

	return weights;
}
