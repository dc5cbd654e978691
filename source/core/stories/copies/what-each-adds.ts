import type {Article} from '../../article.ts';
import {type Span, textOf} from '../../span.ts';
import {splitSentences} from '../../text/split-sentences.ts';
import {numberRuns} from './number-runs.ts';

type Text = Pick<Article, 'text' | 'furniture'>;

/** So many words in a row stand in another sentence of the same text by chance at times, but not all along a sentence. */
const runLength = 3;

/** A sentence of whose words fewer stand in runs of the base is told anew: outlets change a word or two. */
const leastHeld = 0.5;

/**
What each of several copies adds to the text of which they are copies: its sentences that do not stand there, whatever their place, as spans of the copy.

	base    The mayor resigned. She spoke at noon.
	copy    YSTAD — The mayor resigned. [Voters cheered.] She spoke at noon.
*/
export function whatEachAdds(base: Text, copies: readonly Text[]): ReadonlyArray<readonly Span[]> {
	const held = Array.from({length: runLength}, (_, index) => new Set(numberRuns(base.text, index + 1)));
	const isAdded = (sentence: string): boolean => {
		const {runs, length} = longestRuns(sentence);
		return shareHeld(runs, length, held[length - 1] ?? new Set()) < leastHeld;
	};
	return copies.map(({text, furniture}) =>
		splitSentences(text, furniture).filter(span => isAdded(textOf(text, span))),
	);
}

type Runs = {readonly runs: Uint32Array; readonly length: number};

/** The runs of a sentence: of three words, or of as many as it has. */
function longestRuns(sentence: string): Runs {
	for (let length = runLength; length > 1; length--) {
		const runs = numberRuns(sentence, length);
		if (runs.length > 0) {
			return {runs, length};
		}
	}

	return {runs: numberRuns(sentence, 1), length: 1};
}

/** Which share of the words of a sentence stands in a run that the base has; all of a sentence without words. */
function shareHeld(runs: Uint32Array, length: number, held: ReadonlySet<number>): number {
	const words = runs.length + length - 1;
	const isHeld = new Uint8Array(words);
	for (const [start, run] of runs.entries()) {
		if (held.has(run)) {
			isHeld.fill(1, start, start + length);
		}
	}

	return runs.length === 0 ? 1 : isHeld.filter(Boolean).length / words;
}
