import {mapPair, type Pair, type Side} from '../pair.ts';
import {placeOf} from '../text/background/word-background.ts';
import {type Bags, bagNames, bagSentences} from './bag-sentences.ts';
import {findKin, type Kin} from './find-kin.ts';
import {Keys} from './keys.ts';
import {type Outline, outlineSentence} from './outline-sentence.ts';
import type {Meaning} from './read-meaning.ts';
import type {Sentence} from './read-sentences.ts';
import {toVector, type Vector} from './vector.ts';
import {lowerEveryday, weighKeys} from './weigh-keys.ts';

/**
A sentence as vectors, one for each way in which two sentences can be alike.
*/
export type Profile = Readonly<Record<keyof Bags, Vector>> & {
	readonly sentence: Sentence;
	readonly meaning: Meaning;
	/** Terms, roots and neighbours that only one sentence of each article has. */
	readonly lone: Vector;
	/** The terms of the sentence and of its neighbours. */
	readonly window: Vector;
	readonly outline: Outline;
};

/**
The sentences of two articles as profiles, and how much a stem tells in them.
*/
export type Profiles = {
	readonly profiles: Pair<readonly Profile[]>;
	readonly weigh: (stem: string) => number;
	/** For each stem, by its number, those that are used like it. */
	readonly kin: readonly (readonly Kin[] | undefined)[];
	/** How many keys the vectors have numbers of. */
	readonly keys: number;
};

/**
Describes the sentences of two articles.
*/
export function profileSentences(
	articles: Pair<{readonly sentences: readonly Sentence[]; readonly meanings: readonly Meaning[]}>,
): Profiles {
	const keys = new Keys();
	const bags = mapPair(articles, ({sentences, meanings}) => bagSentences(sentences, meanings, keys));
	const counts = mapPair(bags, side => countKeys(side, keys.size));
	const places = placesOf(keys);
	const weights = weighKeys(counts, places, bags.left.length + bags.right.length);
	lowerEveryday(weights, keys);
	const weigh = (id: number) => weights[id] ?? 0;
	const isLone = (id: number) => counts.left[id] === 1 && counts.right[id] === 1;
	const profile = (sentence: Sentence, index: number, side: Side): readonly Profile[] => {
		const bag = bags[side][index];
		const meaning = articles[side].meanings[index];
		if (bag === undefined || meaning === undefined) {
			return [];
		}

		const vectors = vectorsOf(bag, weigh);
		const near = [-1, 0, 1].flatMap(step => bags[side][index + step]?.terms ?? []);
		return [
			{
				sentence,
				meaning,
				...vectors,
				lone: toVector([...bag.terms, ...bag.roots, ...bag.bigrams].filter(isLone), weigh),
				window: toVector(near, weigh),
				outline: outlineSentence(sentence, bag, weigh),
			},
		];
	};
	return {
		profiles: mapPair(articles, ({sentences}, side) =>
			sentences.flatMap((sentence, index) => profile(sentence, index, side)),
		),
		weigh: stem => weigh(keys.find(stem) ?? -1),
		kin: findKin(places),
		keys: keys.size,
	};
}

const vectorsOf = (bags: Bags, weigh: (id: number) => number) =>
	({
		terms: toVector(bags.terms, weigh),
		plain: toVector(bags.plain, weigh),
		roots: toVector(bags.roots, weigh),
		bigrams: toVector(bags.bigrams, weigh),
		quoted: toVector(bags.quoted, weigh),
		numbers: toVector(bags.numbers, weigh),
		dates: toVector(bags.dates, weigh),
		who: toVector(bags.who, weigh),
	}) satisfies Record<keyof Bags, Vector>;

/** For each key its place in the table of general news, -1 for those that are not in it. */
function placesOf(keys: Keys): Int32Array {
	const places = new Int32Array(keys.size).fill(-1);
	for (const [key, id] of keys.strings()) {
		// A prefix tells keys of another kind.
		places[id] = key[1] === ':' ? -1 : (placeOf(key) ?? -1);
	}

	return places;
}

/** In how many sentences of a side each key stands. */
function countKeys(bags: readonly Bags[], size: number): Float64Array {
	const counts = new Float64Array(size);
	const last = new Int32Array(size).fill(-1);
	for (const [index, bag] of bags.entries()) {
		for (const name of bagNames) {
			for (const id of bag[name]) {
				if (last[id] !== index) {
					last[id] = index;
					counts[id] = (counts[id] ?? 0) + 1;
				}
			}
		}
	}

	return counts;
}
