import {type Pair, sides} from '../../pair.ts';
import {overlaps, type Span} from '../../span.ts';
import type {Word} from '../../text/find-words.ts';
import {lemmaOf} from './lemma-of.ts';
import {ofPassage, type Reading} from './passage.ts';

/**
How firmly two details stand at the same spot: what the words shared around them tell, the nearer the more.

	left    The bill passed the Senate [on Monday] and goes to the governor.      Senate, passed: near on both sides
	right   Senators passed it [Tuesday]; the governor may sign next week.

0 where no telling word is shared. One shared word next to both gives 1; one that is six words away from each, a ninth.
*/
export type MeasureSupport = (details: Pair<Span>) => number;

export function measureSupport(readings: Pair<Reading>): MeasureSupport {
	const places = {left: placesOf(readings.left), right: placesOf(readings.right)};
	const shared = [...places.left.keys()].filter(lemma => places.right.has(lemma));
	return details => {
		const [near, far] = sides.map(side => {
			const around = wordsAround(readings[side].words, details[side]);
			return (lemma: string) => closeness(places[side].get(lemma) ?? [], around);
		});
		return shared.reduce(
			(sum, lemma) => sum + weightOf(lemma, places.left) * (near?.(lemma) ?? 0) * (far?.(lemma) ?? 0),
			0,
		);
	};
}

type Place = {readonly index: number; readonly word: Word};

const placesOf = ofPassage(({words}: Reading): ReadonlyMap<string, readonly Place[]> => {
	const places = new Map<string, Place[]>();
	for (const [index, word] of words.entries()) {
		if (!word.isStop) {
			const lemma = lemmaOf(word);
			places.set(lemma, [...(places.get(lemma) ?? []), {index, word}]);
		}
	}

	return places;
});

/** Names stand all over two reports of one event: they tell less about a spot than what happened there. */
const nameWeight = 0.6;

const weightOf = (lemma: string, places: ReadonlyMap<string, readonly Place[]>) =>
	places.get(lemma)?.[0]?.word.isCapitalised ? nameWeight : 1;

type Around = {readonly first: number; readonly last: number};

function wordsAround(words: readonly Word[], detail: Span): Around {
	const first = words.findIndex(word => overlaps(word, detail));
	const last = words.findLastIndex(word => overlaps(word, detail));
	return {first, last};
}

function closeness(places: readonly Place[], {first, last}: Around): number {
	const distances = places.flatMap(({index}) =>
		index < first ? first - index : index > last ? index - last : [],
	);
	return distances.length === 0 ? 0 : 1 / (1 + (Math.min(...distances) - 1) / 3);
}
