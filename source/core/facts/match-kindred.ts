import type {Pair} from '../pair.ts';
import type {Kin} from './find-kin.ts';
import type {Profile} from './profile-sentences.ts';

/**
The share (0–1) of the weight of a sentence that the other has in the same words or in such as are used alike, for all its words
and for the plain ones.
*/
export type KindredShare = {readonly all: number; readonly plain: number};

/**
Finds each word of one sentence in the other: the same, or the plain one there that is used most like it, as far as it is.

	The [mayor] was [jailed].  The [mayor] went to [prison].
*/
export function matchKindred(left: Profile, right: Profile): Pair<KindredShare> {
	return {left: shareIn(left, right), right: shareIn(right, left)};
}

function shareIn({outline, kin}: Profile, other: Profile): KindredShare {
	let [all, found, plain, plainFound] = [0, 0, 0, 0];
	for (const {stem, root, weight, isPlain} of outline.told) {
		const isShared = other.stems.has(stem) || other.rootIds.has(root);
		const likeness = isShared ? 1 : isPlain ? bestOf(kin.get(stem), other) : 0;
		all += weight;
		found += weight * likeness;
		if (isPlain) {
			plain += weight;
			plainFound += weight * likeness;
		}
	}

	return {all: all > 0 ? found / all : 0, plain: plain > 0 ? plainFound / plain : 0};
}

function bestOf(kin: readonly Kin[] = [], {plainStems}: Profile): number {
	let best = 0;
	for (const {stem, likeness} of kin) {
		best = likeness > best && plainStems.has(stem) ? likeness : best;
	}

	return best;
}
