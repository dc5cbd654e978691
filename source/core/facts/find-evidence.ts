import {overlaps, type Span} from '../span.ts';
import type {Word} from '../text/find-words.ts';
import type {Evidence, EvidenceKind} from './comparison.ts';
import type {Sentence} from './read-sentences.ts';

/**
Finds why two sentences were linked: the runs of words that they share, longest first, each word used once, and the numbers
that they give in other words.

	left    Both sides called the talks constructive.      evidence   talks … constructive
	right   All sides call the talks constructive.                    sides call the talks constructive

`weigh` says how much a word tells; the weights of the evidence add up to 1.
*/
export function findEvidence(
	left: Sentence,
	right: Sentence,
	weigh: (word: Word) => number,
): readonly Evidence[] {
	const runs = sharedRuns(left.words, right.words);
	const found = runs.map(run => ({
		run,
		weight: run.left.reduce((sum, word) => sum + (word.isStop ? 0 : weigh(word)), 0),
	}));
	const numbers = sharedNumbers(left, right).filter(
		({left: span}) => !runs.some(run => run.left.some(word => overlaps(word, span))),
	);
	const mean = found.length === 0 ? 1 : found.reduce((sum, {weight}) => sum + weight, 0) / found.length;
	const total = found.reduce((sum, {weight}) => sum + weight, 0) + numbers.length * mean;
	return [
		...found.map(({run, weight}) => ({
			kind: kindOf(run, left, right),
			left: spanOf(run.left),
			right: spanOf(run.right),
			weight: total === 0 ? 0 : weight / total,
		})),
		...numbers.map(spans => ({kind: 'number' as const, ...spans, weight: mean / total})),
	].toSorted((one, other) => one.left.start - other.left.start || one.right.start - other.right.start);
}

type Run = {readonly left: readonly Word[]; readonly right: readonly Word[]};

function sharedRuns(left: readonly Word[], right: readonly Word[]): readonly Run[] {
	const free = {left: left.map(() => true), right: right.map(() => true)};
	const runs: Run[] = [];
	for (let run = longestRun(left, right, free); run !== undefined; run = longestRun(left, right, free)) {
		free.left.fill(false, run.left, run.left + run.length);
		free.right.fill(false, run.right, run.right + run.length);
		runs.push(
			withoutStopEnds({
				left: left.slice(run.left, run.left + run.length),
				right: right.slice(run.right, run.right + run.length),
			}),
		);
	}

	return runs;
}

type Free = {readonly left: boolean[]; readonly right: boolean[]};
type Place = {readonly left: number; readonly right: number; readonly length: number};

/** The longest stretch of unused words with the same stems that holds at least one telling word; the first of several. */
function longestRun(left: readonly Word[], right: readonly Word[], free: Free): Place | undefined {
	let best: Place | undefined;
	let bestTold = 0;
	for (const [start, word] of left.entries()) {
		for (const [at, other] of right.entries()) {
			if (word.stem !== other.stem || !free.left[start] || !free.right[at]) {
				continue;
			}

			let length = 0;
			let told = 0;
			while (
				free.left[start + length] &&
				free.right[at + length] &&
				left[start + length]?.stem === right[at + length]?.stem
			) {
				told += left[start + length]?.isStop === false ? 1 : 0;
				length++;
			}

			if (told > bestTold) {
				best = {left: start, right: at, length};
				bestTold = told;
			}
		}
	}

	return best;
}

function withoutStopEnds(run: Run): Run {
	const isTold = (word: Word) => !word.isStop;
	const first = run.left.findIndex(isTold);
	const last = run.left.findLastIndex(isTold);
	return {left: run.left.slice(first, last + 1), right: run.right.slice(first, last + 1)};
}

function sharedNumbers(left: Sentence, right: Sentence) {
	return left.numbers.flatMap(number => {
		const other = right.numbers.find(({key}) => key === number.key);
		return other === undefined
			? []
			: [{left: {start: number.start, end: number.end}, right: {start: other.start, end: other.end}}];
	});
}

const spanOf = (words: readonly Word[]): Span => ({start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0});

function kindOf(run: Run, left: Sentence, right: Sentence): EvidenceKind {
	const areIn = (words: readonly Word[], spans: readonly Span[]) =>
		words.every(word => spans.some(span => span.start <= word.start && word.end <= span.end));
	if (run.left.length >= 3 && areIn(run.left, left.quotes) && areIn(run.right, right.quotes)) {
		return 'quote';
	}

	for (const [kind, list] of [
		['name', 'names'],
		['date', 'dates'],
		['number', 'numbers'],
	] as const) {
		if (areIn(run.left, left[list]) && areIn(run.right, right[list])) {
			return kind;
		}
	}

	return 'wording';
}
