import {mapPair, type Pair, sides} from '../../pair.ts';
import {holds, type Span} from '../../span.ts';
import type {Word} from '../../text/find-words.ts';
import type {Sentence} from '../read-sentences.ts';
import {fewestUnits} from './list-parts.ts';

/**
Finds a quoted fragment that stands word for word inside a longer quote on the other side: the longest of at least
four words, in both places, without the marks.

	left    He spoke of “[tough issues that have to be worked through].”
	right   “There are some [tough issues that have to be worked through], and we will,” he said.
*/
export function findFragment(sentences: Pair<Pick<Sentence, 'words' | 'quotes'>>): Pair<Span> | undefined {
	const quoted = mapPair(sentences, ({words, quotes}) =>
		quotes.map(quote => words.filter(word => holds(quote, word))),
	);
	let found: Pair<readonly Word[]> | undefined;
	for (const left of quoted.left) {
		for (const right of quoted.right) {
			const inLeft = left.length > right.length;
			const place = inLeft ? placeOf(right, left) : placeOf(left, right);
			const length = Math.min(left.length, right.length);
			if (
				place >= 0 &&
				left.length !== right.length &&
				length >= Math.max(shortest, 1 + (found?.left.length ?? 0))
			) {
				found = inLeft
					? {left: left.slice(place, place + length), right}
					: {left, right: right.slice(place, place + length)};
			}
		}
	}

	const spans =
		found && mapPair(found, words => ({start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0}));
	return spans !== undefined && sides.every(side => spans[side].end - spans[side].start >= fewestUnits)
		? spans
		: undefined;
}

/** Three words are quoted alike by chance. */
const shortest = 4;

/** Where the words of the fragment begin in the other quote, or -1. */
function placeOf(fragment: readonly Word[], quote: readonly Word[]): number {
	return quote.findIndex((_, place) =>
		fragment.every((word, index) => word.folded === quote[place + index]?.folded),
	);
}
