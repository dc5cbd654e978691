import {overlaps, type Span} from '../span.ts';
import type {Word} from '../text/find-words.ts';
import type {Evidence, EvidenceKind} from './comparison.ts';
import {findSharedRuns, type SharedRun} from './find-shared-runs.ts';
import type {Sentence} from './read-sentences.ts';

/**
Finds why two sentences were linked: the runs of words that they share, and the numbers that they give in other words.

	left    A dozen [council members] left on [Friday].        wording, date, and
	right   On [Friday] 12 [council members] went home.        number: a dozen, 12

In the order of the left text. `weigh` says how much a stem tells; the weights add up to 1.
*/
export function findEvidence(
	left: Sentence,
	right: Sentence,
	weigh: (stem: string) => number,
): readonly Evidence[] {
	const runs = findSharedRuns(left, right);
	const weightOf = (words: readonly Word[]) =>
		words.reduce((sum, word) => sum + (word.isStop ? 0 : weigh(word.stem)), 0);
	const found = [
		...runs.map(run => ({
			kind: kindOf(run, left, right),
			left: spanOf(run.left),
			right: spanOf(run.right),
			weight: weightOf(run.left),
		})),
		...findSameNumbers(left, right, runs).map(spans => ({
			kind: 'number' as const,
			...spans,
			weight: weightOf(left.words.filter(word => overlaps(word, spans.left))),
		})),
	];
	const total = found.reduce((sum, {weight}) => sum + weight, 0);
	return found
		.map(evidence => ({...evidence, weight: total > 0 ? evidence.weight / total : 1 / found.length}))
		.toSorted((one, other) => one.left.start - other.left.start || one.right.start - other.right.start);
}

/** A quote shows itself by three words in a row: one or two are quoted alike by chance. */
const shortestQuote = 3;

function kindOf(run: SharedRun, left: Sentence, right: Sentence): EvidenceKind {
	const areIn = (list: 'quotes' | 'names' | 'dates' | 'numbers') =>
		run.left.every(word => isInside(word, left[list])) &&
		run.right.every(word => isInside(word, right[list]));
	if (run.left.length >= shortestQuote && areIn('quotes')) {
		return 'quote';
	}

	if (areIn('names')) {
		return 'name';
	}

	if (areIn('dates')) {
		return 'date';
	}

	return areIn('numbers') ? 'number' : 'wording';
}

function findSameNumbers(left: Sentence, right: Sentence, runs: readonly SharedRun[]) {
	const used = {left: runs.flatMap(run => run.left), right: runs.flatMap(run => run.right)};
	const others = right.numbers.filter(number => !used.right.some(word => overlaps(word, number)));
	return left.numbers
		.filter(number => !used.left.some(word => overlaps(word, number)))
		.flatMap(number => {
			const same = others.findIndex(other => other.key === number.key);
			return others
				.splice(same, same < 0 ? 0 : 1)
				.map(other => ({left: toSpan(number), right: toSpan(other)}));
		});
}

const isInside = (word: Word, spans: readonly Span[]) =>
	spans.some(span => span.start <= word.start && word.end <= span.end);

const toSpan = ({start, end}: Span): Span => ({start, end});

const spanOf = (words: readonly Word[]): Span => ({start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0});
