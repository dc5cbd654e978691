import {mapPair, type Pair} from '../pair.ts';
import type {Span} from '../span.ts';
import type {ArticleReading} from '../text/reading/open-reading.ts';
import type {BareLink, Evidence} from './comparison.ts';
import {findDifferences} from './differences/find-differences.ts';
import {relationOfPassages} from './differences/relation-of-passages.ts';
import {findEvidence} from './find-evidence.ts';
import {narrowPassages} from './passages/narrow-passages.ts';
import {sentenceWithin} from './passages/sentence-within.ts';
import type {Sentence} from './read-sentences.ts';
import type {Scored} from './score-candidates.ts';
import {strengthOf} from './strength.ts';

/**
Makes a link of two sentences that were scored: which words of them carry the fact, how the two passages stand to each other,
where their details differ, and the evidence. Empty where a sentence is not there.
*/
export function draftLink(
	articles: Pair<ArticleReading>,
	sentences: Pair<readonly Sentence[]>,
	scored: Scored,
	weigh: (stem: string) => number,
): readonly BareLink[] {
	const {score} = scored;
	return sentencesOf(sentences, scored).map(pair => {
		const {spans, evidence} = narrow(articles, pair, weigh);
		const passages = mapPair(articles, (article, side) => ({article, span: spans[side]}));
		const differences = findDifferences(passages);
		const relation = relationOfPassages(passages, differences);
		return {...spans, score, strength: strengthOf(score), ...relation, differences, evidence};
	});
}

/**
Makes a link that is not shown. It keeps its whole sentences, and its details are not compared: thousands may be asked for.
*/
export const draftUnshown = (
	sentences: Pair<readonly Sentence[]>,
	scored: Scored,
	weigh: (stem: string) => number,
): readonly BareLink[] =>
	sentencesOf(sentences, scored).map(({left, right}) => ({
		left: wholeOf(left),
		right: wholeOf(right),
		score: scored.score,
		strength: strengthOf(scored.score),
		relation: 'same',
		differences: [],
		evidence: findEvidence(left, right, weigh),
	}));

function sentencesOf(sentences: Pair<readonly Sentence[]>, places: Pair<number>): readonly Pair<Sentence>[] {
	const left = sentences.left[places.left];
	const right = sentences.right[places.right];
	return left === undefined || right === undefined ? [] : [{left, right}];
}

type Narrowed = {readonly spans: Pair<Span>; readonly evidence: readonly Evidence[]};

/* The passages, with the evidence that lies in them; whole sentences where the passages would hold none of it. */
function narrow(
	articles: Pair<ArticleReading>,
	sentences: Pair<Sentence>,
	weigh: (stem: string) => number,
): Narrowed {
	const texts = mapPair(articles, ({text}) => text);
	const spans = narrowPassages(texts, sentences, weigh);
	const {left, right} = mapPair(sentences, (sentence, side) => sentenceWithin(sentence, spans[side]));
	const evidence = findEvidence(left, right, weigh);
	return evidence.length > 0
		? {spans, evidence}
		: {spans: mapPair(sentences, wholeOf), evidence: findEvidence(sentences.left, sentences.right, weigh)};
}

const wholeOf = ({start, end}: Sentence): Span => ({start, end});
