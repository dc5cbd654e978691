import {mapPair, type Pair, type Side} from '../pair.ts';
import {type Bags, bagNames, bagSentences} from './bag-sentences.ts';
import {findKin, type Kin} from './find-kin.ts';
import {Keys} from './keys.ts';
import {type Outline, outlineSentence} from './outline-sentence.ts';
import type {Meaning} from './read-meaning.ts';
import type {Sentence} from './read-sentences.ts';
import {toVector, type Vector} from './vector.ts';
import {weighKeys} from './weigh-keys.ts';

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
	/** The same as sets: the stems of its terms, those of the plain ones, and its roots. */
	readonly stems: ReadonlySet<number>;
	readonly plainStems: ReadonlySet<number>;
	readonly rootIds: ReadonlySet<number>;
	/** For each stem of the two articles those that are used like it. */
	readonly kin: ReadonlyMap<number, readonly Kin[]>;
};

/**
The sentences of two articles as profiles, and how much a stem tells in them.
*/
export type Profiles = {
	readonly profiles: Pair<readonly Profile[]>;
	readonly weigh: (stem: string) => number;
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
	const kin = findKin(keys);
	const weights = weighKeys(keys, counts, bags.left.length + bags.right.length);
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
				outline: outlineSentence(sentence, vectors.plain, keys, weigh),
				stems: new Set(vectors.terms.ids),
				plainStems: new Set(vectors.plain.ids),
				rootIds: new Set(vectors.roots.ids),
				kin,
			},
		];
	};
	return {
		profiles: mapPair(articles, ({sentences}, side) =>
			sentences.flatMap((sentence, index) => profile(sentence, index, side)),
		),
		weigh: stem => weigh(keys.find(stem) ?? -1),
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
		deeds: toVector(bags.deeds, weigh),
	}) satisfies Record<keyof Bags, Vector>;

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
