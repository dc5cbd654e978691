import type {Span} from '../span.ts';
import {tidyPassage} from './passages/tidy-passage.ts';
import type {Sentence} from './read-sentences.ts';

/** A remainder of fewer telling words is the frame of what is linked ("he said on Monday"), and no news of its own. */
const leastTelling = 4;

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

	return stretches
		.flatMap(stretch => tidyPassage(text, stretch, sentence) ?? [])
		.filter(stretch => tellingWords(sentence, stretch) >= leastTelling);
}

/**
How many words of a stretch tell something by themselves.
*/
export const tellingWords = ({words}: Sentence, {start, end}: Span): number =>
	words.filter(word => !word.isStop && start <= word.start && word.end <= end).length;
