import type {Span} from '../span.ts';
import {findLists} from './passages/find-lists.ts';
import {tidyPassage} from './passages/tidy-passage.ts';
import type {Sentence} from './read-sentences.ts';

/** A remainder of fewer telling words is the frame of what is linked ("he said on Monday"), and no news of its own. */
const leastTelling = 4;

/** An item of a list is news by itself: “keeping the country out of NATO”. */
const leastOfItem = 3;

/**
What of a partly linked sentence no link points at: the stretches between and around its linked passages, in order.

	sentence    “The topic of territories is the hardest,” he added, [speaking beside Mr. Lee after they met].
	remainder   └──────────────────────────────────────────────────┘
*/
export function findRemainders(text: string, sentence: Sentence, passages: readonly Span[]): readonly Span[] {
	const ordered = passages.toSorted((one, other) => one.start - other.start);
	const stretches: Span[] = [];
	let {start} = sentence;
	for (const passage of [...ordered, {start: sentence.end, end: sentence.end}]) {
		if (passage.start > start) {
			stretches.push({start, end: passage.start});
		}

		start = Math.max(start, passage.end);
	}

	const tidied = stretches.flatMap(stretch => tidyPassage(text, stretch, sentence) ?? []);
	const items = tidied.length > 0 ? findLists(text, sentence).flat() : [];
	return tidied.filter(stretch => {
		const isItem = items.some(({start: first, end}) => stretch.start <= first && end <= stretch.end);
		return tellingWords(sentence, stretch) >= (isItem ? leastOfItem : leastTelling);
	});
}

/**
How many words of a stretch tell something by themselves.
*/
export const tellingWords = ({words}: Sentence, {start, end}: Span): number =>
	words.filter(word => !word.isStop && start <= word.start && word.end <= end).length;
