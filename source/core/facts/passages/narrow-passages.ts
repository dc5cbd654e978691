import {mapPair, mirror, type Pair} from '../../pair.ts';
import {type Span, textOf} from '../../span.ts';
import type {Sentence} from '../read-sentences.ts';
import {findClauseCuts} from './find-clause-cuts.ts';
import {findFragment} from './find-fragment.ts';
import {type Content, type SharedContent, shareContent} from './share-content.ts';
import {tidyPassage} from './tidy-passage.ts';

/**
What of a sentence is looked at to narrow it.
*/
export type Narrowable = Pick<Sentence, 'start' | 'end' | 'words' | 'names' | 'numbers' | 'quotes'>;

/**
Finds the words on each side that carry what two linked sentences both report: the texts of the articles, a sentence
of each, and how much a stem tells → a span inside each sentence, or the whole of it where it reports one thing.

	left    [The mayor resigned on Friday], after a year in which three of her aides had left the city.
	right   While the council was still voting, [the mayor said that she would resign].

Of all runs of clauses on both sides those two are taken that share most and tell least beside it; a quoted fragment
that stands in a longer quote is taken at once. A passage reads well (`tidyPassage`) and has at least four words.
Changing places of the two mirrors the result.
*/
export function narrowPassages(
	texts: Pair<string>,
	sentences: Pair<Narrowable>,
	weigh: (stem: string) => number,
): Pair<Span> {
	const written = mapPair(sentences, (sentence, side) => textOf(texts[side], sentence));
	if (written.left === written.right) {
		return mapPair(sentences, ({start, end}) => ({start, end}));
	}

	// Sums of fractions and ties depend on the order. Always working in the same one makes the mirrored result exact.
	const narrowed =
		written.right < written.left
			? mirror(narrowInOrder(mirror(texts), mirror(sentences), weigh))
			: narrowInOrder(texts, sentences, weigh);
	return mapPair(narrowed, (span, side) => {
		const {start, end, words} = sentences[side];
		// To leave out a mark at the end and nothing else helps nobody.
		return words.every(word => isIn(span, word)) ? {start, end} : span;
	});
}

function narrowInOrder(
	texts: Pair<string>,
	sentences: Pair<Narrowable>,
	weigh: (stem: string) => number,
): Pair<Span> {
	const content = shareContent(sentences, weigh);
	const fragment = findFragment(sentences);
	if (fragment !== undefined && shareIn(content, fragment) >= mostlyFragment) {
		return mapPair(fragment, (span, side) => tidyPassage(texts[side], span, sentences[side]) ?? span);
	}

	const runs = mapPair(sentences, (sentence, side) =>
		listRuns(texts[side], sentence, content.contents[side]),
	);
	return chooseBest(runs, content.weights) ?? mapPair(sentences, ({start, end}) => ({start, end}));
}

/** How much (0–1) of what is shared both spans hold. */
function shareIn({contents, weights}: SharedContent, spans: Pair<Span>): number {
	const held = mapPair(
		contents,
		(side, name) => new Set(side.filter(item => isIn(spans[name], item)).map(({shared}) => shared)),
	);
	const all = weights.reduce((sum, weight) => sum + weight, 0);
	const inBoth = weights.reduce(
		(sum, weight, index) => sum + (held.left.has(index) && held.right.has(index) ? weight : 0),
		0,
	);
	return all > 0 ? inBoth / all : 0;
}

/** A fragment is the fact where it holds so much of what is shared. */
const mostlyFragment = 0.6;

/**
A passage that could be chosen: which shared things it holds, and the weight of what it tells beside them.
*/
type Run = {
	readonly span: Span;
	readonly holds: readonly boolean[];
	readonly beside: number;
	/** 1 for a run between the ends of its sentence, less the worse it is cut. */
	readonly fit: number;
};

