import {mapPair, type Pair} from '../pair.ts';
import {overlaps, type Span} from '../span.ts';
import type {BareLink} from './comparison.ts';
import {findDifferences} from './differences/find-differences.ts';
import {relationOfPassages} from './differences/relation-of-passages.ts';
import {findEvidence} from './find-evidence.ts';
import {sentenceWithin} from './passages/sentence-within.ts';
import type {Sentence} from './read-sentences.ts';
import type {Stages} from './take-stages.ts';

type Read = Pick<Stages, 'readings' | 'sentences' | 'scored' | 'weigh'>;

/**
Makes a link of two passages that the reader linked: the passages stay as they are; how they stand to each other, their differences and the evidence
are found as for any other. The score is what the engine gave to the two sentences, 0 where it did not look at them.
*/
export function draftByHand({readings, sentences, scored, weigh}: Read, spans: Pair<Span>): BareLink {
	const passages = mapPair(readings, (article, side) => ({article, span: spans[side]}));
	const differences = findDifferences(passages);
	const {left, right} = mapPair(sentences, (list, side) => readWithin(list, spans[side]));
	const places = mapPair(sentences, (list, side) => mainSentence(list, spans[side]));
	const known = scored.find(pair => pair.left === places.left && pair.right === places.right);
	return {
		left: spans.left,
		right: spans.right,
		score: known?.score ?? 0,
		strength: 'strong',
		...relationOfPassages(passages, differences),
		differences,
		evidence: findEvidence(left, right, weigh),
	};
}

/**
The places of the sentences that a passage touches.
*/
export const sentencesIn = (sentences: readonly Span[], span: Span): readonly number[] =>
	sentences.flatMap((sentence, index) => (overlaps(sentence, span) ? [index] : []));

/** The sentence that holds most of a passage; -1 where none holds any of it. */
function mainSentence(sentences: readonly Span[], span: Span): number {
	const [main] = sentencesIn(sentences, span)
		.map(index => ({index, held: lengthIn(span, sentences[index])}))
		.toSorted((one, other) => other.held - one.held);
	return main?.index ?? -1;
}

const lengthIn = (span: Span, sentence: Span = span): number =>
	Math.min(span.end, sentence.end) - Math.max(span.start, sentence.start);

/** What is read of a passage that may touch several sentences, or none. */
function readWithin(sentences: readonly Sentence[], span: Span): Sentence {
	const touched = sentences.filter(sentence => overlaps(sentence, span));
	return sentenceWithin(
		{
			...span,
			words: touched.flatMap(({words}) => words),
			names: touched.flatMap(({names}) => names),
			numbers: touched.flatMap(({numbers}) => numbers),
			dates: touched.flatMap(({dates}) => dates),
			quotes: touched.flatMap(({quotes}) => quotes),
			isPiece: false,
		},
		span,
	);
}
