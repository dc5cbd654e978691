import {mapPair, type Pair} from '../../pair.ts';
import {holds, type Span} from '../../span.ts';
import type {Word} from '../../text/find-words.ts';
import type {Part} from './list-parts.ts';
import type {Content, SharedContent} from './share-content.ts';

/**
Chooses the two parts that share most and tell least beside it. Both lists have at least one.
*/
export function chooseParts(
	parts: Pair<readonly Part[]>,
	words: Pair<readonly Word[]>,
	{contents, weights}: SharedContent,
): Pair<Span> | undefined {
	const runs = mapPair(parts, (side, name) => side.map(part => toRun(part, words[name], contents[name])));
	return chooseBest(runs, weights);
}

/**
A passage that could be chosen: which shared things it holds, and the weight of what it tells beside them.
*/
type Run = {
	readonly span: Span;
	readonly isHeld: readonly boolean[];
	readonly beside: number;
	/** 1 for a run between the ends of its sentence, less the worse it is cut. */
	readonly fit: number;
};

function toRun({span, cost}: Part, words: readonly Word[], contents: readonly Content[]): Run {
	const isHeld: boolean[] = [];
	let beside = perWord * words.filter(word => holds(span, word)).length;
	for (const {shared, weight} of contents.filter(item => holds(span, item))) {
		if (shared < 0) {
			beside += weight;
		} else {
			isHeld[shared] = true;
		}
	}

	return {span, isHeld, beside, fit: perCut ** cost};
}

/*
The value of two runs: (what both tell + 0.5) ÷ √(what one tells + 10) × 0.95 to the power of the costs of the four cuts.
By the ratio, and not by the difference: a long sentence has to share more. On the tuned half of test/eval/passages
that gives F1 0.865, half or twice of any one number 0.846–0.862; by the difference 0.848 at most.
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
		const isLeft = left.isHeld[index] === true;
		if (isLeft === (right.isHeld[index] === true)) {
			shared += isLeft ? (weights[index] ?? 0) : 0;
		} else {
			beside += weights[index] ?? 0;
		}
	}

	return (shared * left.fit * right.fit) ** 2 / beside;
}
