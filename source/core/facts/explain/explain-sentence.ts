import type {Furniture} from '../../article.ts';
import {sides} from '../../pair.ts';
import type {Span} from '../../span.ts';
import {
	type ExplainedPair,
	explainPair,
	type PairInBrief,
	type Place,
	summarizePair,
} from './explain-pair.ts';
import type {Trace} from './trace.ts';

/**
What became of one sentence of the left article: all candidates that it has on the other side, best first, and the best of
them explained. Where there is none, `silence` says why: it holds nothing but everyday words, it shares no telling
word with any sentence of the other article, all that an article says stands word for word in the other, or the other has no
sentences.
*/
export type ExplainedSentence = {
	readonly sentence: Place;
	readonly candidates: readonly PairInBrief[];
	readonly best?: ExplainedPair;
	readonly silence?: 'no-words' | 'no-shared-word' | 'all-copied' | 'other-empty';
};

/**
Why there is no sentence at a place of the left article. `next` is the start of the first sentence behind it.
*/
export type NoSentence =
	| {readonly kind: 'outside' | 'empty' | 'not-compared'}
	| {readonly kind: 'furniture'; readonly furniture: Furniture; readonly next?: number};

/**
Explains the sentence of the left article that holds `offset`; spaces belong to the sentence behind them.
*/
export function explainSentenceAt(trace: Trace, offset: number): ExplainedSentence | NoSentence {
	const {articles, stages} = trace;
	const {text, furniture} = articles.left;
	const sentences = stages.sentences.left;
	if (offset < 0 || offset >= text.length) {
		return {kind: 'outside'};
	}

	const next = sentences.find(({start}) => start > offset)?.start;
	const piece = furniture.find(span => holds(span, offset));
	if (piece !== undefined) {
		return {kind: 'furniture', furniture: piece, ...(next !== undefined && {next})};
	}

	const behind = sentences.findIndex(({end}) => offset < end);
	const index = behind < 0 ? sentences.length - 1 : behind;
	const sentence = sentences[index];
	if (sentence === undefined) {
		return {kind: 'empty'};
	}

	return behind < 0 && stages.read.left.length > sentences.length
		? {kind: 'not-compared'}
		: explainSentence(trace, {index, start: sentence.start, end: sentence.end});
}

function explainSentence(trace: Trace, sentence: Place): ExplainedSentence {
	const own = trace.stages.scored
		.filter(({left}) => left === sentence.index)
		.toSorted((one, other) => other.score - one.score);
	const [best] = own;
	return {
		sentence,
		candidates: own.map(pair => summarizePair(trace, pair)),
		...(best ? {best: explainPair(trace, best)} : {silence: silenceOf(trace, sentence)}),
	};
}

function silenceOf({stages}: Trace, {index}: Place): NonNullable<ExplainedSentence['silence']> {
	const {profiles, copies} = stages;
	if (profiles.left[index]?.terms.ids.length === 0) {
		return 'no-words';
	}

	if (profiles.right.length === 0) {
		return 'other-empty';
	}

	const isAllCopied = sides.some(
		side => new Set(copies.pairs.map(copy => copy[side])).size === profiles[side].length,
	);
	return isAllCopied ? 'all-copied' : 'no-shared-word';
}

const holds = ({start, end}: Span, offset: number) => start <= offset && offset < end;
