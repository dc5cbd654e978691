import type {Pair} from '../pair.ts';
import type {Span} from '../span.ts';
import type {Word} from '../text/find-words.ts';
import type {Sentence} from './read-sentences.ts';

/**
Words that stand in both sentences in the same order, by their stems. Both sides are equally long.
*/
export type SharedRun = Pair<readonly Word[]>;

/**
Finds the runs of words that two sentences share: most telling words first, each word used once, no stop word at the
ends. A name is a run of its own, and no run crosses a quotation mark.

	left    Both [sides called] the latest [talks constructive].
	right   All [sides call] the [talks constructive], she said.
*/
export function findSharedRuns(left: Sentence, right: Sentence): readonly SharedRun[] {
	const slots = {left: slotsOf(left), right: slotsOf(right)};
	const starts = findStarts(slots);
	const runs: SharedRun[] = [];
	for (let run = longestRun(slots, starts); run !== undefined; run = longestRun(slots, starts)) {
		runs.push({
			left: take(slots.left, run.left, run.length),
			right: take(slots.right, run.right, run.length),
		});
	}

	return runs;
}

/**
A word that no run has used yet, with the quote or, outside of quotes, the name, number or date that it stands in: a
run ends where that ends.
*/
type Slot = {readonly word: Word; readonly frame: Span | undefined};
type Slots = (Slot | undefined)[];

function slotsOf({words, quotes, names, numbers, dates}: Sentence): Slots {
	const frames: readonly Span[] = [...quotes, ...names, ...numbers, ...dates];
	return words.map(word => ({
		word,
		frame: frames.find(frame => frame.start <= word.start && word.end <= frame.end),
	}));
}

/** Where a run can start: the same telling word on both sides, by their places. */
const findStarts = ({left, right}: Pair<Slots>): readonly Pair<number>[] =>
	left.flatMap((one, start) =>
		one === undefined || one.word.isStop
			? []
			: right.flatMap((other, at) => (one.word.stem === other?.word.stem ? {left: start, right: at} : [])),
	);

/** `length` counts the words up to the last telling one, `told` the telling words. */
type Reach = {readonly length: number; readonly told: number};

function longestRun(slots: Pair<Slots>, starts: readonly Pair<number>[]): (Pair<number> & Reach) | undefined {
	let best: (Pair<number> & Reach) | undefined;
	for (const start of starts) {
		const reach = reachFrom(slots, start);
		if (reach.told > (best?.told ?? 0)) {
			best = {...start, ...reach};
		}
	}

	return best;
}

/** How far the same words follow each other from here. */
function reachFrom(slots: Pair<Slots>, start: Pair<number>): Reach {
	const first = {left: slots.left[start.left], right: slots.right[start.right]};
	let length = 0;
	let told = 0;
	for (let step = 0; ; step++) {
		const left = slots.left[start.left + step];
		const right = slots.right[start.right + step];
		const isSame = left !== undefined && left.word.stem === right?.word.stem;
		if (!isSame || left.frame !== first.left?.frame || right?.frame !== first.right?.frame) {
			return {length, told};
		}

		if (!left.word.isStop) {
			length = step + 1;
			told++;
		}
	}
}

function take(slots: Slots, start: number, length: number): readonly Word[] {
	const taken = slots.slice(start, start + length).flatMap(slot => slot?.word ?? []);
	slots.fill(undefined, start, start + length);
	return taken;
}