const listRuns = (text: string, sentence: Narrowable, contents: readonly Content[]): readonly Run[] =>
	listParts(text, sentence).map(({span, cost}) => toRun(span, sentence, contents, cost));

/** A part of a sentence that reads well, and how badly its ends are cut. */
type Part = {readonly span: Span; readonly cost: number};

/** A sentence may be in many links. */
const knownParts = new WeakMap<Narrowable, {readonly text: string; readonly parts: readonly Part[]}>();

function listParts(text: string, sentence: Narrowable): readonly Part[] {
	const known = knownParts.get(sentence);
	if (known?.text === text) {
		return known.parts;
	}

	const cuts = findClauseCuts(text, sentence);
	const parts = cuts.flatMap((from, first) =>
		cuts.slice(first + 1).flatMap((to): readonly Part[] => {
			// The first cut may stand behind a dateline.
			const isWhole = first === 0 && to.at === sentence.end;
			const part = {start: from.at, end: to.at};
			if (isWhole || to.end === Number.POSITIVE_INFINITY) {
				return isWhole ? [{span: part, cost: 0}] : [];
			}

			const span = tidyPassage(text, part, sentence);
			return span !== undefined && isLongEnough(span, sentence) ? [{span, cost: from.start + to.end}] : [];
		}),
	);
	knownParts.set(sentence, {text, parts});
	return parts;
}

/** Less does not read as a passage; and gold/score.mjs counts none of less than 15 units. */
const fewestWords = 4;
const fewestUnits = 15;

/** Nothing is told with a name alone: “Capt. Ronald S. Johnson of the Highway Patrol”. */
const fewestPlain = 2;

function isLongEnough(span: Span, {words, names}: Narrowable): boolean {
	const inside = words.filter(word => isIn(span, word));
	const plain = inside.filter(
		word => !word.isStop && !word.isCapitalised && !names.some(name => isIn(name, word)),
	);
	return span.end - span.start >= fewestUnits && inside.length >= fewestWords && plain.length >= fewestPlain;
}

const isIn = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;

function toRun(span: Span, {words}: Narrowable, contents: readonly Content[], cost: number): Run {
	const holds: boolean[] = [];
	let beside = perWord * words.filter(word => isIn(span, word)).length;
	for (const {shared, weight} of contents.filter(item => isIn(span, item))) {
		if (shared < 0) {
			beside += weight;
		} else {
			holds[shared] = true;
		}
	}

	return {span, holds, beside, fit: perCut ** cost};
}

/*
The value of two runs: (what both tell + 0.5) ÷ √(what one tells + 10) × 0.95 to the power of the costs of the four cuts.
By the ratio, and not by the difference: a long sentence has to share more. The numbers are the middle of a broad
plateau on the tuned half of test/eval/passages (F1 0.86 ± 0.005 for half and twice of each; by the difference 0.84).
*/
const [fewShared, littleBeside, perCut, perWord] = [0.5, 10, 0.95, 0.3];

function chooseBest(runs: Pair<readonly Run[]>, weights: readonly number[]): Pair<Span> | undefined {
	let best: Pair<Span> | undefined;
	let most = -1;
	for (const left of runs.left) {
		for (const right of runs.right) {
			const value = rateRuns(left, right, weights);
			if (value > most) {
				most = value;
				best = {left: left.span, right: right.span};
			}
		}
	}

	return best;
}

/** The square of the value, which is quicker and ranks alike. Thousands of pairs of runs are rated for a link. */
function rateRuns(left: Run, right: Run, weights: readonly number[]): number {
	let shared = fewShared;
	let beside = littleBeside + left.beside + right.beside;
	for (let index = 0; index < weights.length; index++) {
		const isLeft = left.holds[index] === true;
		if (isLeft === (right.holds[index] === true)) {
			shared += isLeft ? (weights[index] ?? 0) : 0;
		} else {
			beside += weights[index] ?? 0;
		}
	}

	return (shared * left.fit * right.fit) ** 2 / beside;
}
