import type {Pair} from '../pair.ts';
import {holds, type Span} from '../span.ts';
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
	const runs: SharedRun[] = [];
	const waiting = new Map<number, Start[]>();
	for (const start of findStarts(slots)) {
		wait(waiting, start, reachFrom(slots, start).told);
	}

	// A run that was taken shortens others. They wait again, among those that tell as much as what is left of them.
	for (let told = Math.max(0, ...waiting.keys()); told > 0; told--) {
		for (const start of (waiting.get(told) ?? []).toSorted((one, other) => one.order - other.order)) {
			const reach = reachFrom(slots, start);
			if (reach.told === told) {
				runs.push({
					left: take(slots.left, start.left, reach.length),
					right: take(slots.right, start.right, reach.length),
				});
			} else {
				wait(waiting, start, reach.told);
			}
		}
	}

	return runs;
}

function wait(waiting: Map<number, Start[]>, start: Start, told: number): void {
	const others = waiting.get(told);
	if (others === undefined) {
		waiting.set(told, [start]);
	} else {
		others.push(start);
	}
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
		frame: frames.find(frame => holds(frame, word)),
	}));
}

type Start = Pair<number> & {readonly order: number};

/** A sentence that says one word over and over starts a run everywhere. Two copies of sixty words have some eighty starts. */
const mostStarts = 500;

/** Where a run can start: the same telling word on both sides, by their places. */
function findStarts({left, right}: Pair<Slots>): readonly Start[] {
	const places = Map.groupBy(right.keys(), place => right[place]?.word.stem);
	const starts: Start[] = [];
	for (const [place, slot] of left.entries()) {
		if (slot === undefined || slot.word.isStop) {
			continue;
		}

		for (const other of places.get(slot.word.stem) ?? []) {
			starts.push({left: place, right: other, order: starts.length});
			if (starts.length === mostStarts) {
				return starts;
			}
		}
	}

	return starts;
}

/** `length` counts the words up to the last telling one, `told` the telling words. */
type Reach = {readonly length: number; readonly told: number};

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
